"""The findings of a run as text: the most severe first, one per line, with a summary."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from oitsite.findings import Finding, Level, Place
from oitsite.findings.catalogue import Language, level_of, message, ordered, sentences

_HEADINGS: Mapping[Language, Mapping[Level, str]] = {
    "th": {
        Level.ERROR: "ต้องแก้ก่อนเผยแพร่ ({count})",
        Level.WARNING: "ควรแก้ เพราะอาจไม่ได้คะแนน ({count})",
        Level.ADVICE: "ข้อแนะนำ ({count})",
    },
    "en": {
        Level.ERROR: "To be mended before publishing ({count})",
        Level.WARNING: "To be mended, or points may be lost ({count})",
        Level.ADVICE: "Advice ({count})",
    },
}
# A record with an error is not read, which causes warnings about what it contains.
_FOLLOWS: Mapping[Language, str] = {
    "th": " แก้ข้างบนก่อน บางรายการจะหายไปเอง",
    "en": "; mend the above first, and some of these go",
}
_FILES: Mapping[Language, str] = {"th": "{count} ไฟล์", "en": "{count} files"}
_NOTHING: Mapping[Language, str] = {
    "th": "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้",
    "en": "Checked: nothing to mend",
}


def year_of(finding: Finding) -> str | None:
    """Return the fiscal year of a finding; None if it concerns every year."""
    folder = re.match(r"content/(2[45][0-9][0-9])/", finding.place.file)
    return folder[1] if folder else finding.values.get("of")


@dataclass(frozen=True)
class Listing:
    """All findings of a run, without duplicates and in order."""

    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Listing":
        """Return the listing of the findings of a run."""
        return cls(ordered(findings))

    def at(self, level: Level) -> tuple[Finding, ...]:
        """Return the findings of a level."""
        return tuple(finding for finding in self.findings if level_of(finding) is level)

    @property
    def has_errors(self) -> bool:
        """Whether there is an error among the findings."""
        return bool(self.at(Level.ERROR))

    @property
    def clean(self) -> bool:
        """Whether there is nothing more severe than advice."""
        return len(self.at(Level.ADVICE)) == len(self.findings)

    def text(self, language: Language, lightest: Level = Level.ADVICE) -> str:
        """Return the findings down to a level, one per line, under a heading for each level.

        Advice that several files share, such as that on drafts, is given once with their names.
        """
        blocks = []
        for level, heading in _HEADINGS[language].items():
            if level <= lightest and (findings := self.at(level)):
                lines = _lines(findings, language)
                follows = level is Level.WARNING and self.has_errors
                hint = _FOLLOWS[language] if follows else ""
                blocks.append("\n".join((heading.format(count=len(findings)) + hint, *lines)))
        return "\n\n".join(blocks) or _NOTHING[language]


def _lines(findings: Iterable[Finding], language: Language) -> Iterator[str]:
    """Yield one line per finding; last, for advice that several files share, one per folder."""
    single: list[Finding] = []
    shared: dict[str, list[Finding]] = {}
    for finding in findings:
        of_the_file = finding.place == Place(finding.place.file) and not finding.values
        sharable = of_the_file and level_of(finding) is Level.ADVICE
        (shared.setdefault(finding.code, []) if sharable else single).append(finding)
    single += [group[0] for group in shared.values() if len(group) == 1]
    yield from (message(finding, language) for finding in ordered(single))
    for code, group in shared.items():
        if len(group) > 1:
            parts = sentences(group[0], language)
            count = _FILES[language].format(count=len(group))
            yield f"{code}  {parts.what} ({count}) → {parts.do}"
            yield from _by_folder(finding.place.file for finding in group)


def _by_folder(files: Iterable[str]) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for file in files:
        folder, slash, name = file.rpartition("/")
        folders.setdefault(folder + slash, []).append(name)
    return (f"  {folder}  {', '.join(names)}" for folder, names in sorted(folders.items()))
