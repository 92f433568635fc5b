"""CSV and TSV files, as spreadsheets save them."""

import csv
import io

from oitsite.findings import Finding
from oitsite.importers.source import Cell, Document, Row
from oitsite.reading.source import decode

_THAI_WINDOWS = "cp874"


def read(file: str, data: bytes) -> Document | Finding:
    """Return the rows of a file of values between commas or tabs."""
    text = text_of(file, data)
    if isinstance(text, Finding):
        return text
    lines = csv.reader(
        io.StringIO(text), delimiter="\t" if file.casefold().endswith("tsv") else ","
    )
    rows = tuple(
        Row(
            tuple(Cell(value, f"แถว {row} ช่อง {number}") for number, value in enumerate(line, 1)),
            file,
        )
        for row, line in enumerate(lines, start=1)
        if line
    )
    return Document(file, rows)


def text_of(file: str, data: bytes) -> str | Finding:
    """Return the text of a file that an editor or a Thai Excel saved.

    What is no UTF-8 is Thai Windows text, in which every letter takes one byte; bytes that have
    no letter there are neither.
    """
    text = decode(file, data)
    if isinstance(text, str):
        return text
    try:
        return data.decode(_THAI_WINDOWS).replace("\r\n", "\n")
    except UnicodeDecodeError:
        return text
