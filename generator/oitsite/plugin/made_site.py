"""The site as it is read, judged and made, before anything of the last good one is touched."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from oitsite.checks import read_and_judged
from oitsite.findings import Level
from oitsite.findings.report import Report
from oitsite.pages import Asset, Page, make_site
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import Theme, read_theme
from oitsite.site import Site

_log = get_plugin_logger("oitsite")


@dataclass(frozen=True)
class MadeSite:
    """The records, the theme, and the pages and files that came of both."""

    site: Site
    theme: Theme
    made: Sequence[Page | Asset]


def made_site(root: Path, theme_folder: Path, *, strict: bool, makes_pdf: bool) -> MadeSite:
    """Return the site of a folder.

    Raises:
        PluginError: a file cannot be read, a record has an error, or in a strict build anything
            was found, or a template has a mistake.
    """
    try:
        site = _judged_site(root, strict=strict)
        _parse_templates(theme_folder)
        theme = read_theme(theme_folder).in_numerals(site.organisation.numerals)
        return MadeSite(site, theme, tuple(make_site(site, theme, makes_pdf=makes_pdf)))
    except OSError as error:
        raise PluginError(f"อ่านไฟล์ไม่ได้: {error.filename}: {error.strerror}") from error
    except TemplateError as error:
        raise PluginError(f"แม่แบบใน {theme_folder} มีข้อผิดพลาด: {_located(error)}") from error


def _judged_site(root: Path, *, strict: bool) -> Site:
    """Return the site; say everything that was found, and stop if that is too grave."""
    site, findings = read_and_judged(read_folder(root))
    report = Report.of(findings)
    language = site.organisation.messages if site else "th"
    if site is None or report.stops_the_build or (strict and not report.clean):
        raise PluginError(f"\n{report.text(language)}")
    if report.at(Level.WARNING):
        _log.warning("\n%s", report.text(language, Level.WARNING))
    return site


def _parse_templates(folder: Path) -> None:
    """Parse the templates that MkDocs renders only after emptying the last good site.

    Those of the records' pages, in `templates/`, are rendered before.

    Raises:
        TemplateSyntaxError: one of them cannot be read.
    """
    environment = Environment()
    for path in sorted({*folder.rglob("*.html")} - {*folder.glob("templates/*")}):
        environment.parse(path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix())


def _located(error: TemplateError) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"{error.name}:{error.lineno}: {error.message}"
    return str(error.message)
