"""Links of records to the organisation's own site, held against the site that was built."""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from oitsite.findings import Finding
from oitsite.records import Record
from oitsite.records.record import Leaf
from oitsite.site import Site


def dead_addresses(site: Site, built: Path) -> Iterator[Finding]:
    """Yield a finding for each address on the own host at which the built site has nothing.

    Only a built site can tell: pages, documents and data files are all known by then.
    """
    published = {p.relative_to(built).as_posix() for p in built.rglob("*") if p.is_file()}
    for record, (path, address) in _addresses(site):
        name = _name_in(site.organisation.host, address)
        if name is not None and not {name, posixpath.join(name, "index.html")} & published:
            yield Finding(record.place(*path), "D104", {"address": address})


def _addresses(site: Site) -> Iterator[tuple[Record, Leaf]]:
    """Yield every web address that a record links to; the host itself is none."""
    for record in site.all_records():
        for path, value in record.leaves():
            if path[-1] == "url" and isinstance(value, str):
                yield record, (path, value)


def _name_in(host: str, address: str) -> str | None:
    """Return what an address names below a host, without query and anchor; None if elsewhere.

    Dots are resolved as a browser does, so that nothing outside of the site is named.
    """
    ours, parts = urlsplit(host), urlsplit(address)
    folder = ours.path.rstrip("/")
    if parts.netloc.casefold() != ours.netloc.casefold():
        return None
    if not f"{parts.path}/".startswith(f"{folder}/"):
        return None
    below = unquote(parts.path.removeprefix(folder))
    return posixpath.normpath(f"/{below}").lstrip("/")
