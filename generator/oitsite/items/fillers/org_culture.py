"""Building an ethical culture: fiscal years 2564 and 2565."""

from oitsite.items.activities import Held, on_ethics, said_in, shown, shown_as
from oitsite.items.fillers.ethics_drive import LIVES_IN
from oitsite.items.state import Evidence
from oitsite.records.fields.event import Activity
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["LIVES_IN"]


def activity(site: Site, year: FiscalYear) -> Evidence | None:
    """Activities with a clear purpose."""
    held = _with_purpose(site, year)
    return shown_as("\n".join(f"- {one.event.title}: {one.event.purpose}" for one in held), held)


def own_activity(site: Site, year: FiscalYear) -> Evidence | None:
    """A unit of the organisation carried them out."""
    record = site.one(Ethics, year)
    unit = record.unit if record else None
    return shown_as(f"ดำเนินการโดย{unit}", _with_purpose(site, year)) if unit else None


def in_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The activities were held in the year."""
    return said_in(year, _with_purpose(site, year))


def not_only_announcement(site: Site, year: FiscalYear) -> Evidence | None:
    """The activities had participants, and there is evidence of it."""
    held = _with_purpose(site, year)
    return shown([one for one in held if one.event.evidence and one.event.people])


def _with_purpose(site: Site, year: FiscalYear) -> list[Held[Activity]]:
    return [one for one in on_ethics(site, year) if one.event.purpose]
