"""The documents and photographs that records name: these are published, and no others."""

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from oitsite.drawing import photographs
from oitsite.site import Site


def documents(site: Site, config: MkDocsConfig) -> Iterator[File]:
    """Yield the documents as MkDocs knows files."""
    for name in sorted(site.documents_named()):
        path = str(_folder(config) / name)
        yield File.generated(config, f"files/{name}", abs_src_path=path)


def copies(site: Site, config: MkDocsConfig) -> Iterator[tuple[str, bytes]]:
    """Yield the address and the content of each small copy of a photograph.

    Raises:
        PluginError: a photograph is damaged behind its beginning, which alone is read in checking.
    """
    for name in sorted(site.documents_named() & site.pictures.keys()):
        for width in photographs.widths_of(site.pictures[name][0]):
            try:
                copy = photographs.copy_of((_folder(config) / name).read_bytes(), width)
            except OSError as error:
                raise PluginError(f"เปิดภาพ content/files/{name} ไม่ได้ กรุณาวางไฟล์ใหม่") from error
            yield f"files/{name}-{width}.webp", copy


def _folder(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent / "content" / "files"
