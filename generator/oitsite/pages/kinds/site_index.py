"""The main pages of the site by topic, as a page for people (แผนผังเว็บไซต์)."""

from collections.abc import Iterator, Mapping

from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.pages.topics import Topic
from oitsite.site import Site

ADDRESS = "sitemap/"
IN_ENGLISH = True


def groups_of(titles: Mapping[str, str], templates: Templates) -> list[Topic]:
    """Return the main pages of a language by topic, from the titles of all pages by address.

    Of a topic's folders these are the pages with up to two steps in their address: a year's list,
    a service; the news of the latest year stand at two addresses and are named once. Whatever else
    the site has stands in the last group by its first page alone.
    """
    words = templates.words
    topics: dict[str, dict[str, str]] = {one["title"]: {} for one in words["topics"].values()}
    by_folder = {
        folder: topics[one["title"]] for one in words["topics"].values() for folder in one["pages"]
    }
    others: dict[str, str] = {}
    for address, title in titles.items():
        folder, _, rest = address.partition("/")
        if folder in by_folder and rest.count("/") <= 1:
            if title not in by_folder[folder].values():
                by_folder[folder][address] = title
        elif folder and folder not in by_folder and not rest:
            others[address] = title
    groups = {**topics, words["site_index"]["others"]: others}
    return [Topic(title, pages) for title, pages in groups.items() if pages]


def make_overview(titles: Mapping[str, str], _site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page that links to every main page."""
    words = templates.words["site_index"]
    groups = groups_of(titles, templates)
    html = templates.render("site_index", ADDRESS, groups=groups)
    yield Page(ADDRESS, words["title"], words["lead"], html)
