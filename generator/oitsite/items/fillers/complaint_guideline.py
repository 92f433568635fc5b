"""How complaints about corruption are made and handled, from the guideline and the channels."""

from collections.abc import Callable, Sequence

from oitsite.items.channels import against_corruption
from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.guideline import Guideline
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/guideline.yml"
_PAGE = PageLink("แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต", "complaints/guideline/")


def method(site: Site, _year: FiscalYear) -> Evidence | None:
    """How an outsider complains: each channel against corruption, and how to use it."""
    channels = against_corruption(site)
    if not channels or not all(channel.how for channel in channels):
        return None
    pages = tuple(PageLink(c.title, f"complaints/#{c.id}") for c in channels)
    return Evidence("\n".join(f"- {c.title}: {' '.join(c.how)}" for c in channels), pages)


def steps(site: Site, _year: FiscalYear) -> Evidence | None:
    """The steps in which a complaint is handled."""
    return _shown(site, lambda guideline: [step.what for step in guideline.steps])


def unit(site: Site, _year: FiscalYear) -> Evidence | None:
    """Which unit is responsible."""
    return _shown(site, lambda guideline: [guideline.unit])


def period(site: Site, _year: FiscalYear) -> Evidence | None:
    """The time limit of each step; every step must have one."""
    return _shown(
        site,
        lambda guideline: (
            [f"{step.what}: {step.within}" for step in guideline.steps]
            if all(step.within for step in guideline.steps)
            else []
        ),
    )


def _shown(site: Site, texts_of: Callable[[Guideline], Sequence[str]]) -> Evidence | None:
    for guideline in site.of(Guideline):
        if texts := texts_of(guideline):
            return Evidence("\n".join(f"- {text}" for text in texts), (_PAGE,), guideline.documents)
    return None
