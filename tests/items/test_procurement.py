"""What the tables of purchases come to, and what the items on procurement show of them."""

from decimal import Decimal
from pathlib import Path

import pytest

from oitsite.checks.rules.procurement import each_month_has_its_table
from oitsite.items import State, item_states
from oitsite.records.fields.purchase_method import METHODS, method_meant
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site.spending import by_method, months_of, purchases_of, spending_of
from oitsite.thai import FiscalYear, last_date
from support.site_folder import site_of, write

ROW = (
    "{number},ซื้อกระดาษ,13000,12500,{method},ร้าน ก 12000 บาท,ร้าน ก 12000 บาท,ราคาเหมาะสม,"
    "{number}/{year}\n"
)
LISTED = (
    "{number},{year},เทศบาลตำบลทดสอบ,ทดสอบ,ทดสอบ,มหาดไทย,อปท.,ซื้อกระดาษ,13000,เทศบัญญัติ,"
    "สิ้นสุดสัญญา,เฉพาะเจาะจง,12500,{price},ร้าน ก,ไม่ต้องทำในระบบ e-GP\n"
)


def write_month(root: Path, year: int, month: str, *methods: str) -> None:
    headings = ",".join(Purchase.columns().values())
    rows = [ROW.format(number=n, method=m, year=year) for n, m in enumerate(methods, start=1)]
    text = "".join(rows) or "ไม่มีการจัดซื้อจัดจ้าง\n"
    write(root, f"{year}/procurement/{month}.csv", f"{headings}\n{text}")


def write_months(root: Path, year: int, count: int) -> None:
    for month in FiscalYear(year).months[:count]:
        write_month(root, year, f"{month.year}-{month.number:02}", "เฉพาะเจาะจง")


def write_list(root: Path, year: int, *prices: str) -> None:
    headings = ",".join(ListedPurchase.columns().values())
    rows = (LISTED.format(number=n, price=p, year=year) for n, p in enumerate(prices, start=1))
    write(root, f"{year}/procurement-list.csv", f"{headings}\n{''.join(rows)}")


def states(root: Path, year: int, concept: str) -> dict[str, State]:
    found = item_states(site_of(root), FiscalYear(year))
    (item,) = [state for state in found if state.item.concept == concept]
    return {element.element.key: element.state for element in item.elements}


def shown(root: Path, year: int, concept: str, key: str) -> str:
    found = item_states(site_of(root), FiscalYear(year))
    (item,) = [state for state in found if state.item.concept == concept]
    (element,) = [element for element in item.elements if element.element.key == key]
    assert element.evidence
    return element.evidence.text


def test_months_and_methods_are_summed(minimal: Path) -> None:
    write_month(minimal, 2568, "2567-10", "เฉพาะเจาะจง", "e-bidding")
    write_month(minimal, 2568, "2567-11")
    write_month(minimal, 2568, "2567-12", "วิธีเฉพาะเจาะจง")
    site = site_of(minimal)
    first, second, third, fourth = months_of(site, FiscalYear(2568))[:4]
    assert [len(one.purchases) for one in (first, second, third)] == [2, 0, 1]
    assert [one.published for one in (first, second, third, fourth)] == [True, True, True, False]
    total = spending_of(purchases_of(site, FiscalYear(2568)))
    assert (total.count, total.budget, total.agreed) == (3, Decimal(39000), Decimal(36000))
    methods = by_method(purchases_of(site, FiscalYear(2568)))
    assert {name: part.count for name, part in methods.items()} == {METHODS[0]: 2, METHODS[2]: 1}


def missing(root: Path) -> list[str]:
    return [finding.values["name"] for finding in each_month_has_its_table(site_of(root))]


def test_first_six_months_are_due_in_the_current_year(minimal: Path) -> None:
    write_months(minimal, 2568, 4)
    assert missing(minimal) == ["2568-02", "2568-03"]


def test_month_left_out_before_a_later_one_is_due(minimal: Path) -> None:
    write_months(minimal, 2568, 8)
    (minimal / "content/2568/procurement/2568-04.csv").unlink()
    assert missing(minimal) == ["2568-04"]


def test_all_twelve_months_are_due_when_the_year_is_over(minimal: Path) -> None:
    write_months(minimal, 2567, 11)
    assert missing(minimal) == ["2567-09"]


def test_site_without_purchases_is_asked_for_no_month(minimal: Path) -> None:
    assert missing(minimal) == []


@pytest.mark.parametrize("year", [2564, 2565, 2566])
def test_monthly_summary_is_filled_by_the_first_six_months(minimal: Path, year: int) -> None:
    write_months(minimal, year, 6)
    assert set(states(minimal, year, "proc-monthly").values()) == {State.PASSED}
    (minimal / f"content/{year}/procurement/{year}-03.csv").unlink()
    assert states(minimal, year, "proc-monthly")["months"] is State.MISSING


def test_monthly_summary_of_2569_also_takes_from_the_list(minimal: Path) -> None:
    write_months(minimal, 2569, 6)
    keys = {
        key for key, state in states(minimal, 2569, "proc-monthly").items() if state != "passed"
    }
    assert keys == {"budget-source", "status", "egp-number", "official-form", "pdf-and-excel"}
    write_list(minimal, 2569, "12000")
    found = states(minimal, 2569, "proc-monthly")
    assert {key for key, state in found.items() if state != "passed"} == {"pdf-and-excel"}
    assert found["pdf-and-excel"] is State.UNCHECKED  # the PDF is not the generator's to make


