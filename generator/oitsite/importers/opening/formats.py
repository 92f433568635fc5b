"""A file of a division, read by the module of its format, or why it cannot be read."""

import io
import zipfile
from collections.abc import Callable, Mapping

from oitsite.findings import Finding, Place
from oitsite.importers.opening import delimited, text, word, workbook
from oitsite.importers.opening.document import Document

LARGEST = 50 * 2**20
"""No report of tables comes near this many bytes; a larger file is mostly pictures."""

_UNPACKED = 100 * 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PACKAGES = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
_READERS: Mapping[str, Callable[[str, bytes], Document | Finding]] = {
    "docx": word.read,
    "xlsx": workbook.read,
    "csv": delimited.read,
    "tsv": delimited.read,
    "txt": text.read,
    "html": text.read,
    "htm": text.read,
}


def read_document(file: str, data: bytes) -> Document | Finding:
    """Return what a file holds, or the finding for one that cannot be read."""
    ending = file.rpartition(".")[2].casefold()
    if ending not in _READERS:
        return Finding(Place(file), "I101", {"endings": ", ".join(_READERS)})
    if len(data) > LARGEST:
        return too_large(file, len(data))
    if problem := _package_problem(file, data, ending):
        return problem
    try:
        return _READERS[ending](file, data)
    except Exception:  # A broken package can fail anywhere inside the libraries that read it.
        return Finding(Place(file), "I102", {"ending": ending})


def too_large(file: str, size: int) -> Finding:
    """Return the finding for a file of so many bytes."""
    values = {"size": str(size // 2**20), "most": str(LARGEST // 2**20)}
    return Finding(Place(file), "I104", values)


def _package_problem(file: str, data: bytes, ending: str) -> Finding | None:
    """Return why a Word or Excel file is none, if it is none."""
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
    # Reading stops at the size that the directory states, so its word can be taken.
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _UNPACKED:
        return too_large(file, unpacked)
    return None if _PACKAGES[ending] in {part.filename for part in parts} else broken
