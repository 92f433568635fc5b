"""Texts of cells: what is mended, how lists are cut, which headings and units are meant."""

import pytest

from oitsite.importers.filling.listing import items_of
from oitsite.importers.filling.repairs import repaired
from oitsite.importers.filling.units import units_of
from oitsite.importers.kinds import forms
from oitsite.importers.tables.headings import Meaning, meaning_of


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("ส่งที่ saraban_๐๕๕๕๐๘๐๒@dla.example", "ส่งที่ saraban_05550802@dla.example"),
        ("ดู www.town.example/๒๕๖๘ เมื่อ ๑ ต.ค. ๒๕๖๘", "ดู www.town.example/2568 เมื่อ ๑ ต.ค. ๒๕๖๘"),
        ("ในข้อ ๐42 และข้อ_020", "ในข้อ O42 และข้อ_O20"),
        ("ตาม ๐42", "ตาม O42"),
        ("ข้อ ๐๘ กับ ข้อ 0๑๐", "ข้อ O8 กับ ข้อ O10"),
        ("คำ\u200bว่า ส ำนัก", "คำว่า สำนัก"),
        ("แ ละ เ ผยแพร่ เเล้ว", "และ เผยแพร่ แล้ว"),
        ("ขอ  ยืม   พัสดุ", "ขอ ยืม พัสดุ"),
        ("<p>๑. ก</p> <p>๒. ข</p>", "๑. ก\n๒. ข"),
        ("**รายงาน** ปี 2565**", "รายงาน ปี 2565"),
        ("[www.a.example](http://www.a.example)", "http://www.a.example"),
        ("[เว็บ](https://a.example/x])", "เว็บ https://a.example/x"),
        ("Email:a@b.example", "Email: a@b.example"),
        ("ก\x07ข", "กข"),
    ],
)
def test_certain_repairs(typed: str, mended: str) -> None:
    text, names = repaired(typed)
    assert text == mended
    assert names


