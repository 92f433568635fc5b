"""The ITAS sheet: the answer, address and explanation to enter in ITAS for each OIT item.

For each item, ITAS asks whether it is disclosed, at which address, and how a member of the public
gets there from the main website (notice of the NACC of 1 March 2564).
"""

from collections.abc import Mapping

from oitsite.exports.table import Column, Table
from oitsite.items import ItemState, State, item_states
from oitsite.site import Site
from oitsite.thai import FiscalYear

_COLUMNS = (
    Column("item", "ข้อ", width=6),
    Column("name", "ชื่อ", width=42),
    Column("there", "มี/ไม่มี", width=9),
    Column("url", "URL", width=48),
    Column("explanation", "คำอธิบาย", width=60),
    Column("elements", "องค์ประกอบ", width=60),
    Column("ready", "ความพร้อม", width=12),
)
_STATES: Mapping[State, str] = {
    State.PASSED: "แสดงแล้ว",
    State.MISSING: "ขาด",
    State.NOT_NEEDED: "ไม่ต้องมี",
    State.UNCHECKED: "ให้คนตรวจ",
}
_DRAFT = "ฉบับร่าง ยังไม่พร้อมกรอกในระบบ ITAS"


def sheet_of(site: Site, year: FiscalYear, *, draft: bool) -> Table:
    """Return the sheet of a year, one row per item; a draft is marked above the header row."""
    host = site.organisation.host
    rows = tuple(_row(state, host) for state in item_states(site, year))
    return Table(f"OIT {year}", _COLUMNS, rows, remark=_DRAFT if draft else "")


def open_items(site: Site, year: FiscalYear) -> tuple[ItemState, ...]:
    """Return the items that lack an element or show nothing yet."""
    states = item_states(site, year)
    return tuple(s for s in states if s.count(State.MISSING) or not s.begun)


def _row(state: ItemState, host: str) -> tuple[str, ...]:
    route = (
        f"เข้าเว็บไซต์ {host} เลือกเมนู ข้อมูล OIT เลือกปีงบประมาณ {state.year} แล้วเลือกข้อ {state.item.code}"
    )
    note = state.record.note if state.record else None
    return (
        state.item.code,
        state.item.name,
        "มี" if state.begun else "ไม่มี",
        f"{host}/{state.address}",
        f"{route}\n{note}" if note else route,
        "\n".join(f"{_STATES[part.state]}: {part.element.name}" for part in state.elements),
        "ครบ" if state.ready else "ยังไม่ครบ",
    )