@pytest.mark.parametrize(
    ("year", "concept", "of_year"),
    [
        (2567, "proc-list", 2567),
        (2567, "proc-progress", 2567),
        (2568, "proc-list", 2568),
        (2568, "proc-annual", 2567),
    ],
)
def test_list_fills_the_items_on_it(minimal: Path, year: int, concept: str, of_year: int) -> None:
    write_list(minimal, of_year, "12000", "ยังไม่ลงนาม")
    open_ = {key for key, state in states(minimal, year, concept).items() if state != "passed"}
    assert open_ == ({"problems", "suggestions"} if concept == "proc-annual" else set())
    assert shown(minimal, year, concept, "work") == "ชื่องานที่ซื้อหรือจ้าง ครบทั้ง 2 รายการ"


def test_one_blank_cell_costs_the_element_and_the_form(minimal: Path) -> None:
    write_list(minimal, 2568, "12000", "-")
    open_ = {k for k, state in states(minimal, 2568, "proc-list").items() if state != "passed"}
    assert open_ == {"agreed-price", "official-form"}


def test_yearly_report_of_2569_sums_up_the_year_before(minimal: Path) -> None:
    write_months(minimal, 2568, 12)
    open_ = {k for k, state in states(minimal, 2569, "proc-annual").items() if state != "passed"}
    assert open_ == {"pdf-and-excel", "problems", "suggestions"}
    assert shown(minimal, 2569, "proc-annual", "spending") == (
        "ใช้เงินจัดซื้อจัดจ้าง 144,000 บาท จาก 12 รายการ\n- เฉพาะเจาะจง 12 รายการ 144,000 บาท"
    )


def test_half_a_year_without_purchases_is_complete(minimal: Path) -> None:
    for month in FiscalYear(2566).months[:6]:
        write_month(minimal, 2566, f"{month.year}-{month.number:02}")
    assert set(states(minimal, 2566, "proc-monthly").values()) == {State.PASSED}
    assert shown(minimal, 2566, "proc-monthly", "work") == "ไม่มีการจัดซื้อจัดจ้าง"


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("เฉพาะเจาะจง", METHODS[0]),
        ("วิธีเฉพาะเจาะจง", METHODS[0]),
        ("โดยวิธี เฉพาะ เจาะจง", METHODS[0]),
        ("วิธีคัดเลือก", METHODS[1]),
        ("e-bidding", METHODS[2]),
        ("ประกวดราคาอิเล็กทรอนิกส์", METHODS[2]),
        ("E-Market", METHODS[3]),
        ("ตกลงราคา", None),
    ],
)
def test_method_is_known_however_it_is_written(text: str, method: str | None) -> None:
    assert method_meant(text) == method


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1/2568 ลงวันที่ 28 ต.ค. 2567", "2024-10-28"),
        ("ใบสั่งซื้อ ๑๒/๒๕๖๘\n๓ มีนาคม ๒๕๖๘", "2025-03-03"),
        ("12/1/2568 ลว. 5/3/2568", "2025-03-05"),
        ("2568-03-05", "2025-03-05"),
        ("เลขที่ 31/2/2568", None),
        ("1/2568", None),
    ],
)
def test_last_date_of_a_contract(text: str, iso: str | None) -> None:
    day = last_date(text)
    assert (day.isoformat() if day else None) == iso


PURCHASES = (
    "ลำดับที่,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,"
    "รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ที่ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,"
    "เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลง\n"
    "1,ซื้อกระดาษ,500,500,เฉพาะเจาะจง,ร้าน ก 500 บาท,ร้าน ก 500 บาท,ราคาเหมาะสม,1/2568\n"
    "2,ซื้อหมึก,900,900,เฉพาะเจาะจง,ร้าน ก 900 บาท,ร้าน ก 900 บาท,ราคาเหมาะสม,2/2568\n"
)


def test_table_gives_a_record_for_each_row(minimal: Path) -> None:
    write(minimal, "2568/procurement/2568-03.csv", PURCHASES)
    purchases = site_of(minimal).of(Purchase, FiscalYear(2568))
    assert [(str(one.month), one.work, one.agreed) for one in purchases] == [
        ("มีนาคม 2568", "ซื้อกระดาษ", Decimal(500)),
        ("มีนาคม 2568", "ซื้อหมึก", Decimal(900)),
    ]


@pytest.mark.parametrize(
    "row",
    ["ไม่มีการจัดซื้อจัดจ้าง", "1,ไม่มีการจัดซื้อจัดจ้าง,-,-,-,-,-,-,-", ",ไม่มีรายการ", "-,ไม่มีรายการ,-"],
)
def test_month_without_purchases_says_so_in_one_row(minimal: Path, row: str) -> None:
    text = PURCHASES.splitlines()[0] + f"\n{row}\n"
    write(minimal, "2568/procurement/2568-03.csv", text)
    (purchase,) = site_of(minimal).of(Purchase)
    assert purchase.says_none
    assert purchase.work and purchase.work.startswith("ไม่มี")
