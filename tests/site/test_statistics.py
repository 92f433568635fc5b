"""Statistics: the months that an item asks for, and what the records of complaints and uses say."""

from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.items import State, item_states
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.site.statistics import by_month, label, list_months, required_period
from oitsite.thai import FiscalYear, parse_period
from support.site_folder import site_of, write

NONE = "ไม่มีเรื่องร้องเรียน"


def states(site: Site, concept: str, year: int) -> dict[str, State]:
    found = next(s for s in item_states(site, FiscalYear(year)) if s.item.concept == concept)
    return {element.element.key: element.state for element in found.elements}


@pytest.mark.parametrize(
    ("concept", "year", "first", "last"),
    [
        ("complaint-stats", 2565, "ตุลาคม 2564", "มีนาคม 2565"),
        ("complaint-stats", 2569, "ตุลาคม 2567", "กันยายน 2568"),
        ("service-stats", 2568, "ตุลาคม 2566", "กันยายน 2567"),
        ("eservice", 2569, "ตุลาคม 2567", "กันยายน 2568"),
    ],
)
def test_item_asks_for_the_months_of_its_years_rule(
    minimal: Path, concept: str, year: int, first: str, last: str
) -> None:
    wanted = required_period(site_of(minimal), concept, FiscalYear(year))
    assert wanted
    assert [str(wanted.months[0]), str(wanted.months[-1])] == [first, last]


@pytest.mark.parametrize(("concept", "year"), [("service-stats", 2569), ("eservice", 2568)])
def test_item_without_a_time_asks_for_no_month(minimal: Path, concept: str, year: int) -> None:
    assert required_period(site_of(minimal), concept, FiscalYear(year)) is None


@pytest.mark.parametrize(
    ("periods", "state"),
    [
        (["ตลอดปีงบประมาณ 2567"], State.PASSED),
        (["ไตรมาสที่ 1", "ไตรมาสที่ 2", "เม.ย. 67 - ก.ย. 67"], State.PASSED),
        (["รอบ 6 เดือน"], State.MISSING),
        (["ต.ค. 2566 - ส.ค. 2567"], State.MISSING),
    ],
)
def test_complaints_show_their_item_once_every_month_is_said(
    minimal: Path, periods: list[str], state: State
) -> None:
    write(
        minimal,
        "2567/complaints.yml",
        "".join(f"- {{period: {period}, corruption: {NONE}}}\n" for period in periods),
    )
    found = states(site_of(minimal), "complaint-stats", 2568)
    assert set(found.values()) == {state}


def test_period_that_says_only_general_complaints_shows_nothing(minimal: Path) -> None:
    text = "- {period: ปีงบประมาณ 2567, general: {total: 4, finished: 4, in_process: 0}}\n"
    write(minimal, "2567/complaints.yml", text)
    found = states(site_of(minimal), "complaint-stats", 2568)
    assert set(found.values()) == {State.MISSING}


def test_words_that_there_were_none_are_needless_where_there_were_some(minimal: Path) -> None:
    counts = "{total: 2, finished: 1, in_process: 1}"
    write(minimal, "2567/complaints.yml", f"- {{period: ปีงบประมาณ 2567, corruption: {counts}}}\n")
    found = states(site_of(minimal), "complaint-stats", 2568)
    assert found.pop("none-said") is State.NOT_NEEDED
    assert set(found.values()) == {State.PASSED}


def test_first_half_is_not_mixed_with_the_second(minimal: Path) -> None:
    half = "{total: 2, finished: 1, in_process: 1}"
    write(
        minimal,
        "2565/complaints.yml",
        f"- {{period: รอบ 6 เดือน, corruption: {half}}}\n"
        f"- {{period: เม.ย. 65 - ก.ย. 65, corruption: {half}}}\n",
    )
    items = item_states(site_of(minimal), FiscalYear(2565))
    item = next(s for s in items if s.item.concept == "complaint-stats")
    shown = item.elements[0].evidence
    assert shown
    assert "ทั้งหมด 2 เรื่อง" in shown.text


def rows(service: str, year: str, online: str = "0") -> str:
    return f"{service},ปีงบประมาณ {year},5,{online}\n"


HEADINGS = "บริการ,เดือน,มาเองหรือโทรศัพท์,ออนไลน์\n"


@pytest.mark.parametrize("ending", ["csv", "yml"])
def test_service_statistics_are_read_from_a_table_or_yaml(minimal: Path, ending: str) -> None:
    yaml = "- {service: street-light, period: ปีงบประมาณ 2567, walk_in: 5, online: 0}\n"
    text = HEADINGS + rows("street-light", "2567") if ending == "csv" else yaml
    write(minimal, f"2567/services.{ending}", text)
    assert set(states(site_of(minimal), "service-stats", 2568).values()) == {State.PASSED}


