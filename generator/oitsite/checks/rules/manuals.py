"""Rules on the staff manuals."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.manual import Manual
from oitsite.site import Site


@rule("G401")
def each_step_says_how_soon(site: Site) -> Iterator[Finding]:
    """Every step of a task has a time limit."""
    for manual in site.of(Manual):
        for index, step in enumerate(manual.steps):
            if not step.within:
                yield Finding(manual.place("steps", index), "G401", {"step": step.what})


@rule("G402")
def each_manual_names_its_law(site: Site) -> Iterator[Finding]:
    """Every task names its legal basis."""
    for manual in site.of(Manual):
        if not manual.law:
            yield Finding(manual.place(), "G402", {"title": manual.title})
