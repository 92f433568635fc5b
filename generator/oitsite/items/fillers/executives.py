"""The executives, from executives.yml."""

from collections.abc import Callable
from functools import partial

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.executive import Executive
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/executives.yml"
_PAGE = (PageLink("ผู้บริหาร", "executives/"),)


def top_executive(site: Site, _year: FiscalYear) -> Evidence | None:
    """The head of the organisation."""
    return _of_rank(site, "top")


def deputy(site: Site, _year: FiscalYear) -> Evidence | None:
    """The deputies of the top executive."""
    return _of_rank(site, "deputy")


def _of_rank(site: Site, rank: str) -> Evidence | None:
    found = [executive for executive in site.of(Executive) if executive.rank == rank]
    said = [f"{one.position}: {one.name or 'ว่าง'}" for one in found]
    return Evidence("\n".join(said), _PAGE) if said else None


def _shown(
    site: Site, _year: FiscalYear, *, says: str, said: Callable[[Executive], object]
) -> Evidence | None:
    """Show what each officeholder must have; a vacant office is shown as vacant."""
    executives = site.of(Executive)
    if not executives or not all(one.vacant or said(one) for one in executives):
        return None
    return Evidence(says, _PAGE)


name = partial(_shown, says="ชื่อและนามสกุลของทุกคน ตำแหน่งว่างระบุว่าว่าง", said=lambda one: one.name)
position = partial(_shown, says="ตำแหน่งของทุกคน", said=lambda one: one.position)
photo = partial(_shown, says="รูปถ่ายของทุกคน", said=lambda one: one.photo)
contact = partial(_shown, says="โทรศัพท์หรืออีเมลโดยตรงของทุกคน", said=lambda one: one.reachable)
