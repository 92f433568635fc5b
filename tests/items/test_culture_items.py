"""Items on gifts, ethics, participation, manuals and personnel: filled in every year they exist."""

from pathlib import Path

import pytest

from oitsite.criteria import criteria_of, years
from oitsite.items import State, item_states
from oitsite.reading.folder import read_folder
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear

ACTIVITY = """
  - title: อบรมไม่รับของขวัญ
    kind: {kind}
    date: 20 ก.พ. {year}
    purpose: ให้รู้วิธีปฏิเสธ
    participants: {{who: บุคลากร, number: 81}}
    executive_joins: ใช่
    evidence: {{title: ผลการอบรม, url: 'https://town.example/training'}}
"""
NO_GIFT = (
    """
declaration:
  title: ประกาศไม่รับของขวัญ
  date: 6 ม.ค. {year}
  year: {year}
  text: ไม่รับของขวัญทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่
  signed_by: {signer}
  documents: {{title: ประกาศ, url: 'https://town.example/declaration'}}
  english: {{title: No Gift Policy, text: We accept no gift.}}
report: {{year: {reported}, received: ไม่มี, customary: ไม่มี}}
section_128: รับได้โดยธรรมจรรยา
activities:"""
    + ACTIVITY
)
ETHICS = (
    """
unit: สำนักปลัด
code: ประมวลจริยธรรม
rules: ไม่มีข้อกำหนดเพิ่มเติม
local_codes: {{executives: ผู้บริหาร, councillors: สมาชิกสภา, staff: พนักงาน}}
team: {{title: ทีม, members: [ปลัด], order: {{title: คำสั่ง, url: 'https://town.example/order'}}}}
dos: ให้บริการตามคิว
donts: ให้คนรู้จักได้ก่อน
assessment: ใช้ประกอบการเลื่อนเงินเดือน
trainings:"""
    + ACTIVITY
)
PARTICIPATION = """
title: เลือกถนน
issue: ลำดับซ่อมถนน
date: 15 ม.ค. {year}
participants: {{who: ประชาชน, number: 163}}
results: เลือก 4 สาย
use: ซ่อมตามลำดับ
unit: สำนักปลัด
"""
MANUAL = """
title: ขออนุญาตก่อสร้าง
positions: นายช่างโยธา
steps: [{what: ตรวจสถานที่, within: 7 วัน}]
law: พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522
"""
HR = """
recruitment: ประกาศรับสมัคร
appointment: ตามลำดับที่สอบได้
development: ตามความจำเป็น
appraisal: ปีละสองรอบ
rewards_and_penalties: ให้ชี้แจงทุกครั้ง
"""
EXECUTIVE = "- {position: นายกเทศมนตรี, rank: top, name: นายตัวอย่าง หนึ่ง}\n"
CONCEPTS = (
    "no-gift-policy",
    "no-gift-culture",
    "no-gift-report",
    "gift-receipt-report",
    "org-culture",
    "exec-participation",
    "ethics-code",
    "ethics-drive",
    "ethics-code-drive",
    "ethics-assess",
    "participation",
    "staff-manual",
    "hr-criteria",
)
IN_ITS_YEARS = [
    (concept, year.number)
    for year in years()
    for concept in CONCEPTS
    if criteria_of(year).item_for(concept)
]


def records(year: int, **changed: str) -> dict[str, str]:
    """Return the files of a year with everything that its items ask for."""
    values = {
        "year": str(year),
        "reported": str(year - 1),
        "signer": "ตัวอย่าง หนึ่ง",
        "kind": "training",
        **changed,
    }
    of_year = {
        "no-gift.yml": NO_GIFT,
        "ethics.yml": ETHICS,
        "participation/road.yml": PARTICIPATION,
    }
    files = {f"{year}/{name}": text.format(**values) for name, text in of_year.items()}
    always = {"manuals/permit.yml": MANUAL, "executives.yml": EXECUTIVE}
    return {**files, f"{year}/hr-criteria.yml": HR, **always}


def states(root: Path, files: dict[str, str], concept: str, year: int) -> dict[str, State]:
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    site, findings = read_site(read_folder(root))
    assert site is not None
    assert findings == ()
    found = next(
        state for state in item_states(site, FiscalYear(year)) if state.item.concept == concept
    )
    return {element.element.key: element.state for element in found.elements}


