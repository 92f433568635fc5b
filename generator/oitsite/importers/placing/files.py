"""The files of a site as an import will leave them; unreadable files are never written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from oitsite.findings import Finding, Place
from oitsite.importers.placing.existing import read_existing
from oitsite.reading.folder import Folder
from oitsite.reading.source import Source, decode, source_of
from oitsite.reading.strict_yaml import load
from oitsite.records import kinds
from oitsite.starter.drafts import draft_of


@dataclass(frozen=True)
class Files:
    """The files of a site's folder, and the `texts` that will replace or be added to them."""

    folder: Folder
    texts: Mapping[str, str] = field(default_factory=dict)

    def after(self, texts: Mapping[str, str]) -> "Files":
        """Return the files with further texts written."""
        return Files(self.folder, {**self.texts, **texts})

    def taken(self, name: str) -> str:
        """Return the existing file of a name with any extension, or an empty text.

        An unedited draft of a new site holds no record and does not count.
        """
        names = [f"{name}.{ending}" for ending in ("yml", "yaml", "md")]
        existing = (one for one in names if one in self.texts or one in self.folder.texts)
        found = (one for one in existing if self.text(one) not in _unedited())
        # To Windows x.YML, which is read as no record, is the file x.yml.
        return next(found, "") or next(
            (stray for stray in self.folder.strays if stray.casefold() in names), ""
        )

    def why_unread(self, file: str) -> Finding | None:
        """Return the finding for an existing file that cannot be read."""
        if file in self.texts:
            return None
        if file in self.folder.strays:
            return Finding(Place(file), "F140", {"meant": file.rpartition("/")[2].casefold()})
        read = read_existing(file, self.folder.texts[file])
        return read if isinstance(read, Finding) else None

    def text(self, file: str) -> str:
        """Return the future text of a file, empty if the file cannot be read."""
        if file in self.texts:
            return self.texts[file]
        text = decode(file, self.folder.texts.get(file, b""))
        return text if isinstance(text, str) else ""

    def current(self, file: str) -> tuple[Source, Any]:
        """Return the source and the data of the future text of a file."""
        source = source_of(file, self.text(file))
        if isinstance(source, Finding):
            return Source(file, ""), {}
        data, _ = load(source)
        return source, data if data is not None else {}


@cache
def _unedited() -> frozenset[str]:
    return frozenset(draft_of(kind) for kind in kinds())
