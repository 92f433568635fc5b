"""The OIT items of each year, element by element, with the evidence for each and its place."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row
from oitsite.exports.table import Column, Table
from oitsite.items import Evidence, ItemState, State, item_states
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.site import Site

_ELEMENT = (
    Column("item", "ข้อ", "เลขข้อ OIT ของปี", 6),
    Column("name", "ชื่อข้อ", "ชื่อข้อในเกณฑ์ของปี", 40),
    Column("page", "หน้า", "ที่อยู่ของหน้าข้อนี้ในเว็บไซต์", 16),
    Column("element", "องค์ประกอบ", "สิ่งที่เกณฑ์ให้แสดง", 40),
    Column("shown", "สิ่งที่แสดง", "ข้อความที่แสดง ว่างหากอยู่ระหว่างจัดเตรียม", 60),
    Column("where", "อยู่ที่", "หน้า เอกสาร หรือลิงก์ที่แสดง บรรทัดละหนึ่งแห่ง", 48),
    Column("updated", "ปรับปรุงล่าสุด", "ปี ค.ศ.-เดือน-วัน", 14),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's items."""
    for year in site.years_of(Disclosure):
        rows = tuple(row for state in item_states(site, year) for row in _rows(state))
        yield DataSet("oit", year, Table(f"ข้อมูล OIT {year}", _ELEMENT, rows))


def _rows(state: ItemState) -> Iterator[Row]:
    updated = state.updated.isoformat() if state.updated else ""
    head = (state.item.code, state.item.name, state.address)
    for part in state.elements:
        # What only a person can judge is a note to the officer, not for the public.
        evidence = part.evidence if part.state is not State.UNCHECKED else None
        yield *head, part.element.name, evidence.text if evidence else "", _where(evidence), updated
    if state.whole:
        yield *head, "", state.whole.text, _where(state.whole), updated


def _where(evidence: Evidence | None) -> str:
    if evidence is None:
        return ""
    pages = (page.address for page in evidence.pages)
    links = (link.url or f"files/{link.file}" for link in evidence.links)
    return "\n".join((*pages, *links))
