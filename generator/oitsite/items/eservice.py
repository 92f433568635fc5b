"""Services that can be asked for online, from the e-services."""

from oitsite.items.state import AskAPerson, PageLink, Shown
from oitsite.records.eservice import EService
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/eservices/"


def online_channel(site: Site, _year: FiscalYear) -> Shown | None:
    """Services with a form on the web."""
    return _shown("ยื่นคำขอได้ทางออนไลน์", [s for s in site.of(EService) if s.form.url])


def own_service(site: Site, _year: FiscalYear) -> AskAPerson | None:
    """Whether a service is the organisation's own, only a person can tell."""
    return AskAPerson("ตรวจว่าเป็นบริการตามภารกิจของหน่วยงานเอง") if site.of(EService) else None


def from_main_site(site: Site, _year: FiscalYear) -> Shown | None:
    """The home page and the main menu lead to the services."""
    services = site.of(EService)
    pages = (PageLink("บริการออนไลน์", "e-service/"),)
    return Shown("เข้าถึงได้จากหน้าแรกและเมนูหลัก", pages) if services else None


def manual(site: Site, _year: FiscalYear) -> Shown | None:
    """A manual of every service."""
    services = site.of(EService)
    complete = services and all(service.manual for service in services)
    return _shown("มีคู่มือทุกบริการ", list(services)) if complete else None


def _shown(says: str, services: list[EService]) -> Shown | None:
    pages = tuple(PageLink(s.title, f"e-service/{s.id}/") for s in services)
    return Shown(says, pages) if pages else None
