"""What is shown for each element of each OIT item, and how that counts."""

from pathlib import Path

import pytest

from oitsite.items import ItemState, State, item_states
from oitsite.items.summary import summary_of
from oitsite.reading.folder import read_folder
from oitsite.site import Site
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear
from support.site_folder import write

YEAR = FiscalYear(2568)


def site_of(root: Path) -> Site:
    site, findings = read_site(read_folder(root))
    assert site is not None, findings
    return site


def item(root: Path, concept: str, year: FiscalYear = YEAR) -> ItemState:
    states = item_states(site_of(root), year)
    return next(state for state in states if state.item.concept == concept)


def states_of(state: ItemState) -> dict[str, State]:
    return {element.element.key: element.state for element in state.elements}


GUIDELINE = """\
title: แนวปฏิบัติ
unit: กองคลัง
channels: integrity-mail
steps: [{what: ตรวจสอบ, within: 15 วัน}]
"""
FILLED_BY_OTHER_RECORDS = {
    "contact-qa": {"address", "phone", "email"},
    "complaint-channel": {"online-channel", "separate-channel", "from-main-site"},
    "complaint-guideline": {"method", "steps", "unit", "period"},
    "eservice": {"online-channel", "from-main-site"},
    "service-manual": {"task", "steps", "period", "channel", "fee", "documents"},
    "ita-measures": {"topic-assets", "steps", "responsible", "period"},
}


@pytest.mark.parametrize("concept", FILLED_BY_OTHER_RECORDS)
def test_item_fills_itself_from_other_records(minimal: Path, concept: str) -> None:
    measure = minimal / "content/2568/measures/asset-use.yml"
    measure.write_text(measure.read_text(encoding="utf-8") + "topic: assets\n", encoding="utf-8")
    write(minimal, "guideline.yml", GUIDELINE)
    found = states_of(item(minimal, concept))
    passed = {key for key, state in found.items() if state is State.PASSED}
    assert passed >= FILLED_BY_OTHER_RECORDS[concept] & found.keys()
    assert passed


def test_item_follows_its_concept_into_another_years_number(minimal: Path) -> None:
    codes = {year: item(minimal, "eservice", FiscalYear(year)).item.code for year in (2564, 2569)}
    assert codes == {2564: "O17", 2569: "O10"}


def test_report_item_asks_for_the_year_before_since_2567(minimal: Path) -> None:
    report = "reports: [{round: 12-month, results: ทำแล้ว, outcomes: ดีขึ้น}]\n"
    measure = minimal / "content/2568/measures/asset-use.yml"
    measure.write_text(measure.read_text(encoding="utf-8") + report, encoding="utf-8")
    of_2569 = item(minimal, "ita-measures-report", FiscalYear(2569))
    assert of_2569.ready
    assert of_2569.elements[0].evidence
    assert of_2569.elements[0].evidence.pages[0].address == "measures/2568/report-12-month/"
    assert not item(minimal, "ita-measures-report", FiscalYear(2568)).begun


def test_one_measure_without_steps_costs_the_element(minimal: Path) -> None:
    write(minimal, "2568/measures/new.yml", "title: ยังไม่มีขั้นตอน\ntopic: power\n")
    found = states_of(item(minimal, "ita-measures", FiscalYear(2568)))
    assert found["topic-power"] is State.PASSED
    assert State.PASSED not in (found.get("steps"), found.get("responsible"))


def test_what_only_a_person_can_tell_is_left_to_one(minimal: Path) -> None:
    assert states_of(item(minimal, "eservice"))["own-service"] is State.UNCHECKED
    write(minimal, "2568/oit/eservice.yml", "elements: {own-service: งานของเทศบาลเอง}\n")
    assert states_of(item(minimal, "eservice"))["own-service"] is State.PASSED


def test_channels_agree_with_the_guideline_only_as_a_whole(minimal: Path) -> None:
    def agreement() -> State:
        return states_of(item(minimal, "complaint-channel"))["matches-guideline"]

    assert agreement() is State.MISSING
    write(minimal, "guideline.yml", GUIDELINE)
    assert agreement() is State.PASSED
    write(minimal, "guideline.yml", GUIDELINE.replace("integrity-mail", "[integrity-mail, other]"))
    assert agreement() is State.MISSING


def test_item_whose_elements_nobody_knows_shows_its_evidence(minimal: Path) -> None:
    assert not item(minimal, "hr-plan").ready
    write(minimal, "2568/oit/hr-plan.yml", "note: แผน\n")
    assert not item(minimal, "hr-plan").ready
    evidence = "evidence: {title: แผน, url: 'https://town.example/hr'}\n"
    write(minimal, "2568/oit/hr-plan.yml", evidence)
    assert item(minimal, "hr-plan").ready


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("แผน พ.ศ. 2566-2570", State.PASSED),
        ("{says: แผน พ.ศ. 2566-2570}", State.PASSED),
        ("{evidence: {title: แผน, url: 'https://town.example/plan'}}", State.PASSED),
        ("{not_needed: ปีนี้ไม่มีการทบทวนแผน}", State.NOT_NEEDED),
        ("{}", State.MISSING),
    ],
)
def test_element_of_an_items_own_record(minimal: Path, answer: str, state: State) -> None:
    write(minimal, "2568/oit/strategic-plan.yml", f"elements:\n  term: {answer}\n")
    assert states_of(item(minimal, "strategic-plan"))["term"] is state


