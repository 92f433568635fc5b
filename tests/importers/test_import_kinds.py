"""Tables of channels, of e-services and of what last year's result shows become drafts."""

from pathlib import Path

import pytest
import yaml

from support.importing import do, imported, loaded
from support.reports import INSIDE, OUTSIDE, excel, tabs, word
from support.site_folder import write

CHANNELS = (
    ("ที่", "ช่องทางการร้องเรียน", "รายละเอียด", "วันเวลา", "ผู้รับเรื่อง"),
    ("๑", "ด้วยตนเอง", "เคาน์เตอร์ ๑ ชั้นล่าง", "วันและเวลาราชการ", "สำนักปลัด"),
    ("๒", "โทรศัพท์", "๐ ๐๐๐๐ ๐๐๑๑, ๐ ๐๐๐๐ ๐๐๑๒", "วันและเวลาราชการ", "สำนักปลัด"),
    ("๓", "จดหมายอิเล็กทรอนิกส์", "saraban_๐๕๕@town.example", "ตลอดเวลา", "สำนักปลัด"),
    ("๔", "เว็บไซต์แจ้งการทุจริต", "www.town.example/tell", "ตลอดเวลา", "ปลัดเทศบาล"),
)
SERVICES = (
    ("ชื่องานบริการ", "ระยะเวลา", "ค่าธรรมเนียม", "เอกสารที่ใช้", "ลิงก์", "หน่วยงาน"),
    ("ขอถังขยะ", "๓ วัน", "ไม่มี", "ไม่มี", "https://forms.town.example/bin", "กองช่าง"),
    ("ขอน้ำใช้", "๑ วัน", "ไม่มี", "๑. คำขอ ๒. แผนที่", "ใบคำขอ www.town.example/w", "กองช่าง"),
)
TOLD = "จากผลการประเมินปีก่อน พบว่าควรบอกข่าวให้ทั่วถึง"
HEAD = ("ตัวชี้วัด", "ประเด็นที่ควรรักษามาตรฐาน", "ประเด็นที่เป็นข้อบกพร่องหรือ\nจุดอ่อน")
LACKING = (
    (HEAD, (INSIDE, "", ""), ("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่", "รักษาไว้", "")),
    (HEAD, (OUTSIDE, "", ""), ("ข้อ E6 และ E7", "", "1) บอกข่าวทางเดียว")),
)


def test_each_row_of_a_table_of_channels_is_a_channel(tmp_path: Path) -> None:
    imported(tmp_path / "site", word(tmp_path / "a.docx", "ช่องทาง", CHANNELS))
    office = {"hours": "วันและเวลาราชการ", "reader": "สำนักปลัด"}
    always = {**office, "hours": "ตลอดเวลา"}
    tell = {"title": "เว็บไซต์แจ้งการทุจริต", "url": "https://www.town.example/tell"}
    assert loaded(tmp_path / "site/content/channels.yml") == [
        {"id": "office", "title": "ด้วยตนเอง", "how": ["เคาน์เตอร์ ๑ ชั้นล่าง"], **office},
        {
            "id": "phone",
            "title": "โทรศัพท์",
            "phones": ["๐ ๐๐๐๐ ๐๐๑๑", "๐ ๐๐๐๐ ๐๐๑๒"],
            **office,
        },
        {
            "id": "email",
            "title": "จดหมายอิเล็กทรอนิกส์",
            "emails": ["saraban_055@town.example"],
            **always,
        },
        {
            "id": "website",
            "title": tell["title"],
            "purposes": ["corruption"],
            "links": [tell],
            **always,
            "reader": "ปลัดเทศบาล",
        },
    ]


def test_channels_that_are_there_keep_every_letter_and_only_new_ones_are_added(
    minimal: Path, tmp_path: Path
) -> None:
    file = minimal / "content/channels.yml"
    before = file.read_text("utf-8")
    known = loaded(file)[0]["title"]
    rows = (CHANNELS[0], ("๑", known, "โทรเลข", "ตลอดเวลา", "สำนักปลัด"), CHANNELS[1])
    imported(minimal, excel(tmp_path / "a.xlsx", *rows))
    assert file.read_text("utf-8").startswith(before.rstrip("\n"))
    assert [one["title"] for one in loaded(file)][-1] == "ด้วยตนเอง"
    assert len(loaded(file)) == len(yaml.safe_load(before)) + 1
    assert "โทรเลข" in (minimal / "imports/a/todo.txt").read_text("utf-8")


def test_each_row_of_a_table_of_services_is_a_service(tmp_path: Path) -> None:
    imported(tmp_path / "site", tabs(tmp_path / "a.txt", "บริการออนไลน์", SERVICES))
    services = sorted((tmp_path / "site/content/eservices").glob("*.yml"))
    same = {"fee": "ไม่มี", "unit": "กองช่าง"}
    bins = {"title": "ขอถังขยะ", "url": "https://forms.town.example/bin"}
    water = {"title": "ใบคำขอ", "url": "https://www.town.example/w"}
    assert [loaded(file) for file in services] == [
        {"title": "ขอถังขยะ", "time": "๓ วัน", "documents": ["ไม่มี"], "form": bins, **same},
        {"title": "ขอน้ำใช้", "time": "๑ วัน", "documents": ["คำขอ", "แผนที่"], "form": water, **same},
    ]


def test_table_of_what_each_indicator_lacks_becomes_the_analysis(tmp_path: Path) -> None:
    first, second = LACKING
    file = word(tmp_path / "a.docx", "๒. บทวิเคราะห์", TOLD, first, "- ๒ -", second)
    imported(tmp_path / "site", file)
    assert loaded(tmp_path / "site/content/2568/analysis.yml") == {
        "summary": f"{TOLD}\nตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ รักษาไว้\n",
        "points": [
            {"finding": "ข้อ E6 และ E7", "need": "1) บอกข่าวทางเดียว"},
        ],
    }


@pytest.mark.parametrize(
    ("file", "there"),
    [
        ("channels.yml", "- a: ["),
        ("channels.yml", "ช่องทาง"),
        ("2568/analysis.yml", "วิเคราะห์แล้ว"),
        ("2568/analysis.yml", "- summary: ก"),
    ],
)
def test_file_of_another_shape_stays_and_what_it_lacks_is_to_do(
    tmp_path: Path, file: str, there: str
) -> None:
    write(tmp_path / "site", file, there)
    parts = ("ช่องทาง", CHANNELS, "๒. บทวิเคราะห์", TOLD, *LACKING)
    do(tmp_path / "site", word(tmp_path / "a.docx", *parts))
    assert (tmp_path / "site/content" / file).read_text("utf-8") == there
    assert file in (tmp_path / "site/imports/a/todo.txt").read_text("utf-8")
