"""The findings of a run as text: the gravest first, each on a line of its own, with a summary."""

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
# A record with an error is left out, so that others miss what stands in it.
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
    """Return the fiscal year that a finding belongs to; None where it concerns every year."""
    folder = re.match(r"content/(2[45][0-9][0-9])/", finding.place.file)
    return folder[1] if folder else finding.values.get("of")


@dataclass(frozen=True)
class Listing:
    """All findings of a run, once each and in order."""

    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Listing":
        """Return the listing of the findings of a run."""
        return cls(ordered(findings))

    def at(self, level: Level) -> tuple[Finding, ...]:
        """Return the findings of a level."""
        return tuple(finding for finding in self.findings if level_of(finding) is level)

    @property
    def stops_the_build(self) -> bool:
        """Whether a finding would make the site wrong."""
        return bool(self.at(Level.ERROR))

    @property
    def clean(self) -> bool:
        """Whether there is nothing graver than advice."""
        return len(self.at(Level.ADVICE)) == len(self.findings)

    def text(self, language: Language, lightest: Level = Level.ADVICE) -> str:
        """Return the findings down to a level, a line each, under a heading for each level.

        What many files are advised alike, such as drafts, is said once with their names.
        """
        blocks = []
        for level, heading in _HEADINGS[language].items():
            if level <= lightest and (found := self.at(level)):
                lines = _lines(found, language)
                follows = level is Level.WARNING and self.stops_the_build
                heading = heading.format(count=len(found)) + (_FOLLOWS[language] if follows else "")
                blocks.append("\n".join((heading, *lines)))
        return "\n\n".join(blocks) or _NOTHING[language]


def _lines(findings: Iterable[Finding], language: Language) -> Iterator[str]:
    """Yield a line each; last, for what several files are advised alike, a line a folder."""
    single: list[Finding] = []
    alike: dict[str, list[Finding]] = {}
    for finding in findings:
        whole = finding.place == Place(finding.place.file) and not finding.values
        advised = whole and level_of(finding) is Level.ADVICE
        (alike.setdefault(finding.code, []) if advised else single).append(finding)
    single += [found[0] for found in alike.values() if len(found) == 1]
    yield from (message(finding, language) for finding in ordered(single))
    for code, found in alike.items():
        if len(found) > 1:
            said = sentences(found[0], language)
            count = _FILES[language].format(count=len(found))
            yield f"{code}  {said.what} ({count}) → {said.do}"
            yield from _by_folder(finding.place.file for finding in found)


def _by_folder(files: Iterable[str]) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for file in files:
        folder, slash, name = file.rpartition("/")
        folders.setdefault(folder + slash, []).append(name)
    return (f"  {folder}  {', '.join(names)}" for folder, names in sorted(folders.items()))
