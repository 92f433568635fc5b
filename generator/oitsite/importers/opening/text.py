"""Text copied from a PDF or web page: tables with tabs or in HTML, and lines between them."""

import re
from html.parser import HTMLParser

from oitsite.findings import Finding
from oitsite.importers.opening.delimited import text_of
from oitsite.importers.opening.document import Cell, Document, Row

ENDINGS = ("txt", "html", "htm")

_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_SILENT = ("script", "style", "title")
_BLOCKS = frozenset(("p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4"))


def read(file: str, data: bytes) -> Document | Finding:
    """Return the rows of a text: its lines, or the rows of its HTML tables."""
    text = text_of(file, data)
    if isinstance(text, Finding):
        return text
    return Document(file, html_rows(text) if _TABLE.search(text) else tab_rows(text))


def tab_rows(text: str, name: str = "") -> tuple[Row, ...]:
    """Return the lines of a text, split into cells at tabs."""
    rows = []
    table = 0
    for number, line in enumerate(text.split("\n"), start=1):
        parts = line.split("\t")
        table += len(parts) == 1
        spot = f"{name}บรรทัด {number}"
        cells = (Cell(part, f"{spot} ช่อง {place}") for place, part in enumerate(parts, start=1))
        if line.strip():
            rows.append(Row(tuple(cells), f"{name}ตาราง {table}" if len(parts) > 1 else ""))
    return tuple(rows)


def html_rows(text: str) -> tuple[Row, ...]:
    """Return the rows of the tables in HTML, and the lines of the text around them."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    parser.end_of_row()
    parser.end_of_text()
    return tuple(parser.rows)


class _Tables(HTMLParser):
    """Collects rows; a table inside a cell becomes lines of that cell, with tabs between cells."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.depth = self.tables = self.row = 0
        self.parts: list[str] = []
        self.cells: list[tuple[Cell, int, int]] | None = None
        self.size = (1, 1)
        self.in_cell = self.silent = False
        self.below: dict[int, tuple[Cell, int]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent = tag in _SILENT
        if tag == "table":
            self.depth += 1
            if self.depth == 1:
                self.end_of_text()
                self.tables += 1
                self.row, self.below = 0, {}
        elif self.depth > 1:
            self.parts.append({"tr": "\n", "td": "\t", "th": "\t"}.get(tag, ""))
        elif tag == "tr":
            self.begin_row()
        elif tag in ("td", "th"):
            self.end_of_cell()
            if self.cells is None:
                self.begin_row()
            sizes = {key: value or "" for key, value in attrs}
            self.size = _size(sizes, "rowspan"), _size(sizes, "colspan")
            self.end_of_text()
            self.in_cell = True
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.silent = False
        if tag == "table" and self.depth:
            self.depth -= 1
            if not self.depth:
                self.end_of_row()
        elif self.depth == 1 and tag in ("td", "th"):
            self.end_of_cell()
        elif self.depth == 1 and tag == "tr":
            self.end_of_row()
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)

    def end_of_text(self) -> None:
        text, self.parts = "".join(self.parts), []
        for line in filter(str.strip, text.split("\n")):
            self.rows.append(Row((Cell(line, f"ข้อความหลังตาราง {self.tables}"),)))

    def begin_row(self) -> None:
        self.end_of_row()
        self.row, self.cells = self.row + 1, []

    def end_of_cell(self) -> None:
        if self.cells is None or not self.in_cell:
            return
        lines = "".join(self.parts).split("\n")
        text = "\n".join(line.strip() for line in lines if line.strip())
        spot = f"ตาราง {self.tables} แถว {self.row} ช่อง {len(self.cells) + 1}"
        self.cells.append((Cell(text, spot), *self.size))
        self.parts, self.in_cell = [], False

    def end_of_row(self) -> None:
        if self.cells is None:
            return
        self.end_of_cell()
        row: list[Cell] = []
        below: dict[int, tuple[Cell, int]] = {}
        waiting = list(self.cells)
        while waiting or len(row) in self.below:
            if len(row) in self.below:
                cell, left = self.below[len(row)]
                columns = 1
            else:
                cell, left, columns = waiting.pop(0)
            for _ in range(columns):
                if left > 1:
                    below[len(row)] = (cell, left - 1)
                row.append(cell)
        self.below = below
        self.rows += [Row(tuple(row), f"ตาราง {self.tables}")] if row else []
        self.cells = None


def _size(attributes: dict[str, str], name: str) -> int:
    """Return how many rows or columns a cell spans, limited to the maximum width of a table."""
    text = attributes.get(name, "")
    return min(max(int(text), 1), 100) if text.isdecimal() else 1
