"""Form 1: the program is installed, and the folder holds only the site's own files.

Before, `oitsite new` copied the program into the folder. `lean_folder.json` holds the files of that
copy by path and hash, so that changed files are recognised and kept.
"""

import json
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib import resources
from typing import Any

import yaml

from oitsite.findings import Finding, Place
from oitsite.reading.installation import PROGRAM
from oitsite.reading.theme import PROGRAM_THEME
from oitsite.starter.folder import folder_files
from oitsite.upgrades.files import Changes, Files, Written
from oitsite.upgrades.own_synonyms import own_groups
from oitsite.upgrades.round_trip import edited

FORM = 1
TITLE = "นำโปรแกรมที่คัดลอกไว้ออกจากโฟลเดอร์ เหลือเฉพาะข้อมูลของหน่วยงาน"

_WIRING = "mkdocs.yml"
_SYNONYMS, _OWN_SYNONYMS = "theme/search/synonyms.yml", "content/synonyms.yml"
_OWN_THEME = {"name": "oitsite", "locale": "th"}
_COPIED_THEME = {
    "name": "material",
    "custom_dir": "theme",
    "language": "th",
    "font": False,
    "favicon": "assets/favicon.svg",
    "palette": {"scheme": "default", "primary": "custom", "accent": "custom"},
}


def changes(files: Files) -> Changes:
    """Return changes that delete the copied program and write the files of the lean folder."""
    if not all(map(files.has, PROGRAM)):
        return Changes()
    unchanged = {name for name, digest in copied().items() if hashed(files.read(name)) == digest}
    needed = set(_needed(files, unchanged))
    deleted = (*(unchanged - needed), *_litter(files))
    written: dict[str, bytes | None] = dict.fromkeys(deleted)
    others = unchanged | written.keys()
    kept = [Finding(Place(name), "F210") for name in _changed(files, others)]
    kept += [Finding(Place(name), "F213") for name in _overrides(files, others)]
    for name, text in folder_files().items():
        if name in unchanged or not files.has(name):
            written[name] = text.encode()
    wiring, of_wiring = _wired(files, unchanged)
    synonyms, of_synonyms = _moved_synonyms(files, unchanged)
    return Changes({**written, **wiring, **synonyms}, (*kept, *of_wiring, *of_synonyms))


@cache
def copied() -> dict[str, str]:
    """Return the hash of each copied file by path."""
    data = resources.files(__package__) / "lean_folder.json"
    return dict(json.loads(data.read_text(encoding="utf-8")))


def hashed(data: bytes | None) -> str | None:
    """Return the hash of a file, independent of its line endings."""
    return None if data is None else sha256(data.replace(b"\r\n", b"\n")).hexdigest()[:16]


def _litter(files: Files) -> Iterator[str]:
    """Yield the files that Python and the installation left beside the copied program."""
    return (name for name in files.below("generator") if name.endswith((".pyc", ".pyo")))


def _changed(files: Files, without: set[str]) -> Iterator[str]:
    """Yield changed or added files of the program, except those of the theme."""
    at_top = [name for name in copied() if "/" not in name and name != _WIRING and files.has(name)]
    return (name for name in (*at_top, *files.below("generator")) if name not in without)


def _overrides(files: Files, without: set[str]) -> Iterator[str]:
    """Yield changed or added files of the theme, which now become the overlay theme."""
    return (name for name in files.below("theme") if name not in {*without, _SYNONYMS})


def _needed(files: Files, unchanged: set[str]) -> Iterator[str]:
    """Yield the copied templates that a changed one names but the program no longer has."""
    gone = {name.removeprefix("theme/") for name in unchanged if name.startswith("theme/")}
    gone = {name for name in gone if not (PROGRAM_THEME / name).is_file()}
    for changed in _overrides(files, unchanged):
        text = (files.read(changed) or b"").decode("utf-8", "replace")
        yield from (f"theme/{name}" for name in gone if f'"{name}"' in text)


def _wired(files: Files, unchanged: set[str]) -> tuple[Written, tuple[Finding, ...]]:
    """Return a changed mkdocs.yml with the installed theme in place of the copied one."""
    data = files.read(_WIRING)
    if _WIRING in unchanged or data is None:
        return {}, ()
    text = data.decode("utf-8", "replace")
    changed = edited(text, _with_own_theme) if _theme_of(text) == _COPIED_THEME else None
    if changed is None:
        return {}, (Finding(Place(_WIRING), "F212"),)
    return {_WIRING: changed.encode()}, ()


def _theme_of(text: str) -> object:
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    found = [value for key, value in pairs if key.value == "theme"]
    return yaml.SafeLoader("").construct_object(found[0], deep=True) if found else None


def _with_own_theme(wiring: Any) -> None:
    theme = wiring["theme"]
    for key in [key for key in theme if key not in _OWN_THEME]:
        del theme[key]
    theme.update(_OWN_THEME)


def _moved_synonyms(files: Files, unchanged: set[str]) -> tuple[Written, tuple[Finding, ...]]:
    """Return the added groups as records; the others come with the program."""
    data = files.read(_SYNONYMS)
    if _SYNONYMS in unchanged or data is None:
        return {}, ()
    base = (resources.files(__package__) / "lean_folder_synonyms.yml").read_text(encoding="utf-8")
    own = own_groups(data.decode("utf-8", "replace").replace("\r\n", "\n"), base)
    if own is None or (own and files.has(_OWN_SYNONYMS)):
        return {}, (Finding(Place(_SYNONYMS), "F211"),)
    return {_SYNONYMS: None, **({_OWN_SYNONYMS: own.encode()} if own else {})}, ()
