"""The codes of ethics in force, from the year's ethics.yml."""

from oitsite.items.page_links import ethics_page
from oitsite.items.state import Evidence, evidence_from
from oitsite.records.kinds.ethics import Ethics
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/ethics.yml"


def code(site: Site, year: FiscalYear) -> Evidence | None:
    """The code for state officials."""
    record = site.one(Ethics, year)
    return evidence_from(record.code, ethics_page(year)) if record else None


def rules(site: Site, year: FiscalYear) -> Evidence | None:
    """The organisation's own rules, or why it has none."""
    record = site.one(Ethics, year)
    return evidence_from(record.rules, ethics_page(year)) if record else None


def local_codes(site: Site, year: FiscalYear) -> Evidence | None:
    """The three codes of local government: for executives, councillors and staff."""
    record = site.one(Ethics, year)
    if not record:
        return None
    codes = record.local_codes
    found = {
        "ผู้บริหารท้องถิ่น": codes.executives,
        "สมาชิกสภาท้องถิ่น": codes.councillors,
        "พนักงานส่วนท้องถิ่น": codes.staff,
    }
    if not all(statement and statement.said for statement in found.values()):
        return None
    says = "\n".join(f"- {who}: {s.says}" for who, s in found.items() if s and s.says)
    links = (link for statement in found.values() if statement for link in statement.evidence)
    return Evidence(says, (ethics_page(year),), tuple(dict.fromkeys(links)))
