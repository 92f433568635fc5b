"""Rules on the Markdown below a record's front matter."""

import re
from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.reading.source import Source
from oitsite.site import Site

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_TAG = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])|!--)")


_LINK = re.compile(
    r"(?:\]\(|^\s*\[[^\]]+\]:|<)\s*<?(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):", re.MULTILINE
)
_SCHEMES = ("http", "https", "mailto", "tel")
_TARGET = re.compile(r"\]\(\s*<?(?P<target>[^)\s>]+)")
# An absolute address, one on this host, or a heading of the same text.
_LEADS_SOMEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/#]")


@rule("B102")
def no_markdown_links_to_a_program(site: Site) -> Iterator[Finding]:
    """A link in a record's body leads to a page, an e-mail address or a telephone number."""
    for source in _with_a_body(site):
        for link in _LINK.finditer(source.body):
            if link["scheme"].lower() not in _SCHEMES:
                place = _place(source, link.start("scheme"))
                yield Finding(place, "B102", {"scheme": link["scheme"]})


@rule("B103")
def each_markdown_link_leads_somewhere(site: Site) -> Iterator[Finding]:
    """A link or picture in a record's body has an absolute address: no file is beside the page."""
    for source in _with_a_body(site):
        for link in _TARGET.finditer(_without_code(source)):
            if not _LEADS_SOMEWHERE.match(link["target"]):
                place = _place(source, link.start("target"))
                yield Finding(place, "B103", {"target": link["target"]})


@rule("B101")
def no_markdown_holds_raw_html(site: Site) -> Iterator[Finding]:
    """A record's body is pure Markdown: HTML in it would escape every check."""
    for source in _with_a_body(site):
        if tag := _TAG.search(_without_code(source)):
            yield Finding(_place(source, tag.start()), "B101", {"tag": tag[0]})


def _without_code(source: Source) -> str:
    """Return a body with its code spans and blocks replaced by blanks."""
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), source.body)


def _with_a_body(site: Site) -> Iterator[Source]:
    for record in site.all_records():
        if isinstance(source := record.origin.source, Source) and source.body:
            yield source


def _place(source: Source, offset: int) -> Place:
    before = source.body[:offset]
    line = source.body_line + before.count("\n")
    return Place(source.file, line, offset - (before.rfind("\n") + 1) + 1)
