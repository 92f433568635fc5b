"""Reads the site in a folder, with findings for its files."""

import re
from collections.abc import Iterable, Iterator

from oitsite.findings import Finding, Place
from oitsite.reading.folder import TABLE_ENDINGS, Folder
from oitsite.reading.source import AnySource, Source
from oitsite.reading.strict_yaml import Data, read, read_page
from oitsite.reading.table import read_table
from oitsite.records import Record, kinds
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.validation import Reading, read_records
from oitsite.site.free_pages import FOLDER as FREE_PAGES
from oitsite.site.free_pages import FreePages
from oitsite.site.site import Site
from oitsite.thai import FiscalYear


def read_site(folder: Folder) -> tuple[Site | None, tuple[Finding, ...]]:
    """Return the site in a folder, and findings for its files.

    There is no site if site_config.yml is missing or has an error, or if the folder is made
    for another program.
    """
    if folder.installation.refusals:
        return None, folder.installation.refusals
    records: dict[type[Record], list[Record]] = {kind: [] for kind in kinds()}
    findings = [*folder.installation.findings, *map(_stray, folder.strays)]
    for file, data in folder.texts.items():
        kind, reading = _read_file(file, data)
        findings += reading.findings
        if kind:
            records[kind] += reading.records
    free_pages, in_pages = _free_pages(folder)
    findings += in_pages
    findings += _twins(folder.texts)
    findings += _doubles(record for of_kind in records.values() for record in of_kind)
    organisation = next(iter(records[Organisation]), None)
    if organisation is None:
        if Organisation.files + ".yml" not in folder.texts:
            findings.append(Finding(Place(Organisation.files + ".yml"), "F107"))
        return None, tuple(findings)
    assert isinstance(organisation, Organisation)
    findings += _no_current_year(organisation, folder)
    by_kind = {kind: tuple(of_kind) for kind, of_kind in records.items()}
    return Site(organisation, by_kind, folder.documents, folder.pictures, free_pages), tuple(
        findings
    )


def _free_pages(folder: Folder) -> tuple[FreePages, list[Finding]]:
    """Return the free pages of a folder, and findings for their files."""
    sources: dict[str, Source] = {}
    findings: list[Finding] = []
    for file, data in folder.pages.items():
        source, found = read_page(file, data)
        findings += found
        if source:
            sources[file.removeprefix(FREE_PAGES)] = source
    others = frozenset(file.removeprefix(FREE_PAGES) for file in folder.page_files)
    return FreePages(sources, others), findings


def _read_file(file: str, data: bytes) -> tuple[type[Record] | None, Reading]:
    kind, found = _kind_of(file)
    if kind is None or found is None:
        return None, Reading(findings=[_misplaced(file)])
    source, content, findings = _content(kind, file, data)
    if source is None or (content is None and findings):
        return None, Reading(findings=findings)
    named = found.groupdict()
    year = FiscalYear(int(named["year"])) if "year" in named else None
    reading = read_records(kind, source, content, named.get("id", ""), year)
    return kind, Reading(reading.records, findings + reading.findings)


def _kind_of(file: str) -> tuple[type[Record], re.Match[str]] | tuple[None, None]:
    for kind in kinds():
        if found := kind.pattern().fullmatch(file):
            return kind, found
    return None, None


def _content(
    kind: type[Record], file: str, data: bytes
) -> tuple[AnySource | None, Data, list[Finding]]:
    """Return the content of a file, and findings for its form."""
    if file.endswith(TABLE_ENDINGS):
        sheet, rows, findings = read_table(file, data, kind.columns())
        return sheet, rows, findings
    found = read(file, data)
    return (None, None, [found]) if isinstance(found, Finding) else found


def _stray(file: str) -> Finding:
    """Return the finding for a file with a wrong extension, or one that has lost its extension."""
    bare = file.removesuffix(".txt")
    for meant in (bare.casefold(), f"{bare}.yml"):
        if _kind_of(meant)[0]:
            return Finding(Place(file), "F140", {"meant": meant.rpartition("/")[2]})
    return Finding(Place(file), "F105")


def _no_current_year(organisation: Organisation, folder: Folder) -> Iterator[Finding]:
    """Yield a finding if the current year has no file; commented-out drafts count as files."""
    year = str(organisation.current_year)
    if not any(file.startswith(f"content/{year}/") for file in folder.texts):
        yield Finding(organisation.place("current_year"), "F142", {"year": year})


def _misplaced(file: str) -> Finding:
    """Return the finding for a file whose name, extension or folder is that of no record."""
    folder, ending = file.rpartition("/")[0], file.rpartition(".")[2]
    names = (f"{folder}/x.{kind.endings[0]}" for kind in kinds() if "{id}" in kind.files)
    here = [kind for name in names if (kind := _kind_of(name)[0])]
    if file.endswith(TABLE_ENDINGS) and not any(ending in kind.endings for kind in here):
        return Finding(Place(file), "F105")
    if not here:
        return Finding(Place(file), "F106")
    endings = list(dict.fromkeys(known for kind in here for known in kind.endings))
    if any(_kind_of(file.removesuffix(ending) + known)[0] for known in endings):
        said = ", ".join(f".{known}" for known in endings if known != "yaml")
        return Finding(Place(file), "F141", {"ending": f".{ending}", "meant": said})
    kept = ending if ending in endings else endings[0]
    return Finding(Place(file), "F108", {"meant": f"asset-use.{kept}"})


def _twins(files: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for each table that exists twice, as CSV and as XLSX."""
    first: dict[str, str] = {}
    for file in files:
        if file.endswith(TABLE_ENDINGS) and _kind_of(file)[0]:
            other = first.setdefault(file.rpartition(".")[0], file)
            if other != file:
                yield Finding(Place(file), "F122", {"other": other})


def _doubles(records: Iterable[Record]) -> Iterator[Finding]:
    """Yield a finding for each record whose address another record already has."""
    first: dict[tuple[type[Record], FiscalYear | None, str], Record] = {}
    for record in records:
        name = getattr(record, "id", None)
        if name is None:
            continue
        holder = first.setdefault((type(record), record.origin.year, name), record)
        if holder is not record:
            yield Finding(record.place("id"), "R111", {"id": name, "other": str(holder.place())})
