"""Making a site: it is read, checked and rendered before the last good one is touched."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from oitsite.checks import read_and_check
from oitsite.findings import Finding, Place
from oitsite.findings.listing import Listing
from oitsite.pages import Asset, Page, Templates, make_site
from oitsite.pages.free_pages import free_pages
from oitsite.pages.shell import Shells, shells_of
from oitsite.pages.unshown import shown_kinds, unshown
from oitsite.publishing.build_error import BuildError
from oitsite.publishing.documents import documents_of
from oitsite.publishing.wiring import markdown_settings
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import Theme, ThemeError, read_theme
from oitsite.site import Site
from oitsite.site.free_pages import FOLDER, address_of


@dataclass(frozen=True)
class MadeSite:
    """Everything that is published except copied files, with the findings about the records.

    `pages` are the free pages followed by those of records; `documents` are whole files.
    """

    root: Path
    site: Site
    theme: Theme
    pages: Sequence[Page]
    assets: Sequence[Asset]
    shells: Shells
    documents: Sequence[Asset]
    findings: Listing


def made_site(
    root: Path, *, strict: bool = False, makes_pdf: bool = False, wiring: str = "mkdocs.yml"
) -> MadeSite:
    """Return the site of a folder; the file `wiring` in it may name Markdown extensions.

    Raises:
        BuildError: a file cannot be read, a record has an error (in a strict build, a warning),
            or the theme has a mistake.
    """
    try:
        site, judged = _judged_site(root, strict=strict)
        return _made(root, site, judged, strict=strict, makes_pdf=makes_pdf, wiring=wiring)
    except OSError as error:
        raise BuildError(f"อ่านไฟล์ไม่ได้: {error.filename}: {error.strerror}") from error
    except ThemeError as error:
        raise BuildError(str(error)) from error


def _made(
    root: Path, site: Site, judged: Listing, *, strict: bool, makes_pdf: bool, wiring: str
) -> MadeSite:
    theme = read_theme(root / "theme").in_numerals(site.organisation.numerals)
    made = tuple(make_site(site, theme, makes_pdf=makes_pdf))
    from_records = [part for part in made if isinstance(part, Page)]
    published, conflicts = _free_pages(site, theme, root / wiring, from_records)
    if conflicts and strict:
        raise BuildError(f"\n{Listing.of(conflicts).text(site.organisation.messages)}")
    pages = (*published, *from_records)
    documents = documents_of(site, theme, published, from_records)
    return MadeSite(
        root,
        site,
        theme,
        pages,
        [part for part in made if isinstance(part, Asset)],
        shells_of(pages, documents.menu, documents.shell),
        documents.files(pages),
        Listing.of((*judged.findings, *conflicts)),
    )


def _judged_site(root: Path, *, strict: bool) -> tuple[Site, Listing]:
    """Return the site and its findings, unless these stop the build."""
    site, findings = read_and_check(read_folder(root))
    listing = Listing.of((*findings, *(unshown(site, shown_kinds()) if site else ())))
    if site is None or listing.has_errors or (strict and not listing.clean):
        raise BuildError(f"\n{listing.text(site.organisation.messages if site else 'th')}")
    return site, listing


def _free_pages(
    site: Site, theme: Theme, wiring: Path, from_records: Sequence[Page]
) -> tuple[list[Page], list[Finding]]:
    """Return the free pages to publish, and a finding for each whose address is taken."""
    conflicts = address_conflicts(site, from_records)
    addresses = {page.address for page in from_records}
    pages = free_pages(site.free_pages, markdown_settings(wiring), Templates(theme, site))
    return [page for page in pages if page.address not in addresses], conflicts


def address_conflicts(site: Site, from_records: Iterable[Page]) -> list[Finding]:
    """Return a finding for each free page whose address is that of a record's page."""
    addresses = {page.address for page in from_records}
    return [
        Finding(Place(f"{FOLDER}{name}"), "B104", {"address": address_of(name)})
        for name in site.free_pages.pages
        if address_of(name) in addresses
    ]
