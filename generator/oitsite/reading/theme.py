"""The theme's folder on disk: templates of pages and the words of the interface."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Theme:
    """Templates by name (`templates/measure.html`) and the interface's words, nested by page."""

    templates: Mapping[str, str]
    words: Mapping[str, Any]


def read_theme(root: Path, language: str = "th") -> Theme:
    """Read a theme's folder.

    Raises:
        OSError: a file cannot be read.
    """
    templates = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("templates", "partials")
        for path in sorted((root / folder).rglob("*.html"))
    }
    words = (root / "words" / f"{language}.yml").read_text(encoding="utf-8")
    return Theme(templates, yaml.load(words, Loader=yaml.CSafeLoader))
