"""A new fiscal year: drafts, with last year's continuing records."""

from collections.abc import Iterator, Mapping

from oitsite.reading.source import Source
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.measure import Measure
from oitsite.records.record import Record
from oitsite.site import Site
from oitsite.starter.drafts import drafts_of_year
from oitsite.thai import FiscalYear

_HEADING = "# ร่างจากปี {before}: ตรวจและแก้ให้เป็นของปีใหม่ แล้วลบ # หน้าบรรทัด ถ้าไม่ทำต่อให้ลบไฟล์\n"
_OF_THE_OLD_YEAR = ("reports:", "period:", "answers:")


def year_files(site: Site, year: FiscalYear) -> Mapping[str, str]:
    """Return the drafts of a new year by path, with the measures of the year before.

    Drafts are commented out, so nothing is published before an officer has read it.
    """
    before = year.before
    files = dict(drafts_of_year(site.criteria(year)))
    measures = site.of(Measure, before)
    if measures:
        del files[f"{Measure.files.format(year=year, id='example')}.yml"]
    for measure in measures:
        files[f"{Measure.files.format(year=year, id=measure.id)}.yml"] = _going_on(measure, before)
    for record in site.of(Disclosure, before):
        path = f"{Disclosure.files.format(year=year, id=record.id)}.yml"
        if record.unit and path in files:
            files[path] = files[path].replace("# unit:  #", f"# unit: {record.unit}  #", 1)
    return files


def renumbered(site: Site, year: FiscalYear) -> Iterator[str]:
    """Yield a line for each item of the new year with another number, or none, last year."""
    before = {item.concept: item for item in site.criteria(year.before).items}
    for item in site.criteria(year).items:
        old = before.pop(item.concept, None)
        if old is None:
            yield f"ใหม่ → {item.code} {item.name}"
        elif old.code != item.code:
            yield f"{old.code} → {item.code} {item.name}"
    for old in before.values():
        yield f"{old.code} → ไม่มีแล้ว {old.name}"


def _going_on(measure: Record, before: FiscalYear) -> str:
    """Return a measure without the old year's values, every line commented out."""
    kept: list[str] = []
    leave_out = False
    source = measure.origin.source
    assert isinstance(source, Source), "measures are written as text"
    for line in source.data.rstrip("\n").split("\n"):
        if line[:1] not in (" ", "-", "#", ""):
            leave_out = line.startswith(_OF_THE_OLD_YEAR)
        if not leave_out:
            kept.append(line)
    new = [*kept, "period:  # ระยะเวลาดำเนินการของปีใหม่", "answers:  # ผลการประเมินปีก่อนที่มาตรการนี้แก้ไข"]
    return _HEADING.format(before=before) + "".join(f"# {line}".rstrip() + "\n" for line in new)
