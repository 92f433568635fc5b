"""The built sample in a real browser: Debian's Chromium, without a window and without a network."""

import subprocess

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def test_thai_letters_are_set_in_the_fonts_of_the_site(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(f => f.status == 'loaded').length")
    assert loaded >= 2
    assert "Sarabun" in page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")


def test_reader_changes_the_language_and_comes_back(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}e-service/street-light/")
    page.get_by_role("link", name="English").click()
    assert page.url == f"{address}en/e-service/street-light/"
    assert page.locator("h1").inner_text() == "Report a broken street light"
    page.get_by_role("link", name="ไทย").click()
    assert page.url == f"{address}e-service/street-light/"


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2026-01-04T23:00:00+07:00", "ยังไม่เปิดให้ตอบ"),
        ("2026-01-05T00:30:00+07:00", "เปิดให้ตอบอยู่ขณะนี้"),
        ("2026-06-30T23:30:00+07:00", "เปิดให้ตอบอยู่ขณะนี้"),
        ("2026-07-01T00:30:00+07:00", "ปิดรับคำตอบแล้ว"),
    ],
)
def test_survey_says_by_the_readers_clock_whether_it_is_open(
    browser: Browser, address: str, today: str, said: str
) -> None:
    page = browser.new_page(timezone_id="Asia/Bangkok")
    page.clock.set_fixed_time(today)
    page.goto(f"{address}survey/")
    assert page.locator(".opening").first.inner_text() == said
    is_open = said == "เปิดให้ตอบอยู่ขณะนี้"
    for invitation in (page.get_by_role("link", name="ตอบแบบสำรวจ EIT"), page.locator(".qr").first):
        assert invitation.is_visible() is is_open
    assert page.locator("#eit ~ * .address a").is_visible()
    page.close()


def test_measures_are_filtered_without_loading_a_page(page: Page, address: str) -> None:
    page.goto(f"{address}measures/2569/")
    rows = page.locator("[data-status]:visible")
    assert rows.count() == 9
    page.get_by_label("สถานะ").select_option("none")
    assert rows.count() == 2
    assert page.locator(".filter output").inner_text() == "แสดง 2 จาก 9 มาตรการ"
    page.get_by_label("ผู้รับผิดชอบ").select_option("กองช่าง")
    shown = rows.locator("h3").all_inner_texts()
    assert 1 <= len(shown) <= 2
    assert page.locator("[data-group]:visible").count() == len(shown)


def test_purchases_are_found_by_words_in_any_column(page: Page, address: str) -> None:
    page.goto(f"{address}procurement/2568/")
    rows = page.locator("#purchases tbody tr:visible")
    assert rows.count() == 131
    words = page.get_by_label("ค้นหาชื่องาน")
    words.fill("ถนนคอนกรีต มกราคม ๒๕๖๘")
    assert rows.count() == 1
    assert page.locator(".filter output").inner_text() == "แสดง 1 จาก 131 รายการ"
    rows.get_by_role("link").click()
    assert page.locator("tr:target").inner_text().startswith("8")
    assert "1,085,000" in page.locator("tr:target").inner_text()


def test_search_opens_from_the_phones_button_and_finds_a_record(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address)
    page.get_by_role("button", name="ค้นหา").click()
    page.keyboard.type("QR Code")
    page.locator(".search__link").first.wait_for()
    assert page.locator(".search__item").count() > 0


def test_report_is_a_table_on_a_wide_screen_and_cards_on_a_phone(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}measures/2568/report-12-month/")
    assert page.locator(".table--report thead th").count() == 8
    frame = page.locator(".table-frame")
    assert frame.evaluate("e => e.scrollWidth <= e.clientWidth")
    page.set_viewport_size({"width": 390, "height": 900})
    cell = page.locator(".table--report tbody td").first
    assert cell.evaluate("e => getComputedStyle(e).display") == "block"
    assert cell.evaluate("e => getComputedStyle(e, '::before').content") == '"ตัวชี้วัด"'


def test_what_to_do_stands_beside_what_not_to_do_on_screen_and_on_paper(
    page: Page, address: str
) -> None:
    def top(side: str) -> float:
        box = page.locator(f".pair__side--{side}").bounding_box()
        assert box is not None
        return box["y"]

    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}ethics/2569/")
    assert top("dos") == top("donts")
    page.set_viewport_size({"width": 390, "height": 900})
    assert top("dos") < top("donts")
    page.emulate_media(media="print")
    assert top("dos") == top("donts")


def test_picture_of_an_event_says_what_it_shows(page: Page, address: str) -> None:
    page.goto(f"{address}participation/2569/road-and-light-vote/")
    assert page.get_by_role("img", name="ประชาชนในหอประชุมยกมือลงคะแนน").count() == 1


def test_missing_page_is_said_in_both_languages(page: Page, address: str) -> None:
    page.goto(f"{address}404.html")
    english = page.locator("[lang=en]", has=page.get_by_role("heading", name="Page not found"))
    english.get_by_role("link", name="Online services").click()
    assert page.url == f"{address}en/e-service/"


def test_hero_shows_a_picture_of_the_place_and_how_to_call(page: Page, address: str) -> None:
    page.goto(address)
    page.set_viewport_size({"width": 1280, "height": 800})
    picture = page.locator(".hero img")
    picture.scroll_into_view_if_needed()
    assert picture.evaluate("e => e.decode().then(() => e.naturalWidth)") > 0
    assert page.locator(".hero a[href='tel:000000001']").is_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    assert not picture.is_visible()  # the doors come first


def test_several_numbers_of_a_unit_stand_below_each_other_on_a_phone(
    page: Page, address: str
) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{address}contact/")
    boxes = [link.bounding_box() for link in page.locator(".table tr a[href^='tel']").all()[:3]]
    assert len({box["x"] for box in boxes if box}) == 1


def test_footer_leads_to_the_newest_years_pages(page: Page, address: str) -> None:
    page.goto(f"{address}contact/")
    page.locator(".footer").get_by_role("link", name="ไม่รับของขวัญ").click()
    assert page.url == f"{address}no-gift/2569/"


def test_address_opens_its_question_and_paper_opens_all(page: Page, address: str) -> None:
    page.goto(f"{address}questions/#large-waste")
    opened = page.locator(".question[open]")
    assert opened.count() == 1
    assert "ที่นอนเก่า" in opened.inner_text()
    pdf = page.pdf()
    text = subprocess.run(
        ["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    assert "รถเก็บของชิ้นใหญ่" in text
    assert "จดเลขรับเรื่องไว้" in text
