"""The findings of a run as text: the gravest first, each on a line of its own, with a summary."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from oitsite.codes import Language, level_of, ordered, say
from oitsite.findings import Finding, Level

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
_NOTHING: Mapping[Language, str] = {
    "th": "ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้",
    "en": "Checked: nothing to mend",
}


def year_of(finding: Finding) -> str | None:
    """Return the fiscal year that a finding belongs to; None where it concerns every year."""
    folder = re.match(r"content/(2[45][0-9][0-9])/", finding.place.file)
    return folder[1] if folder else finding.values.get("of")


@dataclass(frozen=True)
class Report:
    """All findings of a run, once each and in order."""

    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Report":
        """Return the report of the findings of a run."""
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
        """Return the findings down to a level, a line each, under a heading for each level."""
        blocks = []
        for level, heading in _HEADINGS[language].items():
            if level <= lightest and (found := self.at(level)):
                lines = (say(finding, language) for finding in found)
                follows = level is Level.WARNING and self.stops_the_build
                heading = heading.format(count=len(found)) + (_FOLLOWS[language] if follows else "")
                blocks.append("\n".join((heading, *lines)))
        return "\n\n".join(blocks) or _NOTHING[language]
