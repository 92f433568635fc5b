"""Service statistics, from the requests counted in the required year."""

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.site.statistics import (
    RequiredPeriod,
    by_service,
    eservice_named,
    list_months,
    requests,
    required_period,
)
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/services.csv"


def per_service(site: Site, year: FiscalYear) -> Evidence | None:
    """The requests of each service."""
    wanted, uses = _counted(site, year)
    lines = [f"- {one.name} {one.total:,} เรื่อง" for one in by_service(site, uses)]
    head = f"คำขอทั้งหมด {requests('', uses).total:,} เรื่อง"
    return _shown("\n".join((head, *lines)), wanted) if uses else None


def walk_in_and_online(site: Site, year: FiscalYear) -> Evidence | None:
    """Counter and online requests counted separately, for every service that has both."""
    wanted, uses = _counted(site, year)
    both = all(
        use.walk_in is not None
        and (use.online is not None or not eservice_named(site, use.service))
        for use in uses
    )
    found = requests("", uses)
    says = f"มาเองหรือโทรศัพท์ {found.walk_in or 0:,} เรื่อง ทางออนไลน์ {found.online or 0:,} เรื่อง"
    return _shown(says, wanted) if uses and both else None


def months(site: Site, year: FiscalYear) -> Evidence | None:
    """Every required month is counted."""
    wanted, uses = _counted(site, year)
    if wanted is None or not uses or wanted.missing(uses):
        return None
    return _shown(f"ครบ {len(wanted.months)} เดือน ({list_months(wanted.months)})", wanted)


def _counted(site: Site, year: FiscalYear) -> tuple[RequiredPeriod | None, tuple[ServiceUse, ...]]:
    wanted = required_period(site, "service-stats", year)
    return wanted, wanted.within(site.of(ServiceUse, wanted.year)) if wanted else ()


def _shown(says: str, wanted: RequiredPeriod | None) -> Evidence | None:
    if wanted is None:
        return None
    title = f"สถิติการให้บริการ ปีงบประมาณ พ.ศ. {wanted.year}"
    return Evidence(says, (PageLink(title, f"statistics/{wanted.year}/#services"),))
