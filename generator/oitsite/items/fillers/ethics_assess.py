"""The use of ethics assessments in personnel management: fiscal year 2566."""

from oitsite.items.fillers.ethics_code import LIVES_IN
from oitsite.items.page_links import ethics_page
from oitsite.items.state import Evidence, evidence_from
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["LIVES_IN"]


def report(site: Site, year: FiscalYear) -> Evidence | None:
    """The report of how the results were used."""
    record = site.one(Ethics, year)
    return evidence_from(record.assessment, ethics_page(year)) if record else None
