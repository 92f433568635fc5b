"""The laws that the organisation works by; required until fiscal year 2566."""

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.law import KINDS, Law
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/laws.yml"


def law(site: Site, _year: FiscalYear) -> Evidence | None:
    """The laws, counted by kind."""
    laws = site.of(Law)
    counts = ((kind, sum(one.kind == kind for one in laws)) for kind in KINDS)
    says = "\n".join(f"- {kind} {count} ฉบับ" for kind, count in counts if count)
    return Evidence(says, (PageLink("กฎหมายที่เกี่ยวข้อง", "laws/"),)) if laws else None
