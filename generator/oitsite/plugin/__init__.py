"""MkDocs and ProperDocs: hand the pages over. The only package that knows them.

Everything is read, judged and made in `on_config`. MkDocs empties the folder of the last good site
after that, so a build that fails here leaves it untouched.
"""

import gzip
import json
import re
from collections import deque
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateError, TemplateSyntaxError, pass_context
from jinja2.runtime import Context
from mkdocs.commands.build import get_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from oitsite import pictures
from oitsite.checks import judge
from oitsite.codes import Language
from oitsite.findings import Level
from oitsite.frame import ADDRESS_MARK, Frames
from oitsite.pages import FOLDERS, Asset, Page, make_site, menu
from oitsite.pages.prose import mark_thai
from oitsite.pages.topics import Topic, topics_of
from oitsite.paper import makes_pdf, pdf_of
from oitsite.plugin.free_pages import markdown_pages, not_asked_for
from oitsite.reading.folder import read_folder
from oitsite.reading.theme import Theme, read_theme
from oitsite.records.synonyms import Synonyms
from oitsite.report import Report
from oitsite.search import index as search
from oitsite.search.kinds import kinds_of
from oitsite.site import Site, read_site
from oitsite.thai import in_numerals, say_date, say_date_in_english

log = get_plugin_logger("oitsite")

_SEARCH_SCRIPT = re.compile(r"assets/javascripts/bundle\.\w+\.min\.js")


class NoOptions(Config):  # type: ignore[no-untyped-call] # MkDocs types no __init_subclass__
    """Settings stand in site_config.yml, so mkdocs.yml has none."""


class OitSitePlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call] # as above
    """Turn the records beside mkdocs.yml into pages of the site."""

    site: Site
    theme: Theme
    pages: deque[Page]
    sheets: list[Page]
    assets: tuple[Asset, ...]
    nav: Navigation
    previewing: bool = False

    @event_priority(100)  # Before other plugins read what is set here, such as the site's name.
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, judge and make the site; stop before anything is written if an error was found."""
        root = Path(config.config_file_path).parent
        theme_folder = Path(config.theme.custom_dir or root / "theme")
        config.watch.extend(str(root / name) for name in ("content", "site_config.yml"))
        config.watch.append(str(theme_folder))
        try:
            self.site = _judged_site(root, strict=config.strict)
            _parse_templates(theme_folder)
            self.theme = read_theme(theme_folder)
            made = tuple(make_site(self.site, self.theme, makes_pdf=self._makes_pdf))
        except OSError as error:
            raise PluginError(f"อ่านไฟล์ไม่ได้: {error.filename}: {error.strerror}") from error
        except TemplateError as error:
            raise PluginError(f"แม่แบบใน {theme_folder} มีข้อผิดพลาด: {_located(error)}") from error
        self.pages = deque(one for one in made if isinstance(one, Page))
        self.sheets = []
        self.assets = tuple(one for one in made if isinstance(one, Asset))
        organisation = self.site.organisation
        config.site_name = organisation.name
        config.site_description = organisation.about
        config.site_url = config.site_url or f"{organisation.host.rstrip('/')}/"
        return config

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs names it
        """Remember whether this is a preview, which is not kept waiting for PDFs."""
        self.previewing = command == "serve"

    @property
    def _makes_pdf(self) -> bool:
        return not self.previewing and makes_pdf()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the documents that records name; take out what nobody asked to publish."""
        for file in not_asked_for(files, config):
            files.remove(file)
        ours = {f"{page.address}index.html" for page in self.pages}
        for file in [file for file in files if file.dest_uri in ours]:
            log.warning("content/pages/%s: หน้านี้สร้างจากข้อมูลอยู่แล้ว จึงไม่ใช้ไฟล์นี้", file.src_uri)
            files.remove(file)
        folder = Path(config.config_file_path).parent / "content" / "files"
        for name in sorted(self.site.documents_named()):
            path = str(folder / name)
            files.append(File.generated(config, f"files/{name}", abs_src_path=path))
        return files

    def on_nav(self, nav: Navigation, **_: object) -> None:
        """Remember the navigation of the Markdown pages for the frames."""
        self.nav = nav

    def _editions(self) -> dict[Language, dict[str, Any]]:
        """Return what the theme shows around the pages of each language."""
        editions = [(self.site, self.theme)]
        if self.site.has_english:
            editions.append((self.site.in_english(), self.theme.in_english()))
        return {
            theme.language: {
                "words": theme.words,
                "organisation": site.organisation,
                "menu": menu(site, theme),
                "topics": self._topics(theme),
                "language": theme.language,
            }
            for site, theme in editions
        }

    def _topics(self, theme: Theme) -> dict[str, Topic]:
        paths = (page.path for page in self.pages if page.language == theme.language)
        return topics_of(paths, theme.words)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Give the theme its words, write the record pages, and let search know them."""
        editions = self._editions()
        env.globals.update(
            editions["th"],
            english=editions.get("en"),
            record_addresses=[page.address for page in self.pages],
            updated=self.site.updated,
            search_script=_asset(files, _SEARCH_SCRIPT),
            translated={page.path for page in self.pages if page.translated},
            folders=FOLDERS,
        )
        env.filters["plain"] = pass_context(_in_numerals_of_the_edition)
        env.filters["day"] = pass_context(_day_of_the_edition)

        def render(page: Page) -> str:
            context = get_context(self.nav, files, config, _framed(page, config))
            frame = env.get_template("main.html").render(context | editions[page.language])
            head, end, body = frame.partition("</head>")
            return head + end + mark_thai(body) if page.language == "en" else frame

        entries = [entry for edition in editions.values() for entry in edition["menu"]]
        frames = Frames(render, frozenset(entry.address for entry in entries))
        self._write_index(markdown_pages(files), self._written(frames, config.site_dir), config)
        for asset in self.assets:
            _write(Path(config.site_dir, asset.address), asset.make())
        self._write_pictures(config)

    def _written(self, frames: Frames, site_dir: str) -> Iterator[Page]:
        """Yield each record page when it is written.

        A page is let go then: a large site's would otherwise lie in memory while the rest is made.
        """
        while self.pages:
            page = self.pages.popleft()
            _write(Path(site_dir, f"{page.address}index.html"), frames.around(page).encode())
            if page.pdf and self._makes_pdf:
                self.sheets.append(page)
            yield page

    def _write_index(
        self, markdown: list[Page], records: Iterator[Page], config: MkDocsConfig
    ) -> None:
        """Write the index of the search, and an empty one for Material, which asks for its own."""
        titles = {page.address: page.title for page in chain(markdown, self.pages)}
        kinds = kinds_of(titles, self.theme.words["search"]["kinds"])
        groups = [group for record in self.site.of(Synonyms) for group in record.groups]
        path = Path(config.site_dir, search.ADDRESS)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines(search.index_of(chain(markdown, records), kinds, groups))
        empty = json.dumps({"config": {"lang": ["th"], "separator": " "}, "docs": []})
        _write(path.with_name("search_index.json"), empty.encode())
        _write(path.with_name("search_index.js"), f"var __index = {empty};\n".encode())

    def _write_pictures(self, config: MkDocsConfig) -> None:
        """Write the small copies of the photographs that records name."""
        folder = Path(config.config_file_path).parent / "content" / "files"
        for name in sorted(self.site.documents_named() & self.site.pictures.keys()):
            for width in pictures.widths_of(self.site.pictures[name][0]):
                copy = pictures.copy_of((folder / name).read_bytes(), width)
                _write(Path(config.site_dir, "files", f"{name}-{width}.webp"), copy)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the PDFs, now that MkDocs has copied the fonts and pictures that they hold.

        The site map is packed anew, for MkDocs puts the day into it, and every file is made
        readable for the web server, whatever the builder keeps from others.
        """
        site = Path(config.site_dir)
        for page in self.sheets:
            _write(site / page.address / page.pdf, pdf_of(page, site))
        packed = gzip.compress((site / "sitemap.xml").read_bytes(), mtime=0)
        _write(site / "sitemap.xml.gz", packed)
        for path in site.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)


