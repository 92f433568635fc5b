"""Rules on the organisation's structure."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.structure import Structure
from oitsite.site import Site


@rule("N102")
def each_unit_stands_in_the_structure(site: Site) -> Iterator[Finding]:
    """Every unit of site_config.yml is named in the structure."""
    for structure in site.of(Structure):
        for unit in site.organisation.units:
            if unit.name not in structure.names:
                yield Finding(structure.place("permanent"), "N102", {"unit": unit.name})


@rule("N103")
def each_power_names_its_law(site: Site) -> Iterator[Finding]:
    """Every power or duty names its legal basis."""
    for structure in site.of(Structure):
        for index, power in enumerate(structure.powers):
            if not power.law:
                yield Finding(structure.place("powers", index), "N103", {"what": power.what})
