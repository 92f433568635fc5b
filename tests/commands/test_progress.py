"""What is said of work that takes its time."""

import os
import time

import pytest

from oitsite.commands.progress import progress

Captured = pytest.CaptureFixture[str]


def test_long_work_says_that_it_goes_on(capfd: Captured) -> None:
    said = ""
    with progress("อ่าน report.docx"):
        latest = time.monotonic() + 30
        while "วินาที" not in said and time.monotonic() < latest:
            said += capfd.readouterr().err
            os.sched_yield()
    assert "อ่าน report.docx … 1 วินาที" in said