@pytest.mark.parametrize(("concept", "year"), IN_ITS_YEARS)
def test_item_fills_itself_completely(minimal: Path, concept: str, year: int) -> None:
    found = states(minimal, records(year), concept, year)
    assert found
    assert set(found.values()) == {State.PASSED}


@pytest.mark.parametrize(("concept", "year"), IN_ITS_YEARS)
def test_item_without_a_record_shows_nothing(minimal: Path, concept: str, year: int) -> None:
    assert State.PASSED not in states(minimal, {}, concept, year).values()


@pytest.mark.parametrize(
    ("concept", "year", "old", "new", "missing"),
    [
        ("no-gift-policy", 2569, "signed_by: ตัวอย่าง หนึ่ง", "signed_by: นายอื่น", "signed-declaration"),
        ("no-gift-policy", 2569, "  year: 2569", "  year: 2568", "declaration-year"),
        ("no-gift-policy", 2569, "ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่", "ทุกชนิด", "no-gifts"),
        ("no-gift-policy", 2569, "20 ก.พ. 2569", "20 ก.พ. 2568", "activity-year"),
        ("no-gift-policy", 2569, "kind: training", "kind: announcement", "activity"),
        ("no-gift-policy", 2569, "kind: training", "kind: campaign", "activity-kind"),
        ("no-gift-policy", 2569, ", text: We accept no gift.", "", "thai-and-english"),
        ("no-gift-policy", 2569, "{year: 2568,", "{year: 2569,", "report"),
        ("no-gift-policy", 2569, "section_128: รับได้โดยธรรมจรรยา", "", "section-128"),
        ("no-gift-report", 2567, "{year: 2566,", "{year: 2567,", "report-year"),
        ("gift-receipt-report", 2568, ", customary: ไม่มี", "", "report"),
        ("exec-participation", 2565, "executive_joins: ใช่", "executive_joins: ไม่ใช่", "activity"),
        ("org-culture", 2565, "kind: training", "kind: announcement", "not-only-announcement"),
        ("org-culture", 2565, "unit: สำนักปลัด", "", "own-activity"),
        ("ethics-code-drive", 2569, "councillors: สมาชิกสภา, ", "", "local-codes"),
        ("ethics-code-drive", 2569, "donts: ให้คนรู้จักได้ก่อน", "", "dos-and-donts"),
        ("ethics-code-drive", 2569, "members: [ปลัด], ", "", "team"),
        ("ethics-code-drive", 2569, "20 ก.พ. 2569", "20 ก.พ. 2568", "training"),
        ("participation", 2569, ", number: 163", "", "participants"),
        ("participation", 2569, "use: ซ่อมตามลำดับ", "", "use-of-results"),
        ("participation", 2569, "15 ม.ค. 2569", "15 ม.ค. 2567", "in-year"),
        ("staff-manual", 2569, ", within: 7 วัน", "", "period"),
        ("staff-manual", 2566, "positions: นายช่างโยธา", "", "position"),
        ("hr-criteria", 2566, "appraisal: ปีละสองรอบ", "", "appraisal"),
    ],
)
def test_what_the_record_does_not_say_is_missing(
    minimal: Path, concept: str, year: int, old: str, new: str, missing: str
) -> None:
    files = records(year)
    assert any(old in text for text in files.values())
    changed = {name: text.replace(old, new) for name, text in files.items()}
    assert states(minimal, changed, concept, year)[missing] is State.MISSING


def test_declaration_of_a_year_gone_by_may_bear_an_earlier_name(minimal: Path) -> None:
    files = records(2566, signer="นายคนก่อน")
    found = states(minimal, files, "no-gift-policy", 2566)
    assert found["signed-declaration"] is State.PASSED


def test_participation_of_the_year_before_counts_since_2569(minimal: Path) -> None:
    before = {name: text for name, text in records(2568).items() if "participation" in name}
    assert State.MISSING not in states(minimal, before, "participation", 2569).values()
    assert State.PASSED not in states(minimal, {}, "participation", 2567).values()
