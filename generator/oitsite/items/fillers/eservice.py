"""Services that can be requested online, from the e-services."""

from oitsite.items.state import AskAPerson, Evidence, PageLink
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.service_use import ServiceUse
from oitsite.site import Site
from oitsite.site.statistics import requests, required_period, uncounted
from oitsite.thai import FiscalYear

LIVES_IN = "content/eservices/"


def online_channel(site: Site, _year: FiscalYear) -> Evidence | None:
    """Services with a form on the web."""
    return _shown("ยื่นคำขอได้ทางออนไลน์", [s for s in site.of(EService) if s.form.url])


def own_service(site: Site, _year: FiscalYear) -> AskAPerson | None:
    """Only a person can tell whether a service is the organisation's own."""
    return AskAPerson("ตรวจว่าเป็นบริการตามภารกิจของหน่วยงานเอง") if site.of(EService) else None


def from_main_site(site: Site, _year: FiscalYear) -> Evidence | None:
    """The home page and the main menu lead to the services."""
    services = site.of(EService)
    pages = (PageLink("บริการออนไลน์", "e-service/"),)
    return Evidence("เข้าถึงได้จากหน้าแรกและเมนูหลัก", pages) if services else None


def manual(site: Site, _year: FiscalYear) -> Evidence | None:
    """A manual of every service."""
    services = site.of(EService)
    complete = services and all(service.manual for service in services)
    return _shown("มีคู่มือทุกบริการ", list(services)) if complete else None


def usage_stats(site: Site, year: FiscalYear) -> Evidence | None:
    """Online requests for every service in each month of the required year, and in later months."""
    wanted = required_period(site, "eservice", year)
    if wanted is None or not site.of(EService):
        return None
    years = sorted({wanted.year, year})
    online = {of: _online(site, of) for of in years}
    if any(uncounted(site, wanted, online[wanted.year])):
        return None
    shown = [of for of in years if online[of]]
    says = (
        f"- ปีงบประมาณ พ.ศ. {of} ทางออนไลน์ {requests('', online[of]).online:,} เรื่อง" for of in shown
    )
    title = "สถิติการให้บริการ ปีงบประมาณ พ.ศ. {}"
    pages = (PageLink(title.format(of), f"statistics/{of}/#services") for of in shown)
    return Evidence("\n".join(says), tuple(pages))


def _online(site: Site, year: FiscalYear) -> list[ServiceUse]:
    return [use for use in site.of(ServiceUse, year) if use.online is not None]


def _shown(says: str, services: list[EService]) -> Evidence | None:
    pages = tuple(PageLink(s.title, s.address) for s in services)
    return Evidence(says, pages) if pages else None
