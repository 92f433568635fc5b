"""The page shell: rendered once for all pages that share it, with each page's own in it."""

from pathlib import Path

from oitsite.pages import MenuEntry, Page, menu
from oitsite.pages.shell import ShellPage, Shells, shells_of
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import read_theme
from oitsite.site.loading import read_site

MENU = (MenuEntry("หน้าแรก", "", ""), MenuEntry("มาตรการ", "measures/2568/", "measures/"))


def shells(seen: list[str], *pages: Page) -> Shells:
    def render(page: ShellPage) -> str:
        seen.append(page.url)
        head = f"<title>{page.title}</title><link href='/{page.path}'>"
        return f"{head}<meta content='{page.description}'><main>{page.content}</main>"

    return shells_of(pages, MENU, render)


def test_shell_shows_what_is_the_page_s_own() -> None:
    page = Page("measures/2568/a/", "ก < ข", "เพื่อ 'ทดสอบ'", "<h1>ก</h1>")
    assert shells([], page).around(page) == (
        "<title>ก &lt; ข</title><link href='/measures/2568/a/'>"
        "<meta content='เพื่อ &#39;ทดสอบ&#39;'><main><h1>ก</h1></main>"
    )


def test_shell_is_rendered_once_for_each_section_and_depth() -> None:
    addresses = ("", "measures/2568/", "measures/2568/a/", "measures/2568/b/", "e-service/a/")
    seen: list[str] = []
    shells(seen, *(Page(address, address, "", "") for address in addresses))
    assert seen == ["", "measures/2568/", "measures/2568/a/", "e-service/a/"]


def test_menu_leads_to_the_measures_of_the_current_year(minimal: Path) -> None:
    site, _ = read_site(read_folder(minimal))
    assert site is not None
    entries = menu(site, read_theme())
    assert [entry.address for entry in entries][:2] == ["", "measures/2568/"]
    assert all(entry.title for entry in entries)
