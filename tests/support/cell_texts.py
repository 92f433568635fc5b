"""The texts of a source's cells and of what an import wrote, read without the importers."""

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import yaml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cells_of(file: Path) -> Iterator[str]:
    """Yield the text of every cell and of every paragraph outside of tables."""
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as package:
            root = ElementTree.fromstring(package.read("word/document.xml"))
        for paragraph in root.iter(f"{W}p"):
            yield "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
    elif file.suffix == ".xlsx":
        for sheet in openpyxl.load_workbook(file).worksheets:
            for row in sheet.iter_rows(values_only=True):
                yield from (str(value) for value in row if value is not None)
    elif file.suffix == ".csv":
        for line in csv.reader(io.StringIO(_text(file))):
            yield from line
    elif file.suffix == ".html":
        yield from re.split(r"<style>.*?</style>|<[^<>]*>", _text(file))
    else:
        yield from re.split(r"[\t\n]", _text(file))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return file.read_text("cp874")


def letters(text: str) -> str:
    """Return the letters of a text alone: no markup, no marks of lists, no codes, no numerals."""
    text = re.sub(r"</?[a-zA-Z][^<>]*>|\*\*|https?://", "", text)
    # A link written twice, as Markdown does, says no more than once.
    text = re.sub(r"\[([^\[\]]+)\]\((\S+?)\)", r"\2", text)
    text = re.sub(r"ข้อ[ _]*[IEO0๐]?[0-9๐-๙]+(?: และ [IEO][0-9]+)?", "", text)
    text = re.sub(r"(?<![A-Za-z])O(?=[0-9])", "", text)
    text = unicodedata.normalize("NFC", text).replace("\u0e4d\u0e32", "\u0e33")
    return re.sub(r"[^ก-ฮะ-ฺเ-ๅ็-๎A-Za-z]", "", text).replace("เเ", "แ")


def digits(text: str) -> str:
    """Return the digits of a text alone."""
    return re.sub(r"\D", "", text)


def values(data: Any) -> Iterator[str]:
    """Yield every value of YAML data, in order."""
    if isinstance(data, dict):
        for value in data.values():
            yield from values(value)
    elif isinstance(data, list):
        for value in data:
            yield from values(value)
    elif data is not None:
        yield str(data)


def written(site: Path) -> list[str]:
    """Return the texts that an import wrote: each record, the to-do list, what was left out."""
    texts = []
    for file in sorted((site / "content").rglob("*.yml")):
        data = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)
        texts.append(" ".join(values(data)))
    texts += [file.read_text("utf-8") for file in site.rglob("todo.txt")]
    for file in site.rglob("report.xlsx"):
        for row in openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True):
            if row[2] == "ไม่ได้นำเข้า":
                texts.append(str(row[1]))
    return texts


def lost(file: Path, site: Path) -> list[str]:
    """Return the cells of a source whose text stands nowhere in what was written."""
    texts = written(site)
    return [cell for cell in cells_of(file) if not any(says(text, cell) for text in texts)]


def says(text: str, cell: str) -> bool:
    """Tell whether a text holds the letters of a cell, or what else it is of."""
    if letters(cell):
        return letters(cell) in letters(text)
    return cell.strip() in text or (bool(digits(cell)) and digits(cell) in digits(text))
