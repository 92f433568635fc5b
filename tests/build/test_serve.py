"""`mkdocs serve`: a wrong edit is named in the terminal, and the right one comes to the browser."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from support.hosts import SETTINGS

MEASURE = "content/2568/measures/asset-use.yml"
PATIENCE = 60.0  # seconds until a server that says nothing more is given up


@contextmanager
def serving(folder: Path, address: str) -> Iterator["subprocess.Popen[str]"]:
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", address],
        cwd=folder,
        env={**os.environ, **SETTINGS, "PYTHONUNBUFFERED": "1"},
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    giving_up = threading.Timer(PATIENCE, server.kill)
    giving_up.start()
    try:
        yield server
    finally:
        giving_up.cancel()
        server.kill()
        server.wait()


def read_until(server: "subprocess.Popen[str]", words: str) -> str:
    assert server.stderr is not None
    lines = []
    for line in server.stderr:
        lines.append(line)
        if words in line:
            return "".join(lines)
    pytest.fail(f"the server ended without saying {words!r}:\n{''.join(lines)}")


def test_edits_are_followed_and_errors_are_named(buildable: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    page = f"http://{address}/measures/2568/asset-use/"
    record = buildable / MEASURE
    good = record.read_text(encoding="utf-8")
    with serving(buildable, address) as server:
        read_until(server, "Serving on")
        record.write_text(good.replace("indicator: 4", "indicator: 14"), encoding="utf-8")
        said = read_until(server, "build errors")
        assert f"{MEASURE}:2:12  M106  ไม่มีตัวชี้วัดที่ 14" in said
        assert "Traceback" not in said
        record.write_text(good.replace("กำกับการใช้", "ดูแลการใช้"), encoding="utf-8")
        read_until(server, "Documentation built")
        with urlopen(page, timeout=PATIENCE) as response:
            assert "ดูแลการใช้ทรัพย์สินของราชการ" in response.read().decode()
