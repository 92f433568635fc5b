"""Renders record text as HTML: escaped, in the site's numerals, with addresses as links."""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

from oitsite.thai import Numerals, arabic, in_numerals

# Web and e-mail addresses in running text, without closing punctuation after them.
_ADDRESS = re.compile(
    r"(?P<url>(?:https?://|www\.)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d+)?"
    r"(?:[/?#](?:[^\s<>\"“”()\[\]]*[^\s<>\"“”()\[\].,;:!?])?)?)"
    r"|(?P<email>[A-Za-z0-9๐-๙._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
)
_MAY_HOLD_ADDRESS = re.compile(r"@|://|www\.")
_TAG = re.compile(r"(<[^>]*>)")
_NOT_TEXT = re.compile(r"(<code\b.*?</code>|<[^>]*>|&#?\w+;)", re.DOTALL)
_THAI_RUN = re.compile(r"[ก-๛](?:[^A-Za-z&]*[ก-๛])?")


def inline(text: str, numerals: Numerals) -> Markup:
    """Return one line of record text as HTML, its web and e-mail addresses as links."""
    if not _MAY_HOLD_ADDRESS.search(text):
        return escape(in_numerals(text, numerals))
    parts: list[Markup] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        parts.append(escape(in_numerals(text[end : found.start()], numerals)))
        parts.append(_link(found))
        end = found.end()
    parts.append(escape(in_numerals(text[end:], numerals)))
    return Markup().join(parts)


def prose(text: str, numerals: Numerals) -> Markup:
    """Return record text as HTML: line by line, with lines that begin with "- " as a list."""
    if "\n" not in text and not text.startswith("- "):
        return inline(text, numerals)
    html = Markup()
    for is_list, lines in _runs(text.split("\n")):
        if is_list:
            items = (Markup("<li>{}</li>").format(inline(line[2:], numerals)) for line in lines)
            html += Markup("<ul>{}</ul>").format(Markup().join(items))
        else:
            html += Markup("<br>").join(inline(line, numerals) for line in lines)
    return html


def numbered(html: str, numerals: Numerals) -> Markup:
    """Return HTML from Markdown with the numbers in its text in the site's numerals."""
    parts = _NOT_TEXT.split(html)
    # re.split puts everything but text at odd indices.
    parts[::2] = [in_numerals(text, numerals) for text in parts[::2]]
    return Markup("".join(parts))


def mark_thai(html: str) -> str:
    """Return the HTML of an English page with its Thai words marked as Thai."""
    parts = _TAG.split(html)
    # re.split puts the tags at odd indices.
    parts[::2] = [_THAI_RUN.sub(r'<span lang="th">\g<0></span>', text) for text in parts[::2]]
    return "".join(parts)


def _runs(lines: Iterable[str]) -> list[tuple[bool, list[str]]]:
    runs: list[tuple[bool, list[str]]] = []
    for line in filter(None, lines):
        is_list = line.startswith("- ")
        if runs and runs[-1][0] is is_list:
            runs[-1][1].append(line)
        else:
            runs.append((is_list, [line]))
    return runs


def _link(found: re.Match[str]) -> Markup:
    if found["email"]:
        return Markup('<a href="mailto:{0}">{0}</a>').format(arabic(found[0]))
    address = found[0] if "://" in found[0] else f"https://{found[0]}"
    return Markup('<a href="{}">{}</a>').format(address, found[0])
