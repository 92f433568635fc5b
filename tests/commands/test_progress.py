"""What is said of work that takes its time."""

import os
import subprocess
import sys

import pytest

# Works until its input is closed.
WORK = """
import sys
from oitsite.commands.progress import progress
with progress("อ่าน report.docx"):
    sys.stdin.read()
"""


def test_long_work_says_on_a_terminal_that_it_goes_on() -> None:
    pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")
    ours, theirs = pty.openpty()
    said = b""
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", WORK], stdin=subprocess.PIPE, stderr=theirs
    ):
        while "… 1 วินาที".encode() not in said:
            said += os.read(ours, 1000)
    assert "อ่าน report.docx … 1 วินาที" in said.decode()


def test_nothing_is_said_into_a_file() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", WORK],
        input="", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
