"""The frame is rendered once for all pages that share it, and each page keeps its own in it."""

from pathlib import Path

from oitsite.pages import Page, menu
from oitsite.pages.shell import ADDRESS_MARK, Frames
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.site.loading import read_site


def rendering(seen: list[str]) -> Frames:
    def render(page: Page) -> str:
        seen.append(page.address)
        head = f"<title>{page.title}</title><link href='/{ADDRESS_MARK}'>"
        return f"{head}<meta content='{page.description}'><main>{page.html}</main>"

    return Frames(render, own=frozenset(["", "measures/2568/"]))


def test_page_is_framed_by_what_is_its_own() -> None:
    page = Page("measures/2568/a/", "ก < ข", "เพื่อ 'ทดสอบ'", "<h1>ก</h1>")
    assert rendering([]).around(page) == (
        "<title>ก &lt; ข</title><link href='/measures/2568/a/'>"
        "<meta content='เพื่อ &#39;ทดสอบ&#39;'><main><h1>ก</h1></main>"
    )


def test_frame_is_rendered_once_for_each_section_and_depth() -> None:
    seen: list[str] = []
    frames = rendering(seen)
    for address in ("", "measures/2568/", "measures/2568/a/", "measures/2568/b/", "e-service/a/"):
        frames.around(Page(address, address, "", ""))
    assert seen == ["", "measures/2568/", "measures/2568/a/", "e-service/a/"]


def test_menu_leads_to_the_measures_of_the_current_year(minimal: Path) -> None:
    site, _ = read_site(read_folder(minimal))
    assert site is not None
    entries = menu(site, read_theme())
    assert [entry.address for entry in entries][:2] == ["", "measures/2568/"]
    assert all(entry.title for entry in entries)
