"""Texts of records to test with, and what reading them gives."""

from oitsite.findings import Finding
from oitsite.reading.source import Source, source_of
from oitsite.reading.strict_yaml import load
from oitsite.records import Record
from oitsite.records.validation import Reading, read_records
from oitsite.thai import FiscalYear

ORGANISATION = """\
name: เทศบาลตำบลทดสอบ
kind: เทศบาลตำบล
district: ทดสอบ
province: ทดสอบ
about: หน่วยงานสำหรับการทดสอบ
host: https://town.example
address: 1 หมู่ 1
phones: 0 0000 0001
emails: saraban@town.example
hours: จันทร์ถึงศุกร์
units:
  - กองคลัง
  - {name: สำนักปลัด, phones: [0 0000 0002, 1567]}
current_year: ๒๕๖๘
"""
CHANNEL = """\
- {id: hall, title: ศูนย์รับเรื่อง, purposes: corruption,
   reader: ปลัดเทศบาล, how: มาที่ศูนย์, hours: ทุกวัน, anonymous: ได้,
   for: [ข]}
"""
SURVEY = "- instrument: EIT\n  who: ประชาชน\n"


def reading_of(kind: type[Record], text: str, file: str = "x.yml") -> Reading:
    source = source_of(file, text)
    assert isinstance(source, Source)
    data, findings = load(source)
    assert findings == []
    return read_records(kind, source, data, "asset-use", FiscalYear(2568))


def found(kind: type[Record], text: str, file: str = "x.yml") -> list[tuple[str, str]]:
    """Return where each finding lies, as line and column, and its code."""
    findings = reading_of(kind, text, file).findings
    return [(f"{f.place.line}:{f.place.column}", f.code) for f in findings]


def finding(kind: type[Record], text: str) -> Finding:
    (one,) = reading_of(kind, text).findings
    return one
