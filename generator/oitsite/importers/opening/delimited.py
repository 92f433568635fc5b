"""CSV and TSV files, as spreadsheets save them."""

from collections import Counter

from oitsite.findings import Finding, Place
from oitsite.importers.opening.document import Cell, Document, Row
from oitsite.reading.grid import DELIMITERS, Grid, delimited
from oitsite.reading.source import decode

ENDINGS = ("csv", "tsv")

_THAI_WINDOWS = "cp874"


def read(file: str, data: bytes) -> Document | Finding:
    """Return the rows of a file with commas, semicolons or tabs as delimiter."""
    text = text_of(file, data)
    if isinstance(text, Finding):
        return text
    marks = ("\t",) if file.casefold().endswith("tsv") else DELIMITERS
    read = (delimited(text, mark, strict=False) for mark in marks)
    grids = [grid for grid in read if not grid.broken]
    if not grids:
        return Finding(Place(file), "I102", {"ending": "csv"})
    rows = tuple(
        Row(
            tuple(Cell(value, f"แถว {row} ช่อง {number}") for number, value in enumerate(line, 1)),
            file,
        )
        for row, line in enumerate(max(grids, key=_alike).rows, start=1)
        if line
    )
    return Document(file, rows)


def _alike(grid: Grid) -> int:
    """Return how many rows have the most common number of cells, to choose the delimiter."""
    widths = Counter(len(row) for row in grid.rows if len(row) > 1)
    return max(widths.values(), default=0)


def text_of(file: str, data: bytes) -> str | Finding:
    """Return the text of a file that an editor or a Thai Excel saved.

    Text that is not UTF-8 is decoded as Thai Windows text; if that fails too, the
    finding of the first attempt is returned.
    """
    text = decode(file, data)
    if isinstance(text, str):
        return text
    try:
        return data.decode(_THAI_WINDOWS).replace("\r\n", "\n")
    except UnicodeDecodeError:
        return text
