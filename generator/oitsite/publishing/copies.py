"""Files that are published as they lie: the theme's, and those that records and pages name."""

from collections.abc import Iterator
from pathlib import Path

from oitsite.drawing import photographs
from oitsite.publishing.build_error import BuildError
from oitsite.publishing.making import MadeSite
from oitsite.site.free_pages import FOLDER


def copies(made: MadeSite) -> Iterator[tuple[str, Path]]:
    """Yield the address of each file that is published, and where it lies."""
    for name, path in made.theme.files.items():
        if name.startswith("assets/"):
            yield name, path
    for name in sorted(made.site.documents_named()):
        yield f"files/{name}", made.root / "content" / "files" / name
    for name in made.site.free_pages.files:
        yield name, made.root / FOLDER / name


def small_photographs(made: MadeSite) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the content of each small copy of a photograph.

    Raises:
        BuildError: a photograph is damaged behind its beginning, which alone is read in checking.
    """
    site = made.site
    for name in sorted(site.documents_named() & site.pictures.keys()):
        for width in photographs.widths_of(site.pictures[name][0]):
            try:
                data = (made.root / "content" / "files" / name).read_bytes()
                copy = photographs.copy_of(data, width)
            except OSError as error:
                raise BuildError(f"เปิดภาพ content/files/{name} ไม่ได้ กรุณาวางไฟล์ใหม่") from error
            yield f"files/{name}-{width}.webp", copy
