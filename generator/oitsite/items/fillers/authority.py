"""The organisation's powers and duties, from its structure."""

from oitsite.items.fillers.structure import LIVES_IN
from oitsite.items.page_links import STRUCTURE_PAGE
from oitsite.items.state import AskAPerson, Evidence
from oitsite.records.kinds.structure import Structure
from oitsite.site import Site
from oitsite.thai import FiscalYear

__all__ = ["LIVES_IN", "not_whole_law", "powers"]


def powers(site: Site, _year: FiscalYear) -> Evidence | None:
    """What the organisation may and must do."""
    found = next(iter(site.of(Structure)), None)
    if not (found and found.powers):
        return None
    return Evidence("\n".join(f"- {power.what}" for power in found.powers), (STRUCTURE_PAGE,))


def not_whole_law(site: Site, _year: FiscalYear) -> AskAPerson | None:
    """Only a person can tell whether the powers are put in the organisation's own words."""
    found = next(iter(site.of(Structure)), None)
    if not (found and found.powers):
        return None
    return AskAPerson("อ่านว่าหน้าที่และอำนาจเขียนด้วยคำของหน่วยงานเอง ไม่ได้คัดกฎหมายมาทั้งฉบับ")