def test_uses_online_show_themselves_once_each_eservice_has_every_month(minimal: Path) -> None:
    write(minimal, "2568/services.csv", HEADINGS + rows("ภาษีป้าย", "2568", ""))
    assert states(site_of(minimal), "eservice", 2569)["usage-stats"] is State.MISSING
    write(minimal, "2568/services.csv", HEADINGS + rows("แจ้งซ่อมไฟฟ้าสาธารณะ", "2568", "7"))
    assert states(site_of(minimal), "eservice", 2569)["usage-stats"] is State.PASSED


def test_service_of_the_counter_alone_needs_no_number_online(minimal: Path) -> None:
    text = HEADINGS + rows("street-light", "2567") + rows("ภาษีป้าย", "2567", "")
    write(minimal, "2567/services.csv", text)
    site = site_of(minimal)
    assert judge(site) == ()
    assert states(site, "service-stats", 2568)["walk-in-and-online"] is State.PASSED


def test_finding_points_at_the_cell(minimal: Path) -> None:
    write(minimal, "2568/services.csv", HEADINGS + "street-lihgt,ต.ค. 2567,1,1\n")
    (finding,) = judge(site_of(minimal))
    assert (finding.code, str(finding.place)) == ("Q109", "content/2568/services.csv:2:1")
    assert finding.values["meant"] == "street-light"


def test_month_that_one_eservice_lacks_is_named(minimal: Path) -> None:
    write(minimal, "2568/oit/service-stats.yml", "note: สถิติ\n")
    half = "street-light,ต.ค. 2566 - ก.ค. 2567,5,0\nstreet-light,ก.ย. 2567,1,0\n"
    write(minimal, "2567/services.csv", HEADINGS + half + rows("ภาษีป้าย", "2567", ""))
    found = [one for one in judge(site_of(minimal)) if one.code.startswith("Q")]
    assert [(one.code, one.values["months"]) for one in found] == [("Q110", "สิงหาคม 2567")]


def test_month_that_excel_made_a_date_of_is_still_its_month(minimal: Path) -> None:
    write(minimal, "2568/services.csv", HEADINGS + "street-light,2024-10-01,1,1\n")
    site = site_of(minimal)
    assert judge(site) == ()
    ((months, counted),) = by_month(site.of(ServiceUse))
    assert (label(months), counted.name, counted.total) == ("ต.ค. 67", "ตุลาคม 2567", 2)


@pytest.mark.parametrize(
    ("periods", "words"),
    [
        (["ต.ค. 67"], "ตุลาคม 2567"),
        (["ไตรมาสที่ 2", "ต.ค. 67 - ธ.ค. 67"], "ตุลาคม 2567 – มีนาคม 2568"),
        (["มี.ค. 68", "ต.ค. 67 - พ.ย. 67"], "ตุลาคม 2567 – พฤศจิกายน 2567, มีนาคม 2568"),
        (["เร็ว ๆ นี้"], ""),
    ],
)
def test_months_are_said_without_what_lies_between_them(periods: list[str], words: str) -> None:
    read = [parse_period(period, FiscalYear(2568)) for period in periods]
    assert list_months(month for period in read for month in period.months) == words


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("ไม่มีเรื่องร้องเรียน", True),
        ("ในปีงบประมาณ 2567 ไม่มีเรื่องร้องเรียนการทุจริต", True),
        ("ไม่พบเรื่องร้องเรียน ณ วันที่ 31 มีนาคม 2568", True),
        ("ยังไม่เคยมีเรื่องร้องเรียน", True),
        ("ไม่มีเรื่องร้องเรียน (0 เรื่อง)", True),
        ("จำนวน ๐ เรื่อง ตลอดไตรมาส", True),
        ("ปี 2568 เรื่องร้องเรียนไม่มี", True),
        ("มี 2 เรื่อง กำลังตรวจสอบ", False),
        ("รับไว้ ๒ เรื่อง ไม่พบการทุจริต", False),
        ("มีผู้ร้องเรียน ตรวจสอบแล้วไม่พบมูลความผิด", False),
        ("10 เรื่อง ไม่มีเรื่องค้าง", False),
        ("ไม่มีเรื่องใหม่ แต่มีเรื่องเดิมกำลังตรวจสอบ", False),
        ("อยู่ระหว่างตรวจสอบ", False),
    ],
)
def test_words_in_place_of_counts_say_that_there_were_none(
    minimal: Path, words: str, *, none: bool
) -> None:
    write(minimal, "2568/complaints.yml", f"- {{period: ต.ค. 2567, corruption: {words}}}\n")
    codes = {finding.code for finding in judge(site_of(minimal))}
    assert ("Q112" in codes) is not none
