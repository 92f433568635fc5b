"""The formats of a listing: text, JSON, SARIF 2.1.0 and GitHub Actions annotations."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from oitsite import __version__
from oitsite.findings import Finding, Level
from oitsite.findings.catalogue import Language, catalogue, level_of, sentences
from oitsite.findings.listing import Listing

Format = Callable[[Listing, Language], str]

_SARIF_LEVEL = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "note"}
_GITHUB_LEVEL = {Level.ERROR: "error", Level.WARNING: "warning", Level.ADVICE: "notice"}


def as_text(listing: Listing, language: Language) -> str:
    """Return the findings as text for people."""
    return listing.text(language)


def as_json(listing: Listing, language: Language) -> str:
    """Return the findings as a JSON list of objects."""
    return _dump([_entry(finding, language) for finding in listing.findings])


def as_github(listing: Listing, language: Language) -> str:
    """Return the findings as workflow commands, which GitHub shows next to the lines."""
    return "\n".join(_command(finding, language) for finding in listing.findings)


def as_sarif(listing: Listing, language: Language) -> str:
    """Return the findings as a SARIF log with one run."""
    codes = sorted({finding.code for finding in listing.findings})
    driver = {
        "name": "oitsite",
        "version": __version__,
        "rules": [
            {"id": name, "shortDescription": {"text": catalogue()[name].sentences[language].what}}
            for name in codes
        ],
    }
    results = [_result(finding, language) for finding in listing.findings]
    return _dump(
        {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{"tool": {"driver": driver}, "results": results}],
        }
    )


FORMATS: Mapping[str, Format] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}


def _entry(finding: Finding, language: Language) -> dict[str, Any]:
    message = sentences(finding, language)
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "code": finding.code,
        "level": level_of(finding).name.lower(),
        "what": message.what,
        "do": message.do,
    }


def _result(finding: Finding, language: Language) -> dict[str, Any]:
    message = sentences(finding, language)
    region = {"startLine": finding.place.line, "startColumn": finding.place.column}
    location = {"artifactLocation": {"uri": finding.place.file}, "region": region}
    return {
        "ruleId": finding.code,
        "level": _SARIF_LEVEL[level_of(finding)],
        "message": {"text": f"{message.what} → {message.do}"},
        "locations": [{"physicalLocation": location}],
    }


def _command(finding: Finding, language: Language) -> str:
    message = sentences(finding, language)
    place = finding.place
    # A workflow command ends at a line break, and % begins an escape.
    text = f"{message.what} → {message.do}".replace("%", "%25").replace("\n", "%0A")
    return (
        f"::{_GITHUB_LEVEL[level_of(finding)]} file={place.file},line={place.line},"
        f"col={place.column},title={finding.code}::{text}"
    )


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
