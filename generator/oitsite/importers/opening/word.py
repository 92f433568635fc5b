"""Word documents (.docx): paragraphs, tables and text boxes in document order."""

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from oitsite.findings import Finding, Place
from oitsite.importers.opening.document import Cell, Document, LeftOut, Row

# lxml has no type hints.
Element = Any

_ASIDE = {
    "header": "หัวกระดาษ",
    "footer": "ท้ายกระดาษ",
    "footnotes": "เชิงอรรถ",
    "endnotes": "อ้างอิงท้ายเรื่อง",
    "comments": "ความเห็นของผู้ตรวจ",
}
_STRUCK_OUT = "ข้อความที่ถูกลบในโหมดติดตามการแก้ไข"
_BREAKS = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): " ", qn("w:noBreakHyphen"): "-"}
_REMOVED = (qn("w:del"), qn("w:moveFrom"))
# The fallback of a drawing for older programs, and the formatting of a paragraph.
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = (_FALLBACK, qn("w:pPr"), qn("w:rPr"), qn("w:instrText"))


ENDINGS = ("docx",)


def read(file: str, data: bytes) -> Document:
    """Return the rows of a Word document; text deleted with tracked changes is left out."""
    return _Reader(file, docx.Document(io.BytesIO(data))).document()


class _Reader:
    """Reads a document once from top to bottom, counting paragraphs, tables and list items."""

    def __init__(self, file: str, word: WordFile) -> None:
        self.file = file
        self.word = word
        self.left_out: list[LeftOut] = []
        self.boxes: list[Cell] = []
        self.counts: Counter[object] = Counter()
        self.formats = dict(_number_formats(word))
        self.styles = {style.style_id: style.element for style in word.styles}

    def document(self) -> Document:
        body = self.word.element.body
        rows = tuple(self.blocks(body))
        place = Place(self.file)
        findings = []
        if any(next(body.iter(tag), None) is not None for tag in (*_REMOVED, qn("w:ins"))):
            findings.append(Finding(place, "I109"))
        if pictures := sum(1 for _ in body.iter(qn("a:blip"))):
            findings.append(Finding(place, "I111", {"count": str(pictures)}))
        self.left_out += self.outside()
        return Document(self.file, rows, tuple(self.left_out), tuple(findings))

    def blocks(self, parent: Element) -> Iterator[Row]:
        for child in parent.iterchildren():
            if child.tag == qn("w:p"):
                self.counts["ย่อหน้า"] += 1
                yield Row((Cell(self.line(child), f"ย่อหน้า {self.counts['ย่อหน้า']}"),))
            elif child.tag == qn("w:tbl"):
                self.counts["ตาราง"] += 1
                yield from self.table(child, f"ตาราง {self.counts['ตาราง']}")
            elif child.tag not in _SKIPPED:
                yield from self.blocks(child)
            boxes, self.boxes = self.boxes, []
            yield from (Row((box,)) for box in boxes)

    def table(self, table: Element, name: str) -> Iterator[Row]:
        above: tuple[Cell, ...] = ()
        for number, row in enumerate(table.iter(qn("w:tr")), start=1):
            if next(row.iterancestors(qn("w:tbl"))) is not table:
                continue  # A row of a table inside one of the cells.
            cells = self.row(row, above, f"{name} แถว {number}")
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
                self.left_out += [LeftOut(cell, _STRUCK_OUT) for cell in dict.fromkeys(cells)]
                continue
            above = cells
            yield Row(cells, name)

    def row(self, row: Element, above: tuple[Cell, ...], name: str) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        before = row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}")
        for _ in range(int(before.get(qn("w:val"))) if before is not None else 0):
            cells.append(Cell("", name))
        shown = (cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(row.tag)) is row)
        for number, cell in enumerate(shown, start=1):
            spot = f"{name} ช่อง {number}"
            place = len(cells)
            merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
            one = Cell(self.cell_text(cell, spot), spot)
            if goes_on and one.empty and place < len(above):
                one = above[place]
            span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
            cells += [one] * (int(span.get(qn("w:val"))) if span is not None else 1)
        return tuple(cells)

    def cell_text(self, cell: Element, spot: str) -> str:
        """Return the lines of a cell; a table inside it becomes lines with tabs between cells."""
        lines = []
        for block in cell.iterchildren():
            if block.tag == qn("w:p"):
                lines.append(self.line(block))
            elif block.tag == qn("w:tbl"):
                for row in self.table(block, f"{spot} ตารางซ้อน"):
                    texts = (" ".join(inner.text.split()) for inner in dict.fromkeys(row.cells))
                    lines.append("\t".join(texts))
            elif block.tag not in _SKIPPED:
                lines.append(self.cell_text(block, spot))
        lines += [box.text for box in self.boxes]
        self.boxes = []
        return "\n".join(line for line in lines if line.strip())

    def line(self, paragraph: Element) -> str:
        """Return a paragraph's text, preceded by its automatic number or bullet."""
        text = self.text(paragraph)
        return self.marker(paragraph) + text if text.strip() else ""

    def text(self, element: Element) -> str:
        parts = []
        for child in element.iterchildren():
            if child.tag in (qn("w:t"), qn("w:delText")):
                parts.append(child.text or "")
            elif child.tag in _BREAKS:
                parts.append(_BREAKS[child.tag])
            elif child.tag in _REMOVED:
                if removed := self.text(child):
                    self.left_out.append(LeftOut(Cell(removed, self.here()), _STRUCK_OUT))
            elif child.tag == qn("w:txbxContent"):
                spot = f"กล่องข้อความหลัง{self.here()}"
                self.boxes += [Cell(line, spot) for line in self.cell_text(child, spot).split("\n")]
            elif child.tag not in _SKIPPED:
                parts.append(self.text(child))
        return "".join(parts)

    def here(self) -> str:
        return f"ย่อหน้า {self.counts['ย่อหน้า']} ตาราง {self.counts['ตาราง']}"

    def marker(self, paragraph: Element) -> str:
        number = self.number_of(paragraph)
        if number is None:
            return ""
        if number[1] or self.formats.get(number) == "bullet":
            return "- "
        self.counts[number] += 1
        return f"{self.counts[number]}. "

    def number_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and the level of a paragraph with automatic numbering."""
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        styled = self.styles.get(style.get(qn("w:val"))) if style is not None else None
        for owner in (paragraph, styled):
            number = owner.find(f"{qn('w:pPr')}/{qn('w:numPr')}") if owner is not None else None
            if number is None:
                continue
            name, level = number.find(qn("w:numId")), number.find(qn("w:ilvl"))
            if name is None or name.get(qn("w:val")) == "0":
                return None
            return name.get(qn("w:val")), int(level.get(qn("w:val"))) if level is not None else 0
        return None

    def outside(self) -> Iterator[LeftOut]:
        """Yield the paragraphs of headers, footers, notes and comments."""
        for relation in self.word.part.rels.values():
            name = _ASIDE.get(relation.reltype.rpartition("/")[2])
            if name and not relation.is_external:
                root = parse_xml(relation.target_part.blob)
                for paragraph in root.iter(qn("w:p")):
                    if text := self.text(paragraph).strip():
                        yield LeftOut(Cell(text, name), name)


def _number_formats(word: WordFile) -> Iterator[tuple[tuple[str, int], str]]:
    """Yield the format of each level of each list with automatic numbering."""
    try:
        root = word.part.numbering_part.element
    except (KeyError, NotImplementedError):  # The document has no such lists.
        return
    levels = {
        one.get(qn("w:abstractNumId")): list(one.iter(qn("w:lvl")))
        for one in root.iter(qn("w:abstractNum"))
    }
    for number in root.iter(qn("w:num")):
        kind = number.find(qn("w:abstractNumId")).get(qn("w:val"))
        for level in levels.get(kind, ()):
            form = level.find(qn("w:numFmt"))
            if form is not None:
                place = int(level.get(qn("w:ilvl")))
                yield (number.get(qn("w:numId")), place), form.get(qn("w:val"))
