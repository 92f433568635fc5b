"""The No Gift Policy, from the year's no-gift.yml: declaration, activities, report, knowledge."""

from oitsite.items.activities import against_gifts, said_in, shown, shown_as
from oitsite.items.fillers.no_gift_report import LIVES_IN, report
from oitsite.items.no_gift import signed_by_another
from oitsite.items.page_links import no_gift_page
from oitsite.items.state import Evidence, evidence_from
from oitsite.records.kinds.no_gift import Declaration, NoGift
from oitsite.site import Site
from oitsite.thai import FiscalYear, format_date

__all__ = ["LIVES_IN", "report"]


def signed_declaration(site: Site, year: FiscalYear) -> Evidence | None:
    """The declaration as a document that the present top executive has signed."""
    record, declaration = site.one(NoGift, year), _declaration(site, year)
    if not (record and declaration and declaration.signed_by and declaration.documents):
        return None
    if signed_by_another(site, record):
        return None
    signer = f"{declaration.signed_by} {declaration.position or ''}".strip()
    when = f" เมื่อวันที่ {format_date(declaration.date)}" if declaration.date else ""
    return Evidence(f"{signer} ลงนาม{when}", (no_gift_page(year),), declaration.documents)


def no_gifts(site: Site, year: FiscalYear) -> Evidence | None:
    """The declaration refuses every gift before, during and after duty."""
    declaration = _declaration(site, year)
    if not declaration or not declaration.text or declaration.times_not_said:
        return None
    return Evidence("\n".join(f"- {line}" for line in declaration.text), (no_gift_page(year),))


def declaration_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The declaration is for the year."""
    declaration = _declaration(site, year)
    if not declaration or declaration.year != year:
        return None
    return Evidence(f"เป็นประกาศสำหรับปีงบประมาณ พ.ศ. {year}", (no_gift_page(year),))


def thai_and_english(site: Site, year: FiscalYear) -> Evidence | None:
    """The declaration is in Thai and in English."""
    declaration = _declaration(site, year)
    english = declaration.english if declaration else None
    if not (declaration and english and (english.text or english.documents)):
        return None
    links = english.documents or declaration.documents
    return Evidence(f"{declaration.title} และ {english.title}", (no_gift_page(year),), links)


def activity(site: Site, year: FiscalYear) -> Evidence | None:
    """The activities that put the policy into practice."""
    return shown(against_gifts(site, year))


def activity_kind(site: Site, year: FiscalYear) -> Evidence | None:
    """A meeting, seminar, training or policy briefing was held; a campaign does not count."""
    held = [one for one in against_gifts(site, year) if one.event.kind != "campaign"]
    return shown_as("จัดเป็นการประชุม สัมมนา อบรม หรือมอบนโยบาย", held)


def activity_year(site: Site, year: FiscalYear) -> Evidence | None:
    """The activity was held in the year."""
    return said_in(year, against_gifts(site, year))


def section_128(site: Site, year: FiscalYear) -> Evidence | None:
    """What officials may accept by section 128."""
    record = site.one(NoGift, year)
    return evidence_from(record.section_128, no_gift_page(year)) if record else None


def _declaration(site: Site, year: FiscalYear) -> Declaration | None:
    record = site.one(NoGift, year)
    return record.declaration if record else None
