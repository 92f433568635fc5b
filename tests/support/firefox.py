"""Firefox ESR without a window, driven by Marionette: Playwright drives no Firefox of Debian's."""

import json
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import IO, Any

FIREFOX = shutil.which("firefox-esr")
PREFERENCES = {
    "marionette.port": 0,  # any free one
    "intl.accept_languages": "th",
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "app.update.enabled": False,
}


class Firefox:
    """A window of Firefox; each command waits for its answer."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._file = self._socket.makefile("rb")
        self._read()
        self._command("WebDriver:NewSession", {})
        self._command("WebDriver:SetTimeouts", {"script": 60_000, "pageLoad": 60_000})

    def open(self, address: str) -> None:
        """Load a page."""
        self._command("WebDriver:Navigate", {"url": address})

    def run(self, script: str, *arguments: object) -> Any:
        """Return what a script returns, or what its promise comes to."""
        body = f"const [done] = [...arguments].slice(-1); (async (...args) => {{ {script} }})"
        body += "(...[...arguments].slice(0, -1)).then(done)"
        parameters = {"script": body, "args": arguments}
        return self._command("WebDriver:ExecuteAsyncScript", parameters)["value"]

    def type(self, selector: str, text: str) -> None:
        """Type the last letter of a text into a field that holds the others already."""
        self.run("document.querySelector(args[0]).value = args[1]", selector, text[:-1])
        found = self._command(
            "WebDriver:FindElement", {"using": "css selector", "value": selector}
        )["value"]
        (element,) = found.values()
        self._command("WebDriver:ElementSendKeys", {"id": element, "text": text[-1]})

    def _command(self, name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        message = json.dumps([0, 1, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, result = self._read()
        assert error is None, f"{name}: {error}"
        return dict(result or {})

    def _read(self) -> Any:
        length = b""
        while (digit := self._file.read(1)) != b":":
            length += digit
        return json.loads(self._file.read(int(length)))


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """Give a Firefox that ends when it is no longer needed."""
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in PREFERENCES.items())
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    assert FIREFOX
    command = [FIREFOX, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        assert process.stdout
        ports: Queue[int] = Queue()
        reader = threading.Thread(target=_tell_port, args=(process.stdout, ports))
        reader.start()
        try:
            yield Firefox(ports.get(timeout=60))
        finally:
            process.terminate()
            reader.join()


def _tell_port(output: IO[bytes], ports: Queue[int]) -> None:
    """Read all that Firefox says, or it would wait for a reader; tell where it listens."""
    for line in output:
        if found := re.search(rb"Listening on port (\d+)", line):
            ports.put(int(found[1]))
