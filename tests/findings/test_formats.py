"""Reports for machines hold what the text holds."""

import json

from oitsite.findings import Finding, Place
from oitsite.findings.formats import FORMATS
from oitsite.findings.listing import Listing

FOUND = Listing.of(
    [
        Finding(Place("content/2568/measures/a.yml", 7, 3), "M103"),
        Finding(Place("site_config.yml", 6, 7), "V106", {"value": "50%\nx", "better": "https://x"}),
        Finding(Place("content/note.txt"), "F105"),
    ]
)


def test_json_lists_every_finding_the_gravest_first() -> None:
    entries = json.loads(FORMATS["json"](FOUND, "th"))
    assert [(e["code"], e["level"]) for e in entries] == [
        ("V106", "error"),
        ("M103", "warning"),
        ("F105", "advice"),
    ]
    assert entries[1]["what"] == "ไม่มีผู้รับผิดชอบ"
    assert (entries[1]["file"], entries[1]["line"]) == ("content/2568/measures/a.yml", 7)


def test_sarif_names_rules_and_places() -> None:
    run = json.loads(FORMATS["sarif"](FOUND, "en"))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["F105", "M103", "V106"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 3}


def test_github_commands_stand_on_a_line_each() -> None:
    lines = FORMATS["github"](FOUND, "th").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("::error file=site_config.yml,line=6,col=7,title=V106::")
    assert "50%25%0Ax" in lines[0]


def test_nothing_found_is_an_empty_listing() -> None:
    empty = Listing.of([])
    assert json.loads(FORMATS["json"](empty, "th")) == []
    assert json.loads(FORMATS["sarif"](empty, "th"))["runs"][0]["results"] == []
    assert FORMATS["github"](empty, "th") == ""