def test_summary_counts_items_and_elements(minimal: Path) -> None:
    write(
        minimal,
        "2568/oit/strategic-plan.yml",
        "elements: {term: ก, strategies: ข, goals: ค, indicators: ง}\n",
    )
    summary = summary_of(site_of(minimal), YEAR)
    assert (summary.total, summary.ready) == (28, 1)
    assert summary.unchecked == 1
    assert summary.said("th").startswith("ปี 2568: พร้อม 1 จาก 28 ข้อ ขาด ")
    assert summary.said("en").startswith("2568: 1 of 28 items ready; ")


def test_year_without_a_list_is_judged_by_the_year_before(minimal: Path) -> None:
    states = item_states(site_of(minimal), FiscalYear(2570))
    assert len(states) == 26
    assert states[0].address == "oit/2570/o1/"


STRUCTURE = """\
chart: {file: chart.svg, text: ปลัดดูแลสองหน่วย}
political: [สภา, นายก]
permanent: {name: ปลัด, divisions: [สำนักปลัด, กองคลัง]}
powers: {what: ดูแลถนน, law: พระราชบัญญัติเทศบาล พ.ศ. 2496}
"""


def test_structure_fills_one_item_or_two_and_leaves_the_reading_to_a_person(minimal: Path) -> None:
    write(minimal, "structure.yml", STRUCTURE)
    joined = states_of(item(minimal, "structure-authority"))
    assert joined.pop("not-whole-law") is State.UNCHECKED
    assert set(joined.values()) == {State.PASSED}
    apart = (
        item(minimal, "structure", FiscalYear(2567)),
        item(minimal, "authority", FiscalYear(2565)),
    )
    assert all(state.ready for state in apart)


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("chart: {file: chart.svg, text: ปลัดดูแลสองหน่วย}", "chart"),
        ("political: [สภา, นายก]", "political-and-permanent"),
        ("powers: {what: ดูแลถนน, law: พระราชบัญญัติเทศบาล พ.ศ. 2496}", "powers"),
    ],
)
def test_structure_without_a_part_shows_the_others(minimal: Path, line: str, lost: str) -> None:
    write(minimal, "structure.yml", STRUCTURE.replace(f"{line}\n", ""))
    found = states_of(item(minimal, "structure-authority"))
    assert found[lost] is State.MISSING
    assert found["divisions"] is State.PASSED


NEWS = "---\ntitle: เปิดรับแจ้งซ่อมไฟ\ndate: {date}\nunit: กองคลัง\nsummary: แจ้งได้แล้ว\n---\n"


@pytest.mark.parametrize(
    ("date", "state"), [("2 ต.ค. 2567", State.PASSED), ("2 ต.ค. 2568", State.MISSING)]
)
def test_news_of_the_year_fills_its_item(minimal: Path, date: str, state: State) -> None:
    write(minimal, "2568/news/light-repair.md", NEWS.format(date=date))
    assert states_of(item(minimal, "news")) == {"work-news": State.PASSED, "in-year": state}


def test_laws_fill_the_item_of_the_years_that_ask_for_them(minimal: Path) -> None:
    law = "{title: พ.ร.บ. เทศบาล, kind: พระราชบัญญัติ, url: 'https://law.example/1'}"
    write(minimal, "laws.yml", f"[{law}]\n")
    assert item(minimal, "laws", FiscalYear(2566)).ready


def test_list_of_questions_is_no_channel_but_stands_beside_one(minimal: Path) -> None:
    write(minimal, "questions.yml", "[{id: hours, question: เปิดกี่โมง, answer: 08.30 น.}]\n")
    assert states_of(item(minimal, "contact-qa"))["question-channel"] is State.MISSING
    channels = minimal / "content/channels.yml"
    text = channels.read_text(encoding="utf-8").replace("purposes: ", "purposes: [question] #", 1)
    channels.write_text(text, encoding="utf-8")
    state = item(minimal, "contact-qa")
    element = next(e for e in state.elements if e.element.key == "question-channel")
    assert element.evidence
    assert element.evidence.pages[-1].address == "questions/"
    assert states_of(state)["two-way"] is State.MISSING


@pytest.mark.parametrize("year", [2568, 2569])
def test_each_item_of_the_sample_names_its_unit_and_its_last_change(
    sample: Path, year: int
) -> None:
    states = item_states(site_of(sample), FiscalYear(year))
    lacking = [s.item.code for s in states if not (s.record and s.record.unit and s.updated)]
    assert lacking == []


ADDED = """\
- code: O40
  name: ข้อใหม่
  concept: {}
  group: "9.1"
  period: year
  elements: [projects, page]
"""


@pytest.mark.parametrize(
    "concept", ["purchases", "plans", "state", "summary", "activities", "no-such-thing"]
)
def test_item_that_the_officer_adds_waits_for_its_file(minimal: Path, concept: str) -> None:
    write(minimal, "2568/criteria.yml", ADDED.format(concept))
    assert set(states_of(item(minimal, concept)).values()) == {State.MISSING}


def test_element_that_the_officer_adds_waits_for_its_file(minimal: Path) -> None:
    write(
        minimal,
        "2568/criteria.yml",
        "- {code: O10, elements: [said, asked, law, from-main-site]}\n",
    )
    found = states_of(item(minimal, "eservice"))
    assert found.pop("from-main-site") is State.PASSED
    assert set(found.values()) == {State.MISSING}
