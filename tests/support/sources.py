"""Everything that finds something in a site's folder, by the part of the program that does."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from oitsite.checks import every_rule
from oitsite.findings import Finding
from oitsite.importers.opening.formats import read_document
from oitsite.importers.plan import plan_of
from oitsite.importers.request import Request, importable
from oitsite.pages import Page, make_site
from oitsite.pages.unshown import shown_kinds, unshown
from oitsite.publishing.making import address_conflicts
from oitsite.reading.folder import Folder, read_folder
from oitsite.reading.theme import read_theme
from oitsite.records import Record
from oitsite.site import Site
from oitsite.site.internal_links import dead_addresses
from oitsite.site.loading import read_site
from oitsite.thai import FiscalYear
from oitsite.upgrades.planning import plan_of as plan_of_upgrade

SHOWN_ELSEWHERE = ("F206",)
"""Rights to write are nothing that a folder of files can show: tests/upgrades does."""


def lay_over(root: Path, case: Path) -> None:
    """Lay the files of a case over a site; a file named *.deleted takes one away."""
    for path in case.rglob("*"):
        if path.is_file():
            target = root / path.relative_to(case)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    for mark in root.rglob("*.deleted"):
        mark.with_suffix("").unlink(missing_ok=True)
        mark.unlink()


def findings_by_source(root: Path) -> Mapping[str, Sequence[Finding]]:
    """Return the findings of each rule and of each other part; `built/` stands for the site."""
    folder = read_folder(root)
    site, read = read_site(folder)
    files = sorted(root.glob("import/*"))
    copied = folder.installation.copied
    sources = {
        "reading": read,
        "importing": [found for file in files for found in _imported(file, folder)],
        "upgrading": plan_of_upgrade(root, folder.installation).findings if copied else (),
    }
    return {**sources, **(_of_site(site, root, folder) if site else {})}


def _of_site(site: Site, root: Path, folder: Folder) -> Mapping[str, Sequence[Finding]]:
    made = list(make_site(site, read_theme())) if folder.pages else []
    return {
        "free pages": address_conflicts(site, [one for one in made if isinstance(one, Page)]),
        "the built site": tuple(dead_addresses(site, root / "built")),
        "kinds that nothing shows": tuple(unshown(site, _shown_in(root))),
        **{str(rule): tuple(rule(site)) for rule in every_rule()},
    }


def _shown_in(root: Path) -> list[type[Record]]:
    """Return the kinds that are shown; not-shown.txt of a case names some as if they were not."""
    case = root / "not-shown.txt"
    names = case.read_text(encoding="utf-8").split() if case.is_file() else []
    return [kind for kind in shown_kinds() if kind.__name__ not in names]


def _imported(file: Path, folder: Folder) -> list[Finding]:
    document = read_document(file.name, file.read_bytes())
    if isinstance(document, Finding):
        return [document]
    plan = plan_of(document, folder, Request(FiscalYear(2568), frozenset(importable())))
    return [finding for finding in plan.findings if finding.code.startswith("I")]
