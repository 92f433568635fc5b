"""Faults for which public reports say that points were lost, planted in a copy of the sample.

The report of one SAO names what its disclosure of fiscal year 2565 lacked; each is planted where
the sample's years have that duty, and must be named with its item.
"""

import re
import shutil
from pathlib import Path

import pytest

from oitsite.checks import judge
from oitsite.codes import say
from oitsite.findings import Finding
from oitsite.reading.folder import read_folder
from oitsite.site import read_site

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


@pytest.fixture
def copy(sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample, tmp_path / "copy", ignore=lambda *_: {"site", "theme"}))


def findings_of(root: Path) -> list[Finding]:
    site, findings = read_site(read_folder(root))
    return [*findings, *(judge(site) if site else ())]


def without_key(text: str, key: str) -> str:
    """Return YAML text without a key, or a line, and all that is indented below it."""
    cut = re.sub(
        rf"(?m)^( *){re.escape(key)}(?::.*)?\n(?:\1 +.*\n|\1- .*\n| *\n)*", "", text, count=1
    )
    assert cut != text, f"the sample has no {key}"
    return cut


def test_untouched_sample_has_no_finding(copy: Path) -> None:
    assert findings_of(copy) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault_is_found_and_named(copy: Path, fault: str) -> None:
    name, key, code, item = FAULTS[fault]
    file = copy / "content" / f"{name}.yml"
    file.write_text(without_key(file.read_text(encoding="utf-8"), key), encoding="utf-8")
    found = [finding for finding in findings_of(copy) if finding.code == code]
    assert found
    assert any(say(finding, "th").split(f"  {code}  ")[1].startswith(item) for finding in found)


def test_missing_month_of_procurement_is_named(copy: Path) -> None:
    (copy / "content/2569/procurement/2569-03.xlsx").unlink()
    found = {f"{finding.code} {say(finding, 'th')}" for finding in findings_of(copy)}
    assert any(line.startswith("J101") and "มีนาคม 2569" in line for line in found)
    assert any(line.startswith("O103") and "O11 " in line for line in found)
    assert len(found) == 2
