"""Reads a file with the module of its format, or gives a finding."""

import io
import zipfile
from typing import Protocol

from oitsite.findings import Finding, Place
from oitsite.importers.opening import delimited, text, word, workbook
from oitsite.importers.opening.document import Document

LARGEST = 50 * 2**20
"""The maximum size of a file in bytes; a larger one is mostly pictures and no tables."""


class Format(Protocol):
    """The contract of a format module."""

    @property
    def ENDINGS(self) -> tuple[str, ...]:  # noqa: N802 - a constant of the modules
        """The extensions of its files, in lower case and without the dot."""

    def read(self, file: str, data: bytes) -> Document | Finding:
        """Return the rows of a file named `file`, or the finding for one that cannot be read.

        Any exception means that the file is damaged.
        """


_UNPACKED = 100 * 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PACKAGES = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
# In the order in which messages list the extensions.
_FORMATS: tuple[Format, ...] = (word, workbook, delimited, text)
_BY_ENDING = {ending: one for one in _FORMATS for ending in one.ENDINGS}


def read_document(file: str, data: bytes) -> Document | Finding:
    """Return the content of a file, or the finding for one that cannot be read."""
    ending = file.rpartition(".")[2].casefold()
    if ending not in _BY_ENDING:
        return Finding(Place(file), "I101", {"endings": ", ".join(_BY_ENDING)})
    if len(data) > LARGEST:
        return too_large(file, len(data))
    if problem := _package_problem(file, data, ending):
        return problem
    try:
        return _BY_ENDING[ending].read(file, data)
    except Exception:  # A broken package can fail anywhere inside the libraries that read it.
        return Finding(Place(file), "I102", {"ending": ending})


def too_large(file: str, size: int) -> Finding:
    """Return the finding for a file that is too large; `size` is in bytes."""
    values = {"size": str(size // 2**20), "most": str(LARGEST // 2**20)}
    return Finding(Place(file), "I104", values)


def _package_problem(file: str, data: bytes, ending: str) -> Finding | None:
    """Return the finding for a Word or Excel file that is encrypted, too large or damaged."""
    if ending not in _PACKAGES:
        return None
    broken = Finding(Place(file), "I102", {"ending": ending})
    if data.startswith(_OLE):
        return Finding(Place(file), "I103") if _ENCRYPTED in data else broken
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except zipfile.BadZipFile:
        return broken
    if any(part.flag_bits & 1 for part in parts):
        return Finding(Place(file), "I103")
    # zipfile never reads more of a part than its directory states, so the size can be trusted.
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _UNPACKED:
        return too_large(file, unpacked)
    return None if _PACKAGES[ending] in {part.filename for part in parts} else broken
