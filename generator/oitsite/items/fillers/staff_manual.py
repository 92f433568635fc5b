"""The staff manuals: each task must give every value."""

from collections.abc import Callable
from functools import partial

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.manual import Manual
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/manuals/"


def _shown(
    site: Site, _year: FiscalYear, *, says: str, said: Callable[[Manual], object]
) -> Evidence | None:
    manuals = site.of(Manual)
    if not manuals or not all(said(manual) for manual in manuals):
        return None
    title = f"คู่มือการปฏิบัติงาน {len(manuals)} งาน"
    return Evidence(says, (PageLink(title, "manuals/"),))


def task(site: Site, _year: FiscalYear) -> Evidence | None:
    """The tasks that have a manual."""
    manuals = site.of(Manual)
    pages = tuple(PageLink(manual.title, manual.address) for manual in manuals)
    return Evidence("", pages) if pages else None


position = partial(_shown, says="ตำแหน่งที่ใช้คู่มือของทุกงาน", said=lambda manual: manual.positions)
steps = partial(_shown, says="ขั้นตอนของทุกงาน", said=lambda manual: manual.steps)
period = partial(
    _shown,
    says="ระยะเวลาของทุกขั้นตอน",
    said=lambda manual: manual.steps and all(step.within for step in manual.steps),
)
law = partial(_shown, says="กฎหมายที่เกี่ยวข้องของทุกงาน", said=lambda manual: manual.law)
