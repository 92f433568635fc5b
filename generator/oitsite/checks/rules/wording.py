"""Rules on mistakes in copied and typed text, in any field of any record."""

import re
from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.fields.phone import Phone
from oitsite.site import Site
from oitsite.thai import arabic, is_placeholder, parse_period
from oitsite.thai.calendar import MONTH

_ADDRESS_WITH_THAI_DIGITS = re.compile(
    r"(?:https?://|www\.)[\w./?=&%-]*[๐-๙][\w./?=&%-]*"
    r"|[A-Za-z][\w-]*[๐-๙][\w-]*\.(?:go|or|ac|co)\.th"
    r"|[A-Za-z0-9._%+-]*[๐-๙][A-Za-z0-9๐-๙._%+-]*@[A-Za-z0-9.-]+"
)
_DAYS = re.compile(r"[0-9๐-๙]{1,2}\s*[-–—]\s*[0-9๐-๙]{1,2}\s*[ก-ฮ][ก-๎.]{2,11}\s*[0-9๐-๙]{2,4}")
# Both ends with their year: without it, 28 ธันวาคม - 3 มกราคม 2569 begins in the year before.
_END = rf"(?:[0-9๐-๙]{{1,2}}\s*)?(?:{MONTH})\s*(?:พ\.ศ\.\s*)?[0-9๐-๙]{{4}}"
_FROM_TO = re.compile(rf"{_END}\s*(?:[-–—]|ถึง(?:วันที่|เดือน)?)\s*{_END}")
_FROM_YEAR = re.compile(r"[0-9๐-๙]{4}\s*(?:[-–—]|ถึง)")
_ASKED = {
    "ผู้มีส่วนได้ส่วนเสียภายใน": "IIT",
    "ผู้มีส่วนได้ส่วนเสียภายนอก": "EIT",
    "การเปิดเผยข้อมูลสาธารณะ": "OIT",
}
_NAMES = "|".join(_ASKED)
_CODES = "IIT|EIT|OIT|Internal|External|Open Data"
_LABELLED = re.compile(
    rf"(?P<name>{_NAMES})\s*\(?\s*(?P<code>{_CODES})"
    rf"|(?P<before>{_CODES})\s*\(\s*(?:แบบวัด)?(?:การรับรู้ของ)?(?P<behind>{_NAMES})"
)
_ENGLISH = {"Internal": "IIT", "External": "EIT", "Open Data": "OIT"}
_LONGEST_TITLE = 200
_TO_FILL_IN = re.compile(r"\(กรอก[^)]*\)")
# Words that continue a sentence about the writer's own organisation. A few places have such names
# too, such as ในเมือง: missing one does less harm than reporting every second sentence.
_GOES_ON = (
    "ได้|มี|จะ|และ|หรือ|ให้|ต้อง|เป็น|ที่|ใน|ของ|โดย|ควร|อื่น|ทุก|ใกล้เคียง|เพื่อ|ดำเนิน|จัด|กำหนด|ประกาศ|ขอ"
    "|เห็นชอบ|พุทธศักราช|อนุมัติ|พิจารณา|ประชุม|มอบ|แต่งตั้ง|ลงนาม|รายงาน|สรุป|ประเมิน|เผยแพร่|ดังกล่าว|แจ้ง|ก่อน"
    "|สามารถ|ยัง|ไม่|แห่ง|นี้|นั้น|ซึ่ง|กับ|จึง|ตาม|ทั้ง|ต่าง|ถึง|จาก|แต่|พร้อม|เปิด|รับ|ร่วม|เรา|ท่าน|จำนวน"
)
_LOCAL_GOVERNMENT = re.compile(
    r"(?:เทศ(?:บาล|มนตรี)(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|(?:อบต|อบจ|ทต|ทม|ทน)\.)"
    rf"(?=[ก-ฮเแโใไ])(?!{_GOES_ON})(?P<place>[ก-๎]+)"
)


