"""Rules on citizen participation."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.participation import Participation
from oitsite.site import Site


@rule("G301", "G302")
def each_occasion_says_its_results_and_their_use(site: Site) -> Iterator[Finding]:
    """Every event of participation has its results and says how they were used."""
    for record in site.of(Participation):
        for key, code in (("results", "G301"), ("use", "G302")):
            if not getattr(record, key):
                yield Finding(record.place(), code, {"title": record.title})
