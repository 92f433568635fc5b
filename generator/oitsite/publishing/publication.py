"""Writing a made site into its public folder."""

from collections.abc import Iterator
from pathlib import Path

from oitsite.findings.listing import Listing
from oitsite.pages.categories import categories_of
from oitsite.pages.pdf import pdf_of
from oitsite.publishing.build_error import BuildError
from oitsite.publishing.copies import copies, small_photographs
from oitsite.publishing.making import MadeSite
from oitsite.publishing.public_folder import PublicFolder
from oitsite.records.kinds.disclosure import Disclosure
from oitsite.records.kinds.measure import Measure
from oitsite.search.index import ADDRESS as SEARCH_INDEX
from oitsite.search.index import index_of
from oitsite.search.synonyms import groups_of
from oitsite.site import Site
from oitsite.site.internal_links import dead_addresses


def publish(made: MadeSite, path: Path, *, makes_pdf: bool = False) -> None:
    """Write a site into a folder; other files in it stay.

    Raises:
        BuildError: a file cannot be read or written.
    """
    public = PublicFolder(path)
    try:
        for address, source in copies(made):
            public.copy(address, source)
        for page in made.pages:
            public.write(f"{page.address}index.html", made.shells.around(page).encode())
        public.write_parts(SEARCH_INDEX, _search_index(made))
        for asset in (*made.assets, *made.documents):
            public.write(asset.address, asset.make())
        for address, content in small_photographs(made):
            public.write(address, content)
        for page in made.pages if makes_pdf else ():
            if page.pdf:  # It includes fonts and pictures that were written above.
                public.write(f"{page.address}{page.pdf}", pdf_of(page, path))
        public.open_to_all()
    except OSError as error:
        raise BuildError(f"เขียนไฟล์ไม่ได้: {error.filename}: {error.strerror}") from error
    require_record_pages(made.site, path)


def dead_links(made: MadeSite, path: Path) -> Listing:
    """Return the internal links that lead to nothing in the published folder."""
    return Listing.of(dead_addresses(made.site, path))


def require_record_pages(site: Site, path: Path) -> None:
    """Refuse a built folder that has no pages of the site's records.

    A host that ignores plugins leaves such a folder.

    Raises:
        BuildError: there are measures or OIT items, and no page of either.
    """
    missing = [
        folder
        for folder, kind in (("measures", Measure), ("oit", Disclosure))
        if site.years_of(kind) and not next((path / folder).glob("*/*/index.html"), None)
    ]
    if missing:
        names = " และ ".join(f"{name}/" for name in missing)
        raise BuildError(
            f"{path} ไม่มีหน้าใน {names} ทั้งที่มีข้อมูล จึงไม่ใช่เว็บไซต์ที่สมบูรณ์ ห้ามนำขึ้นโฮสต์ "
            "ให้สร้างใหม่ด้วย oitsite build"
        )


def _search_index(made: MadeSite) -> Iterator[bytes]:
    titles = {page.address: page.title for page in made.pages}
    categories = categories_of(titles, made.theme.words["search"]["kinds"])
    groups = groups_of(made.site, made.theme)
    return index_of(made.pages, categories, groups)
