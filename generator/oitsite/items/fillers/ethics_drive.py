"""The promotion of ethics: the team, the dos and don'ts, trainings."""

from oitsite.items.activities import held_in, on_ethics, shown
from oitsite.items.fillers.ethics_code import LIVES_IN
from oitsite.items.page_links import ethics_page
from oitsite.items.state import Evidence
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["LIVES_IN"]


def team(site: Site, year: FiscalYear) -> Evidence | None:
    """The team with its members and the order that appoints it."""
    record = site.one(Ethics, year)
    found = record.team if record else None
    if not found or not found.members or not found.order:
        return None
    members = (f"- {' '.join(filter(None, (m.name, m.role)))}" for m in found.members)
    return Evidence("\n".join((found.title, *members)), (ethics_page(year),), found.order)


def dos_and_donts(site: Site, year: FiscalYear) -> Evidence | None:
    """Both dos and don'ts are given."""
    record = site.one(Ethics, year)
    if not record or not record.dos or not record.donts:
        return None
    says = f"ควรทำ {len(record.dos)} ข้อ และไม่ควรทำ {len(record.donts)} ข้อ"
    return Evidence(says, (ethics_page(year),), record.guidance)


def training(site: Site, year: FiscalYear) -> Evidence | None:
    """Trainings and activities of the year."""
    return shown(held_in(on_ethics(site, year), year))