def _asset(files: Files, pattern: re.Pattern[str]) -> str | None:
    """Return the address of an asset whose name tells its version."""
    return next((file.url for file in files if pattern.fullmatch(file.src_uri)), None)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _judged_site(root: Path, *, strict: bool) -> Site:
    """Return the site; say everything that was found, and stop if that is too grave."""
    site, findings = read_site(read_folder(root))
    report = Report.of((*findings, *(judge(site) if site else ())))
    language = site.organisation.messages if site else "th"
    if site is None or report.stops_the_build or (strict and not report.clean):
        raise PluginError(f"\n{report.text(language)}")
    if report.at(Level.WARNING):
        log.warning("\n%s", report.text(language, Level.WARNING))
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


def _in_numerals_of_the_edition(context: Context, value: object) -> str:
    return in_numerals(str(value), context["organisation"].numerals)


def _day_of_the_edition(context: Context, day: date) -> str:
    say = say_date_in_english if context["language"] == "en" else say_date
    return in_numerals(say(day), context["organisation"].numerals)


def _framed(page: Page, config: MkDocsConfig) -> MkDocsPage:
    """Return a record page as the theme's templates know pages."""
    file = File.generated(config, f"{page.address}index.md", content="")
    framed = MkDocsPage(page.title, file, config)
    framed.meta = {"description": page.description, "record": True}
    framed.content = page.html
    if page.translated:
        framed.meta["alternates"] = {
            language: f"{folder}{ADDRESS_MARK}" for language, folder in FOLDERS.items()
        }
    if framed.canonical_url:
        framed.canonical_url = f"{config.site_url}{FOLDERS[page.language]}{ADDRESS_MARK}"
    return framed
