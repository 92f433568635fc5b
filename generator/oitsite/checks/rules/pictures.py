"""Rules on pictures."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding, Place
from oitsite.reading.picture import PHOTOGRAPHS
from oitsite.records.kinds.news import News
from oitsite.records.kinds.structure import Structure
from oitsite.site import Site


@rule("N101")
def each_picture_is_told_in_words(site: Site) -> Iterator[Finding]:
    """Every picture has a text alternative."""
    pictures = [(one, "image", one.image) for one in site.of(News)]
    charts = [(one, "chart", one.chart) for one in site.of(Structure)]
    for record, key, picture in (*pictures, *charts):
        if picture and not picture.text:
            yield Finding(record.place(key), "N101", {"file": picture.file})


@rule("D121")
def each_photograph_opens(site: Site) -> Iterator[Finding]:
    """A photograph that a record names is a picture; another rule reports empty files."""
    for file in sorted(site.documents_named() - site.pictures.keys()):
        if file.casefold().endswith(PHOTOGRAPHS) and site.documents.get(file):
            yield Finding(Place(f"content/files/{file}"), "D121")
