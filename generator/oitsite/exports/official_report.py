"""The report of a round for the organisation to sign and file: Word or Excel, A4 landscape."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from oitsite.criteria import Criteria
from oitsite.exports.table import FONT, Column, Table, as_xlsx, height_of
from oitsite.records.kinds.measure import Measure, Report, Round
from oitsite.site import Site
from oitsite.site.measure_groups import groups_of, indicator_of
from oitsite.thai import FiscalYear, in_numerals, without_list_marker

_NOTHING = "-"
_DOTTED_LINE = "." * 40
# Older computers have the font under its former name; Word uses it where the new one is missing.
_FALLBACK = "TH SarabunPSK"
_POINTS = 14
# Line spacing differs between fonts; this has room for stacked vowel and tone marks.
_LINE_POINTS = 18
# A row up to this height, in points, fits on a page below the header row.
_MAX_UNBROKEN = 300
# In letters; a landscape page holds about 160 of them.
_WIDTHS = {"indicator": 16, "measure": 20, "steps": 28, "responsible": 16, "period": 15}
_WIDTHS |= {"results": 30, "outcome": 18, "problems": 22}


def report_of(site: Site, year: FiscalYear, round_: Round, words: Mapping[str, Any]) -> Table:
    """Return the report of a round, with the same columns as on the site, in Thai numerals."""
    labels = words["report"]
    headings = {key: labels[key] for key in _WIDTHS}
    headings["problems"] = f"{labels['problems']} / {labels['suggestions']}"
    columns = tuple(Column(key, headings[key], width=width) for key, width in _WIDTHS.items())
    criteria = site.criteria(year)
    groups = groups_of(site.of(Measure, year), criteria, words["measures"])
    rows = (
        _row(measure, report, criteria, words)
        for group in groups
        for measure in group.measures
        if (report := measure.report(round_))
    )
    title = labels["title"][round_].format(year=year)
    of = labels["of"].format(name=site.organisation.name)
    return Table(
        title=f"{labels['short'][round_]} {year}",
        columns=columns,
        rows=tuple(tuple(in_numerals(text, "thai") for text in row) for row in rows),
        remark=in_numerals(f"{title} {of}", "thai"),
        below=(*_signature(labels["reporter"], labels), *_signature(labels["approver"], labels)),
    )


def _signature(role: str, labels: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the lines for a signature."""
    return (
        "",
        f"{labels['signed']} {_DOTTED_LINE} {role}",
        f"( {_DOTTED_LINE} )",
        f"{labels['position']} {_DOTTED_LINE}",
    )


def _row(
    measure: Measure, report: Report, criteria: Criteria, words: Mapping[str, Any]
) -> tuple[str, ...]:
    number = f"{measure.number}. " if measure.number is not None else ""
    labels = words["report"]
    parts = [
        f"{labels[key]}: {_listed(texts) or _NOTHING}"
        for key, texts in (("problems", report.problems), ("suggestions", report.suggestions))
    ]
    return (
        _belongs_to(measure, criteria, words),
        f"{number}{measure.title}",
        _listed(measure.steps) or _NOTHING,
        "\n".join(measure.responsible) or _NOTHING,
        str(measure.period or _NOTHING),
        _listed(report.results),
        _listed(report.outcomes) or _NOTHING,
        "\n".join(parts),
    )


def _belongs_to(measure: Measure, criteria: Criteria, words: Mapping[str, Any]) -> str:
    if indicator := indicator_of(measure, criteria):
        label: str = words["measures"]["indicator"]
        return label.format(number=indicator.number, name=indicator.name)
    if measure.instrument:
        return f"{criteria.instruments[measure.instrument]} ({measure.instrument})"
    return _NOTHING


def _listed(texts: Sequence[str]) -> str:
    """Return texts as numbered lines; a single text of one line gets no number."""
    if len(texts) == 1 and "\n" not in texts[0]:
        return without_list_marker(texts[0])
    return "\n".join(
        f"{number}. {without_list_marker(text)}" for number, text in enumerate(texts, start=1)
    )


def as_docx(table: Table) -> bytes:
    """Return a Word document: A4 landscape, its header row repeated on every page."""
    document = docx.Document()
    _set_page(document)
    _set_font(document)
    heading = document.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(heading, table.remark, bold=True)
    grid = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    _fill(grid.rows[0].cells, [column.title for column in table.columns], bold=True)
    for row in table.rows:
        _fill(grid.add_row().cells, row)
    _set_rows(grid, [height_of(row, list(_WIDTHS.values())) for row in table.rows])
    _set_widths(grid, [column.width for column in table.columns])
    _add_signatures(document, table.below)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _fill(cells: Sequence[_Cell], texts: Sequence[str], *, bold: bool = False) -> None:
    for cell, text in zip(cells, texts, strict=True):
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            _write(paragraph, line, bold=bold)


def _write(paragraph: Paragraph, text: str, *, bold: bool) -> None:
    font = paragraph.add_run(text).font
    # Word has a separate bold setting for Thai letters.
    font.bold = font.cs_bold = bold


def _set_rows(grid: WordTable, heights: Sequence[int]) -> None:
    """Repeat the header row on every page, and do not split rows that fit on one."""
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row, height in zip(grid.rows[1:], heights, strict=True):
        if height <= _MAX_UNBROKEN:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _add_signatures(document: Document, lines: Sequence[str]) -> None:
    """Add the signature lines, all on one page."""
    for number, line in enumerate(lines, start=1):
        paragraph = document.add_paragraph(line)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.keep_with_next = number < len(lines)


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(15)


def _set_widths(grid: WordTable, widths: Sequence[int]) -> None:
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Mm(267 * width / sum(widths))
        for cell in column.cells:
            cell.width = column.width


def _set_font(document: Document) -> None:
    """Set the font of all text; Word has separate settings for Thai letters."""
    style = document.styles["Normal"]
    style.paragraph_format.space_after = 0
    style.paragraph_format.line_spacing = Pt(_LINE_POINTS)
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for tag in ("w:sz", "w:szCs"):
        size = OxmlElement(tag)
        size.set(qn("w:val"), str(2 * _POINTS))
        properties.append(size)
    language = OxmlElement("w:lang")
    language.set(qn("w:bidi"), "th-TH")
    properties.append(language)
    _name_fallback(document)


def _name_fallback(document: Document) -> None:
    table = next(
        p for p in document.part.package.iter_parts() if p.partname.endswith("fontTable.xml")
    )
    fonts = parse_xml(table.blob)
    font, other = OxmlElement("w:font"), OxmlElement("w:altName")
    font.set(qn("w:name"), FONT)
    other.set(qn("w:val"), _FALLBACK)
    font.append(other)
    fonts.append(font)
    table._blob = serialize_part_xml(fonts)


FORMATS = {"docx": as_docx, "xlsx": as_xlsx}
