"""The guide for people who ask for a service, from the e-services."""

from collections.abc import Callable

from oitsite.items.state import PageLink, Shown
from oitsite.records.eservice import EService
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/eservices/"


def task(site: Site, _year: FiscalYear) -> Shown | None:
    """Which service it is."""
    return _shown(site, "ชื่อบริการ", lambda service: service.title)


def steps(site: Site, _year: FiscalYear) -> Shown | None:
    """How the service is asked for."""
    return _shown(site, "ขั้นตอนของทุกบริการ", lambda service: service.steps)


def period(site: Site, _year: FiscalYear) -> Shown | None:
    """How long it takes."""
    return _shown(site, "ระยะเวลาของทุกบริการ", lambda service: service.time)


def channel(site: Site, _year: FiscalYear) -> Shown | None:
    """Where the service is given."""
    return _shown(site, "หน่วยงานและแบบคำขอของทุกบริการ", lambda service: service.unit)


def fee(site: Site, _year: FiscalYear) -> Shown | None:
    """What it costs, or that it costs nothing."""
    return _shown(site, "ค่าธรรมเนียมของทุกบริการ", lambda service: service.fee)


def documents(site: Site, _year: FiscalYear) -> Shown | None:
    """Which documents are needed, or that none are."""
    return _shown(site, "เอกสารที่ใช้ของทุกบริการ", lambda service: service.documents)


def law(site: Site, _year: FiscalYear) -> Shown | None:
    """Which laws apply."""
    return _shown(site, "กฎหมายของทุกบริการ", lambda service: service.law)


def _shown(site: Site, says: str, value_of: Callable[[EService], object]) -> Shown | None:
    services = site.of(EService)
    if not services or not all(value_of(service) for service in services):
        return None
    return Shown(says, tuple(PageLink(s.title, f"e-service/{s.id}/") for s in services))
