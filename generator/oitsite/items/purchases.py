"""What items on procurement show, from every purchase of the monthly tables or the list."""

from collections.abc import Callable, Sequence

from oitsite.items.state import AskAPerson, Evidence, PageLink
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site
from oitsite.site.spending import MonthOfPurchases, by_method, purchases_of, spending_of
from oitsite.thai import FiscalYear, format_baht


def months_page(year: FiscalYear) -> PageLink:
    """Return the link to the year's purchases by month."""
    return PageLink(f"จัดซื้อจัดจ้างรายเดือน ปีงบประมาณ พ.ศ. {year}", f"procurement/{year}/")


def list_page(year: FiscalYear) -> PageLink:
    """Return the link to the year's list."""
    return PageLink(f"รายการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. {year}", f"procurement/{year}/list/")


def in_months(
    months: Sequence[MonthOfPurchases], says: str, said: Callable[[Purchase], object]
) -> Evidence | None:
    """Show a value of every purchase of some months; a month without purchases is complete."""
    published = [month for month in months if month.published]
    purchases = [purchase for month in published for purchase in month.purchases]
    if not published or not all(said(purchase) for purchase in purchases):
        return None
    says = f"{says} ครบทั้ง {len(purchases)} รายการ" if purchases else "ไม่มีการจัดซื้อจัดจ้าง"
    return Evidence(says, (months_page(published[0].rows[0].year),))


def in_list(
    site: Site, year: FiscalYear, *, says: str, said: Callable[[ListedPurchase], object]
) -> Evidence | None:
    """Show a value of every purchase of the year's list."""
    listed = site.of(ListedPurchase, year)
    if not listed or not all(said(purchase) for purchase in listed):
        return None
    return Evidence(f"{says} ครบทั้ง {len(listed)} รายการ", (list_page(year),))


def every_month(months: Sequence[MonthOfPurchases]) -> Evidence | None:
    """Show that each of some months has its table."""
    if not all(month.published for month in months):
        return None
    said = (f"- {m.month} {f'{len(m.purchases)} รายการ' if m.purchases else 'ไม่มี'}" for m in months)
    year = months[0].rows[0].year
    return Evidence("\n".join((f"ครบ {len(months)} เดือน", *said)), (months_page(year),))


def spent(site: Site, year: FiscalYear) -> Evidence | None:
    """Show the year's total by method, from the monthly tables or else the list."""
    bought, listed = purchases_of(site, year), site.of(ListedPurchase, year)
    found = bought or listed
    if not found:
        return None
    total = spending_of(found)
    methods = (
        f"- {name} {part.count} รายการ {format_baht(part.agreed)}"
        for name, part in by_method(found).items()
    )
    says = f"ใช้เงินจัดซื้อจัดจ้าง {format_baht(total.agreed)} จาก {total.count} รายการ"
    return Evidence(
        "\n".join((says, *methods)), (months_page(year) if bought else list_page(year),)
    )


def excel_and_still_pdf(months: Sequence[MonthOfPurchases]) -> AskAPerson | None:
    """Every month is offered as XLSX and CSV; the webmaster must print and name the PDF."""
    if not all(month.published for month in months):
        return None
    return AskAPerson("ตาราง Excel มีให้ดาวน์โหลดในหน้าจัดซื้อจัดจ้างแล้ว ให้พิมพ์หน้านั้นเป็น PDF และแนบไว้ที่ข้อนี้")
