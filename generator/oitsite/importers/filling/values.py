"""Converts the text of a cell to the value of a field."""

import re
from collections.abc import Mapping
from typing import Any

from oitsite.importers.filling.listing import items_of

_LINK = re.compile(r"(?P<title>.*?)\s*[|:]?\s*(?P<url>(?:https?://|www\.)\S+)")
_FILE = re.compile(r"(?P<title>.*?)\s*\|\s*(?P<file>\S+\.[A-Za-z0-9]{2,5})")


def added(data: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    """Return data with a value added to a field that another column may already have filled."""
    if key not in data:
        return {**data, key: value}
    if isinstance(value, list):
        return {**data, key: [*data[key], *value]}
    return {**data, key: f"{data[key]} {value}"}


def in_one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split("\n"))


def listed(text: str) -> list[str]:
    """Return the items of a text."""
    return list(items_of(text))


def parted(text: str) -> list[str]:
    """Return the values of a text that are separated by line breaks, commas or semicolons."""
    return [part for part in re.split(r"\s*[,;\n]\s*", text.strip()) if part]


def link_of(item: str) -> dict[str, str]:
    """Return the link in a line; a line without an address or a file gives only a title."""
    found = _LINK.fullmatch(item) or _FILE.fullmatch(item)
    link = found.groupdict() if found else {"title": item}
    if link.get("url", "").startswith("www."):
        link["url"] = f"https://{link['url']}"
    link["title"] = link["title"] or link.get("url") or link["file"]
    return link


def links_of(text: str) -> list[dict[str, str]]:
    """Return the links of a text, one for each item."""
    return [link_of(item) for item in items_of(text)]


def titled(link: Mapping[str, str], title: str) -> dict[str, str]:
    """Return a link with a title, if its title was only its address."""
    untitled = title and link["title"] == link.get("url")
    return {**link, "title": title} if untitled else dict(link)
