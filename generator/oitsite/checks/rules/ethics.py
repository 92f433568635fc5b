"""Rules on ethics."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.items.activities import held_in, on_ethics
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site


@rule("G201")
def each_year_says_both_what_to_do_and_what_not(site: Site) -> Iterator[Finding]:
    """Dos and don'ts are given together; one without the other is half the guidance."""
    for record in site.of(Ethics):
        if bool(record.dos) != bool(record.donts):
            given, missing = ("dos", "donts") if record.dos else ("donts", "dos")
            yield Finding(record.place(given), "G201", {"given": given, "missing": missing})


@rule("G202")
def each_team_is_named_and_appointed(site: Site) -> Iterator[Finding]:
    """The team names its members and the order that appoints them."""
    for record in site.of(Ethics):
        for key in ("members", "order"):
            if record.team and not getattr(record.team, key):
                yield Finding(record.place("team"), "G202", {"key": key})


@rule("G203")
def each_year_of_ethics_has_a_training(site: Site) -> Iterator[Finding]:
    """A training or activity on ethics was held in the year; a mere announcement does not count."""
    for record in site.of(Ethics):
        if not held_in(on_ethics(site, record.year), record.year):
            yield Finding(record.place("trainings"), "G203", {"year": str(record.year)})
