"""`oitsite.lock`: the program that a site was last written with, and the form of its records."""

import re
from dataclasses import dataclass

from oitsite import __version__
from oitsite.findings import Finding, Place
from oitsite.reading.strict_yaml import read

FILE = "oitsite.lock"
FORM = 1
"""The form of records that this program reads; each upgrade step leads to the next."""

_TEXT = """\
# โปรแกรมเขียนไฟล์นี้เอง กรุณาอย่าแก้ ถ้าเสียให้ลบไฟล์นี้ แล้วสั่ง upgrade
program: {program}
form: {form}
"""


@dataclass(frozen=True)
class Lock:
    """The version of the program and the number of the records' form."""

    program: str = __version__
    form: int = FORM

    @property
    def text(self) -> str:
        """The text of the lock's file."""
        return _TEXT.format(program=self.program, form=self.form)


def read_lock(data: bytes) -> Lock | Finding:
    """Return the lock in a file, or a finding if the file is not one."""
    result = read(FILE, data)
    entries = result[1] if isinstance(result, tuple) and not result[2] else None
    if not isinstance(entries, dict) or entries.keys() != {"program", "form"}:
        return Finding(Place(FILE), "F201")
    program, form = (str(entries[key]) for key in ("program", "form"))
    if not re.fullmatch(r"\d[\w.]*", program) or not re.fullmatch("[1-9][0-9]{0,3}", form):
        return Finding(Place(FILE), "F201")
    return Lock(program, int(form))
