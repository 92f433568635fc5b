"""The Markdown settings in a site's mkdocs.yml, so that every host converts free pages alike."""

import importlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from markdown import Markdown

from oitsite.pages.markdown import FREE_PAGES, MarkdownSettings
from oitsite.publishing.build_error import BuildError


class _Loader(yaml.SafeLoader):
    """YAML as MkDocs reads it: it may name a Python object, but not create or call one."""


def _named(_loader: yaml.Loader, name: str, _node: yaml.Node) -> object:
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(module), attribute)


_Loader.add_multi_constructor("tag:yaml.org,2002:python/name:", _named)
_Loader.add_multi_constructor("!", lambda _loader, _tag, _node: None)


def markdown_settings(wiring: Path) -> MarkdownSettings:
    """Return the program's settings, extended by those in a mkdocs.yml if there is one.

    Raises:
        BuildError: the file cannot be read, or Markdown does not accept its settings.
    """
    try:
        text = wiring.read_text(encoding="utf-8") if wiring.is_file() else ""
        data = yaml.load(text, Loader=_Loader) or {}
        settings = {**FREE_PAGES, **dict(_extensions(data.get("markdown_extensions") or ()))}
        Markdown(extensions=[*settings], extension_configs=settings)
    except Exception as error:  # Any extension may raise anything.
        why = str(error).strip().splitlines()
        raise BuildError(f"{wiring.name}: ใช้ markdown_extensions ไม่ได้: {' '.join(why)}") from error
    return settings


def _extensions(listed: Iterable[Any] | Mapping[str, Any]) -> Iterable[tuple[str, dict[str, Any]]]:
    """Yield each extension with its options, in either form that MkDocs accepts."""
    for entry in listed.items() if isinstance(listed, Mapping) else listed:
        if isinstance(entry, Mapping):
            yield from ((name, options or {}) for name, options in entry.items())
        elif isinstance(entry, tuple):
            yield entry[0], entry[1] or {}
        else:
            yield str(entry), {}