@rule("W101")
def no_address_holds_thai_digits(site: Site) -> Iterator[Finding]:
    """An e-mail or web address in a text has only Arabic digits, or its link does not work."""
    for record, path, text in site.texts:
        if not any(mark in text for mark in ("@", "www.", "://", ".th")):
            continue
        for found in _ADDRESS_WITH_THAI_DIGITS.finditer(text):
            values = {"address": found[0], "better": arabic(found[0])}
            yield Finding(record.place(*path), "W101", values)


@rule("W102")
def no_range_of_days_runs_backwards(site: Site) -> Iterator[Finding]:
    """A range of days in a text ends after it begins."""
    for record, path, text in site.texts:
        for found in _ranges(text):
            try:
                period = parse_period(found[0])
            except ValueError:
                continue  # Not a date: numbers that only look like a range.
            if period.backwards:
                yield Finding(record.place(*path), "W102", {"range": found[0]})


def _ranges(text: str) -> Iterator[re.Match[str]]:
    yield from _DAYS.finditer(text)
    # Searching for a year with text after it is many times faster than for month names.
    if _FROM_YEAR.search(text):
        yield from _FROM_TO.finditer(text)


@rule("W103")
def each_instrument_has_its_own_code(site: Site) -> Iterator[Finding]:
    """IIT asks the staff, EIT asks outsiders, and OIT examines what is disclosed."""
    for record, path, text in site.texts:
        for found in _LABELLED.finditer(text):
            name, given = found["name"] or found["behind"], found["code"] or found["before"]
            right = _ASKED[name]
            if right != _ENGLISH.get(given, given):
                values = {"name": name, "given": given, "right": right}
                yield Finding(record.place(*path), "W103", values)


@rule("W104")
def no_text_names_another_organisation(site: Site) -> Iterator[Finding]:
    """No text copied from another local government keeps that one's name."""
    ours = site.organisation.name
    named = _LOCAL_GOVERNMENT.fullmatch(ours)
    home = named["place"] if named else ours
    for record, path, text in site.texts:
        for found in _LOCAL_GOVERNMENT.finditer(text):
            if not found["place"].startswith(home) and not home.startswith(found["place"]):
                yield Finding(record.place(*path), "W104", {"name": found[0][:40], "ours": ours})


@rule("W108")
def no_text_waits_to_be_filled_in(site: Site) -> Iterator[Finding]:
    """The bracketed placeholders of a new site are replaced by the organisation's data."""
    for record, path, text in site.texts:
        if found := _TO_FILL_IN.search(text):
            yield Finding(record.place(*path), "W108", {"text": found[0]})
    for record, (path, phone) in site.values_of(Phone):
        if not phone.digits.strip("0"):
            yield Finding(record.place(*path), "W108", {"text": str(phone)})


@rule("W120")
def each_text_says_something(site: Site) -> Iterator[Finding]:
    """No text is just a dash or dots; problems and suggestions have rules of their own."""
    for record, path, text in site.texts:
        if is_placeholder(text) and not {"problems", "suggestions"} & set(path):
            yield Finding(record.place(*path), "W120", {"text": text})


@rule("W126")
def each_statement_tells_why_there_is_none(site: Site) -> Iterator[Finding]:
    """An element is not met by the word "none" alone, except for problems."""
    for record, path, text in site.texts:
        asked = path[-1] == "says" and not {"problems", "suggestions"} & set(path)
        if asked and text == "ไม่มี":
            yield Finding(record.place(*path), "W126", {"key": str(path[-2])})


@rule("W124")
def no_title_is_a_paragraph(site: Site) -> Iterator[Finding]:
    """A title fits a page, a menu and a table row: anything longer belongs in the text."""
    for record, path, text in site.texts:
        if path[-1] == "title" and len(text) > _LONGEST_TITLE:
            values = {"length": str(len(text)), "longest": str(_LONGEST_TITLE)}
            yield Finding(record.place(*path), "W124", values)
