"""Faults for which public reports say that points were lost, planted in a copy of the sample.

The report of one SAO names what its disclosure of fiscal year 2565 lacked; each is planted where
the sample's years have that duty, and must be named with its item.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from oitsite.checks import read_and_check
from oitsite.findings import Finding
from oitsite.findings.catalogue import message
from oitsite.reading.folder import Folder, read_folder
from support.places import ROOT

# What was lacking, the sample's file, the key that held it, and the code and words that name it.
FAULTS = {
    "no direct contact of an executive": ("executives", "phones: 0 0000 0032", "E101", "รองนายก"),
    "no progress of a project": ("2569/plans/annual", "progress: กำลังทำ เสร็จ 15 จุด", "O103", "O6 "),
    "not every month or quarter": ("2569/plans/annual", "- period: ธันวาคม 2568", "O103", "O6 "),
    "the month left out is named": (
        "2569/plans/annual",
        "- period: มีนาคม 2569",
        "L106",
        "ความก้าวหน้าขาดเดือน มีนาคม 2569",
    ),
    "no suggestions in the annual report": ("2568/plans/annual", "suggestions", "O103", "O7 "),
    "no result of a project": ("2568/plans/annual", "result: เสร็จ 60 จุด", "L105", "แผนมีรายงานแล้ว"),
    "no problems in the procurement report": ("2569/oit/proc-annual", "problems", "O103", "O12 "),
    "no criteria of recruitment": ("2569/hr-criteria", "recruitment", "O103", "O13 "),
    "no suggestions on personnel": ("2568/plans/personnel", "suggestions", "O103", "O14 "),
    "no spending against corruption": (
        "2568/plans/anticorruption",
        "spent: 78,500",
        "O103",
        "O24 ",
    ),
    "no measure for a risk": ("2569/risks", "measures", "O103", "O21 "),
    "risks not matched": ("2568/risks", "result", "O103", "O22 "),
    "a risk without its result": ("2568/risks", "result", "H105", "ความเสี่ยงนี้ไม่มีผล"),
    "a declaration that nobody signed": (
        "2569/no-gift",
        "signed_by: นายตัวอย่าง หนึ่ง",
        "O103",
        "O20 ",
    ),
    "an ethical code without its team": ("2569/ethics", "team", "O103", "O15 "),
    "no use of what citizens said": ("2569/participation/work-observers", "use", "O103", "O19 "),
    "no report of gifts": ("2568/no-gift", "report", "O103", "O22 "),
    "no law in a manual": ("manuals/land-tax", "law", "O103", "O8 "),
    "no chart of the structure": ("structure", "chart", "O103", "O1 "),
    "a month of complaints missing": (
        "2568/complaints",
        "- period: ก.ย. 2568",
        "Q107",
        "สถิติของปีงบประมาณ 2568",
    ),
    "a month's complaints not said": ("2568/complaints", "corruption", "Q102", "ต.ค. 2567"),
    "a measure without anybody responsible": (
        "2569/measures/service-standard",
        "responsible",
        "M103",
        "",
    ),
}


# Where the same faults are hidden behind an answer that tells nothing: a file and a key of each.
ASKED = {
    "executives": "phones: 0 0000 0032",
    "2569/plans/annual": "progress: กำลังทำ เสร็จ 15 จุด",
    "2568/plans/annual": "suggestions",
    "2568/plans/personnel": "suggestions",
    "2569/oit/proc-annual": "problems",
    "2569/hr-criteria": "recruitment",
    "2569/risks": "measures",
    "2568/risks": "result",
    "2569/measures/service-standard": "responsible",
    "2569/measures/online-service": "steps",
}
NO_ANSWERS = ('""', "-", '"-"', "…", "N/A", "ไม่มี")


@pytest.fixture(scope="module")
def untouched() -> Folder:
    return read_folder(ROOT)


def findings_of(folder: Folder) -> list[Finding]:
    return list(read_and_check(folder)[1])


def planted(untouched: Folder, texts: Mapping[str, str]) -> list[Finding]:
    """Return what is found when files hold other texts."""
    data = {file: text.encode() for file, text in texts.items()}
    return findings_of(replace(untouched, texts={**untouched.texts, **data}))


def moved(untouched: Folder, file: str, to: str) -> list[Finding]:
    """Return what is found when a file lies elsewhere."""
    texts = {to if name == file else name: data for name, data in untouched.texts.items()}
    return findings_of(replace(untouched, texts=texts))


def with_answer(text: str, key: str, answer: str = "") -> str:
    """Return YAML text with another answer to a key, or line, in place of all indented below it.

    An empty answer takes the key away.
    """
    name = f"{key.partition(':')[0]}: {answer}\n" if answer else ""
    cut = re.sub(
        rf"(?m)^( *){re.escape(key)}(?::.*)?\n(?:\1 +.*\n|\1- .*\n| *\n)*",
        lambda found: found[1] + name if name else "",
        text,
        count=1,
    )
    assert cut != text, f"the sample has no {key}"
    return cut


def answered(untouched: Folder, asked: Mapping[str, str], answer: str) -> dict[str, str]:
    """Return the files of keys, each with the same answer."""
    texts = {f"content/{name}.yml": key for name, key in asked.items()}
    return {
        file: with_answer(untouched.texts[file].decode(), key, answer)
        for file, key in texts.items()
    }


def test_untouched_sample_has_no_finding(untouched: Folder) -> None:
    assert findings_of(untouched) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault_is_found_and_named(untouched: Folder, fault: str) -> None:
    name, key, code, item = FAULTS[fault]
    file = f"content/{name}.yml"
    spoilt = planted(untouched, {file: with_answer(untouched.texts[file].decode(), key)})
    found = [finding for finding in spoilt if finding.code == code]
    assert found
    assert any(message(finding, "th").split(f"  {code}  ")[1].startswith(item) for finding in found)


@pytest.mark.parametrize("answer", NO_ANSWERS)
def test_answer_that_tells_nothing_is_named_in_its_file(untouched: Folder, answer: str) -> None:
    asked = {
        name: key
        for name, key in ASKED.items()
        if answer != "ไม่มี" or key not in ("problems", "suggestions")
    }
    texts = answered(untouched, asked, answer)
    assert texts.keys() <= {finding.place.file for finding in planted(untouched, texts)}


def test_key_without_an_answer_is_found_like_a_deleted_one(untouched: Folder) -> None:
    empty, deleted = (
        {
            (found.code, message(found, "th").partition("  ")[2])
            for found in planted(untouched, texts)
        }
        for texts in (answered(untouched, ASKED, "# ว่าง"), answered(untouched, ASKED, ""))
    )
    assert empty == deleted


def test_missing_month_of_procurement_is_named(untouched: Folder) -> None:
    march = "content/2569/procurement/2569-03.xlsx"
    texts = {file: data for file, data in untouched.texts.items() if file != march}
    spoilt = findings_of(replace(untouched, texts=texts))
    found = {f"{finding.code} {message(finding, 'th')}" for finding in spoilt}
    assert any(line.startswith("J101") and "มีนาคม 2569" in line for line in found)
    assert any(line.startswith("O103") and "O11 " in line for line in found)
    assert len(found) == 2


@pytest.mark.parametrize(
    ("file", "to", "code"),
    [
        ("2569/procurement/2569-03.xlsx", "2569/procurement/2568-03.xlsx", "J108"),
        ("2569/procurement/2569-03.xlsx", "2568/procurement/2569-03.xlsx", "J102"),
        ("2569/procurement/2569-03.xlsx", "2569/measures/2569-03.xlsx", "F105"),
        ("2569/risks.yml", "risks.yml", "F106"),
        ("2569/hr-criteria.yml", "2569/plans/hr-criteria.yml", "R101"),
    ],
)
def test_file_of_another_month_year_or_folder_is_named(
    untouched: Folder, file: str, to: str, code: str
) -> None:
    found = moved(untouched, f"content/{file}", f"content/{to}")
    assert (f"content/{to}", code) in {(finding.place.file, finding.code) for finding in found}


@pytest.mark.parametrize(
    ("name", "right", "wrong", "code"),
    [
        ("2569/plans/annual", "period: มีนาคม 2569", "period: มีนาคม 2568", "P103"),
        ("2569/plans/annual", "period: มีนาคม 2569", "period: กุมภาพันธ์ 2569", "L106"),
        ("2569/no-gift", "signed_by: นายตัวอย่าง หนึ่ง", "signed_by: นายตัวอย่าง สอง", "G101"),
        ("2568/scores", "code: E6", "code: E7", "T101"),
    ],
)
def test_month_name_or_code_that_does_not_match_is_named(
    untouched: Folder, name: str, right: str, wrong: str, code: str
) -> None:
    text = untouched.texts[f"content/{name}.yml"].decode()
    assert right in text
    found = planted(untouched, {f"content/{name}.yml": text.replace(right, wrong, 1)})
    assert code in {finding.code for finding in found}
