"""Rules on the free Markdown pages in content/pages/."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.site import Site
from oitsite.site.free_pages import FOLDER


@rule("B105")
def each_file_that_a_free_page_links_to_is_there(site: Site) -> Iterator[Finding]:
    """The target of a link to a file exists; links to pages are known only after a build."""
    free = site.free_pages
    for page in free.pages:
        for offset, target in free.targets(page):
            if _is_file(target) and target not in free.others and target not in free.sources:
                source = free.sources[page]
                line = source.body_line + source.body.count("\n", 0, offset)
                yield Finding(Place(f"{FOLDER}{page}", line), "B105", {"target": target})


def _is_file(target: str) -> bool:
    """Tell whether a link leads to a file rather than a page."""
    name = target.rpartition("/")[2]
    return "." in name and not name.endswith(".html")