@pytest.mark.parametrize(
    "text",
    [
        "๐ ๕๔๖๙ ๓๐๖๑",
        "เวลา ๐๘.๓๐ น.",
        "๐9.00 น.",
        "เลขที่ 0๐12345",
        "ร้อยละ 50 ของ 3 < 5",
        "ประชุมครั้งที่ ๑/๒๕๖๖",
        "ต่าง ๆ ได้",
        "ข้อ 17",
        "บรรทัดหนึ่ง\nบรรทัดสอง",
    ],
)
def test_what_may_be_meant_so_is_left(text: str) -> None:
    assert repaired(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("๑. ก ๒. ข ๓. ค", ["ก", "ข", "ค"]),
        ("1) ก\n2) ข", ["ก", "ข"]),
        ("(1) ก (2) ข", ["ก", "ข"]),
        ("๑.ประชาสัมพันธ์ของเจ้าหน้าที่ ๒.พัฒนา", ["ประชาสัมพันธ์ของเจ้าหน้าที่", "พัฒนา"]),
        ("-ก -ข", ["ก", "ข"]),
        ("- ก\n- ข", ["ก", "ข"]),
        ("• ก • ข", ["ก", "ข"]),
        ("ก\nข", ["ก", "ข"]),
        ("แบ่งเป็น\n- ก\n- ข\nอีกเรื่อง", ["แบ่งเป็น\n- ก\n- ข", "อีกเรื่อง"]),
        ("1. ก\n- ข\n2. ค", ["ก\n- ข", "ค"]),
        ("1. ก\nต่อจาก ก\n2. ข", ["ก\nต่อจาก ก", "ข"]),
        ("- เมนู “ถาม - ตอบ” เปิดแล้ว", ["เมนู “ถาม - ตอบ” เปิดแล้ว"]),
        ("- ปี ๒๕๖๔ - ๒๕๖๖ ครบ", ["ปี ๒๕๖๔ - ๒๕๖๖ ครบ"]),
        ("- ช่วง ต.ค. ๖๕ - ก.ย. ๖๖ ครบ", ["ช่วง ต.ค. ๖๕ - ก.ย. ๖๖ ครบ"]),
        ("- โทร ๐ ๐๐๐๐ ๐๐๑๓ - อีเมล a@b.example", ["โทร ๐ ๐๐๐๐ ๐๐๑๓", "อีเมล a@b.example"]),
        ("งบ 1.5 ล้าน ตามข้อ 1. ของระเบียบ", ["งบ 1.5 ล้าน ตามข้อ 1. ของระเบียบ"]),
        ("การยืม - คืน", ["การยืม - คืน"]),
        ("ไม่มี", ["ไม่มี"]),
        ("", []),
    ],
)
def test_items_of_a_cell(text: str, items: list[str]) -> None:
    assert list(items_of(text)) == items


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("มาตรการ/แนวทาง", "title"),
        ("ชื่อมาตรการ", "title"),
        ("ขั้นตอน/วิธีการปฏิบัติ", "steps"),
        ("ขั้นตอนหรือวิธีการปฏิบัติ", "steps"),
        ("วิธีดำเนินการ", "steps"),
        ("แนวทางการดำเนินงาน", "steps"),
        ("ผู้รับผิดชอบ", "responsible"),
        ("หน่วยงานผู้รับผิดชอบ", "responsible"),
        ("หน่วยงานที่รับผิดชอบ", "responsible"),
        ("ระยะเวลา", "period"),
        ("ระยะเวลา\nดำเนินการ", "period"),
        ("ผลการดำเนินการ", "results"),
        ("สรุปผลการดำเนินการตามมาตรการ/กิจกรรม", "results"),
        ("สรุปผลการดำเนินการ", "results"),
        ("ผลลัพธ์/ความสำเร็จ", "outcomes"),
        ("ผลลัพธ์หรือความสำเร็จของการดำเนินการ", "outcomes"),
        ("ข้อเสนอแนะ", "suggestions"),
        ("ปัญหา/อุปสรรค", "problems"),
        ("ปัญหา อุปสรรค / ข้อเสนอแนะ", "problems_and_suggestions"),
        ("การติดตาม ประเมินผล", "monitoring"),
        ("การกำกับติดตาม", "monitoring"),
        ("ตัวชี้วัด", "indicator"),
        ("<b>ที่</b>", "number"),
    ],
)
def test_heading_of_measures_by_its_meaning(heading: str, field: str) -> None:
    assert meaning_of(heading, forms()["measures"], {}) == Meaning(field)


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        ("scores", "คะแนน ITA", "points"),
        ("scores", "คะแนนถ่วง น้ำหนัก", "weighted"),
        ("analysis", "ประเด็นที่ควรรักษามาตรฐาน\nการดำเนินงานหรือพัฒนาให้ดีขึ้น", "keep"),
        ("analysis", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน ที่จะต้องแก้ไขโดยเร่งด่วน", "need"),
        ("analysis", "สิ่งที่ต้องพัฒนา", "need"),
        ("analysis", "สาเหตุของปัญหา", "cause"),
        ("channels", "ช่องทางการร้องเรียน", "title"),
        ("channels", "ช่องทางติดต่อ", "title"),
        ("channels", "หมายเลขโทรศัพท์", "phones"),
        ("channels", "ใช้สำหรับเรื่อง", "for"),
        ("channels", "วันและเวลาทำการ", "hours"),
        ("channels", "รายละเอียด", "how"),
        ("channels", "ผู้รับเรื่อง", "reader"),
        ("eservices", "ชื่องานบริการ", "title"),
        ("eservices", "รายการบริการ E-Service", "title"),
        ("eservices", "ค่า ธรรมเนียม", "fee"),
        ("eservices", "เอกสารที่ต้องใช้", "documents"),
        ("eservices", "ระยะเวลาดำเนินการ", "time"),
        ("eservices", "ลิงก์แบบคำขอ", "form"),
        ("eservices", "หน่วยงานที่รับผิดชอบ", "unit"),
    ],
)
def test_heading_of_another_kind_by_its_meaning(kind: str, heading: str, field: str) -> None:
    assert meaning_of(heading, forms()[kind], {}) == Meaning(field)


@pytest.mark.parametrize("heading", ["", "ตัวชี้วัดความสำเร็จ", "งบประมาณ", "สี", "มาตรการ" * 40])
def test_heading_of_another_meaning(heading: str) -> None:
    assert {meaning_of(heading, form, {}) for form in forms().values()} == {None}


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("สำนักปลัด กองคลัง กองช่าง", ["สำนักปลัด", "กองคลัง", "กองช่าง"]),
        ("- สำนักปลัด - กองคลัง", ["สำนักปลัด", "กองคลัง"]),
        ("สำนักปลัด/กองคลัง และกองช่าง", ["สำนักปลัด", "กองคลัง", "กองช่าง"]),
        ("กองการศึกษา ศาสนา และวัฒนธรรม", ["กองการศึกษา ศาสนา และวัฒนธรรม"]),
        ("กองสาธารณสุข\nและสิ่งแวดล้อม", ["กองสาธารณสุข และสิ่งแวดล้อม"]),
        ("สำนักปลัด (งานนโยบาย กองกลาง)", ["สำนักปลัด (งานนโยบาย กองกลาง)"]),
        ("ทุกสำนัก/กอง", ["ทุกสำนัก/กอง"]),
        ("๑. กองคลัง, กองคลัง", ["กองคลัง"]),
    ],
)
def test_units_of_a_cell(text: str, units: list[str]) -> None:
    assert list(units_of(text)) == units
