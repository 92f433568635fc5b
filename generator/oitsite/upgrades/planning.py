"""Plans what an upgrade would change in a site's folder, without changing anything."""

from dataclasses import dataclass, field
from pathlib import Path

from oitsite.findings import Finding
from oitsite.reading import lock
from oitsite.reading.installation import Installation
from oitsite.reading.lock import FORM, Lock
from oitsite.upgrades.files import Changes, Files, Written
from oitsite.upgrades.steps import steps


@dataclass(frozen=True)
class Plan:
    """The form of the site, the files to write, and findings for what is left to a person."""

    form: int
    files: Written = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    titles: tuple[str, ...] = ()


def plan_of(root: Path, installation: Installation) -> Plan:
    """Return the plan that brings a site to this program's form; empty if it has that form.

    Raises:
        OSError: a file cannot be read.
    """
    files = Files(root)
    findings: list[Finding] = []
    titles: list[str] = []
    for step in steps():
        changes = step.changes(files) if installation.form < step.FORM else Changes()
        files = files.after(changes)
        findings += changes.findings
        titles += [step.TITLE] if changes.files else []
    locked = Changes({lock.FILE: Lock(form=FORM).text.encode()})
    if installation.lock != Lock():
        files = files.after(locked)
    on_disk = Files(root)
    real = {name: data for name, data in files.written.items() if on_disk.read(name) != data}
    return Plan(installation.form, real, tuple(findings), tuple(titles))
