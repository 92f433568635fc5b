"""Links to pages of this site that show elements of several items."""

from oitsite.items.state import PageLink
from oitsite.thai import FiscalYear

STRUCTURE_PAGE = PageLink("โครงสร้าง หน้าที่และอำนาจ", "structure/")


def ethics_page(year: FiscalYear) -> PageLink:
    """Return the link to a year's page on ethics."""
    return PageLink(f"จริยธรรม ปีงบประมาณ พ.ศ. {year}", f"ethics/{year}/")


def no_gift_page(year: FiscalYear, anchor: str = "") -> PageLink:
    """Return the link to a year's page on the No Gift Policy."""
    title = f"ไม่รับของขวัญ (No Gift Policy) ปีงบประมาณ พ.ศ. {year}"
    return PageLink(title, f"no-gift/{year}/{anchor}")


def risks_page(year: FiscalYear) -> PageLink:
    """Return the link to the page of a year's risks."""
    return PageLink(f"ทะเบียนความเสี่ยง ปีงบประมาณ พ.ศ. {year}", f"risks/{year}/")
