"""Links from records to the organisation's own site, checked against the built site."""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from oitsite.findings import Finding
from oitsite.records import Record
from oitsite.records.record import Leaf
from oitsite.site import Site


def dead_addresses(site: Site, built: Path) -> Iterator[Finding]:
    """Yield a finding for each address on the site's host that the built site does not have.

    Only after a build are all pages, documents and data files known.
    """
    published = {p.relative_to(built).as_posix() for p in built.rglob("*") if p.is_file()}
    for record, (path, address) in _addresses(site):
        name = _name_in(site.organisation.host, address)
        if name is not None and not {name, posixpath.join(name, "index.html")} & published:
            yield Finding(record.place(*path), "D104", {"address": address})


def _addresses(site: Site) -> Iterator[tuple[Record, Leaf]]:
    """Yield every web address that a record links to, except the host itself."""
    for record in site.all_records():
        for path, value in record.leaves():
            if path[-1] == "url" and isinstance(value, str):
                yield record, (path, value)


def _name_in(host: str, address: str) -> str | None:
    """Return the path of an address on a host, without query and anchor; None on another host.

    Dot segments are resolved as in a browser, so that the path cannot leave the site.
    """
    ours, parts = urlsplit(host), urlsplit(address)
    folder = ours.path.rstrip("/")
    if parts.netloc.casefold() != ours.netloc.casefold():
        return None
    if not f"{parts.path}/".startswith(f"{folder}/"):
        return None
    below = unquote(parts.path.removeprefix(folder))
    return posixpath.normpath(f"/{below}").lstrip("/")
