"""Contact data of the organisation, from site_config.yml."""

from oitsite.items.state import Evidence, PageLink
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "site_config.yml"
_PAGE = (PageLink("ติดต่อเรา", "contact/"),)


def address(site: Site, _year: FiscalYear) -> Evidence:
    """The postal address."""
    return Evidence(site.organisation.address, _PAGE)


def phone(site: Site, _year: FiscalYear) -> Evidence:
    """The central telephone numbers."""
    return Evidence(", ".join(map(str, site.organisation.phones)), _PAGE)


def email(site: Site, _year: FiscalYear) -> Evidence:
    """The e-mail addresses for correspondence."""
    return Evidence(", ".join(site.organisation.emails), _PAGE)


def fax(site: Site, _year: FiscalYear) -> Evidence | None:
    """The fax number, required until fiscal year 2565."""
    number = site.organisation.fax
    return Evidence(str(number), _PAGE) if number else None


def map_(site: Site, _year: FiscalYear) -> Evidence | None:
    """A map or a link to one."""
    has_map = site.organisation.map or site.organisation.map_image
    return Evidence("แผนที่ตั้งของหน่วยงาน", _PAGE) if has_map else None
