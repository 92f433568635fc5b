"""The projects of the plans of each year and what was spent."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, amount, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.plan import Plan
from oitsite.site import Site

_PROJECT = (
    Column("plan", "แผน", "ชื่อย่อของแผน ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("kind", "ชนิดของแผน", "annual ดำเนินงาน, hr บุคคล, anticorruption ป้องกันการทุจริต เป็นต้น", 16),
    Column("title", "โครงการ", "ชื่อโครงการหรือกิจกรรม", 40),
    Column("unit", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ"),
    Column("period", "ระยะเวลา", "ระยะเวลาดำเนินการ"),
    Column("budget", "งบประมาณ", "บาท 0 คือไม่ใช้งบประมาณ", 14),
    Column("progress", "ความก้าวหน้า", "ความก้าวหน้ารอบ 6 เดือน"),
    Column("result", "ผล", "ผลเมื่อสิ้นปี ว่างหากยังไม่รายงาน"),
    Column("spent", "ใช้จริง", "บาท ว่างหากยังไม่รายงาน", 14),
)
_SPENDING = (
    Column("plan", "แผน", "ชื่อย่อของแผน ใช้เป็นที่อยู่ในหน้าเว็บ", 20),
    Column("period", "ช่วงเวลา", "เดือนหรือไตรมาส"),
    Column("spent", "ใช้จ่าย", "บาท ในช่วงเวลานั้น", 14),
    Column("budget", "งบประมาณ", "บาท ทั้งแผน", 14),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's projects, and of its spending."""
    yield from by_year(site, "projects", Plan, _PROJECT, "โครงการตามแผน", _projects)
    yield from by_year(site, "spending", Plan, _SPENDING, "การใช้จ่ายตามแผน", _spending)


def _projects(plan: Plan) -> Iterator[Row]:
    for project in plan.projects:
        yield (
            plan.id,
            plan.kind,
            project.title,
            project.unit or "",
            str(project.period or ""),
            amount(project.budget),
            project.progress or "",
            project.result or "",
            amount(project.spent),
        )


def _spending(plan: Plan) -> Iterator[Row]:
    for step in plan.progress:
        yield plan.id, str(step.period), amount(step.spent), amount(plan.budget)
