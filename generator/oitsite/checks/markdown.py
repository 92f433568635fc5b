"""Rules on the Markdown below a record's front matter."""

import re
from collections.abc import Iterator

from oitsite.findings import Finding, Place
from oitsite.site import Site

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_TAG = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])|!--)")


def no_markdown_holds_raw_html(site: Site) -> Iterator[Finding]:
    """A record's body is Markdown alone: HTML in it would escape every check."""
    for record in site.all_records():
        source = record.origin.source
        body = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), source.body)
        if tag := _TAG.search(body):
            line = body.count("\n", 0, tag.start())
            column = tag.start() - (body.rfind("\n", 0, tag.start()) + 1)
            place = Place(source.file, source.body_line + line, column + 1)
            yield Finding(place, "B101", {"tag": tag[0]})
