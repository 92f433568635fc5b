"""Statistics of complaints about corruption, from the complaints of the required year."""

from oitsite.items.state import Evidence, NotNeeded, PageLink
from oitsite.records.kinds.complaints import Complaints
from oitsite.site import Site
from oitsite.site.statistics import Handled, handled, list_months, required_period
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/complaints.yml"


def total(site: Site, year: FiscalYear) -> Evidence | None:
    """The number of complaints received."""
    return _shown(site, year, "เรื่องร้องเรียนการทุจริตและประพฤติมิชอบทั้งหมด {0.total} เรื่อง")


def finished(site: Site, year: FiscalYear) -> Evidence | None:
    """The number of complaints that are closed."""
    return _shown(site, year, "ดำเนินการเสร็จแล้ว {0.finished} เรื่อง")


def in_process(site: Site, year: FiscalYear) -> Evidence | None:
    """The number of complaints still in process."""
    return _shown(site, year, "อยู่ระหว่างดำเนินการ {0.in_process} เรื่อง")


def none_said(site: Site, year: FiscalYear) -> Evidence | NotNeeded | None:
    """A statement that there were no complaints; not needed if there were any."""
    complaints = _complaints(site, year)
    if complaints and complaints.total:
        return NotNeeded(f"มีเรื่องร้องเรียน {complaints.total} เรื่อง จึงไม่ต้องประกาศว่าไม่มี")
    return _shown(site, year, "ไม่มีเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ")


def _complaints(site: Site, year: FiscalYear) -> Handled | None:
    """Return the sum of the required months, if all their numbers are known."""
    wanted = required_period(site, "complaint-stats", year)
    if wanted is None:
        return None
    complete = [
        record
        for record in site.of(Complaints, wanted.year)
        if record.corruption and not record.corruption.unsaid
    ]
    if wanted.missing(complete):
        return None
    return handled(wanted.within(complete), "corruption")


def _shown(site: Site, year: FiscalYear, says: str) -> Evidence | None:
    wanted, complaints = required_period(site, "complaint-stats", year), _complaints(site, year)
    if wanted is None or complaints is None:
        return None
    page = PageLink(
        f"สถิติเรื่องร้องเรียน ปีงบประมาณ พ.ศ. {wanted.year}", f"statistics/{wanted.year}/#corruption"
    )
    return Evidence(f"{says.format(complaints)} ({list_months(wanted.months)})", (page,))
