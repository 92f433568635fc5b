"""MkDocs and ProperDocs: hand the pages over. The only package that knows them.

Everything is read, judged and made in `on_config`. MkDocs empties the folder of the last good site
after that, so a build that fails here leaves it untouched.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from oitsite.findings.catalogue import Language
from oitsite.findings.report import Report
from oitsite.pages import FOLDERS, Asset, Page
from oitsite.pages.pdf import makes_pdf, pdf_of
from oitsite.pages.prose import mark_thai, numbered
from oitsite.pages.shell import Frames
from oitsite.plugin.documents import copies, documents
from oitsite.plugin.editions import FILTERS, Edition, editions_of
from oitsite.plugin.free_pages import markdown_pages, not_asked_for
from oitsite.plugin.made_site import made_site
from oitsite.plugin.public_folder import PublicFolder
from oitsite.plugin.record_page import themed
from oitsite.plugin.search_index import search_index
from oitsite.reading.theme import Theme
from oitsite.search.index import ADDRESS as SEARCH_INDEX
from oitsite.site import Site
from oitsite.site.internal_links import dead_addresses

log = get_plugin_logger("oitsite")


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

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs names it
        """Remember whether this is a preview, which is not kept waiting for PDFs."""
        self.previewing = command == "serve"

    @event_priority(100)  # Before other plugins read what is set here, such as the site's name.
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, judge and make the site; stop before anything is written if an error was found."""
        root = Path(config.config_file_path).parent
        theme_folder = Path(config.theme.custom_dir or root / "theme")
        config.watch.extend(str(root / name) for name in ("content", "site_config.yml"))
        config.watch.append(str(theme_folder))
        whole = made_site(root, theme_folder, strict=config.strict, makes_pdf=self._makes_pdf)
        self.site, self.theme = whole.site, whole.theme
        self.pages = deque(one for one in whole.made if isinstance(one, Page))
        self.sheets = []
        self.assets = tuple(one for one in whole.made if isinstance(one, Asset))
        organisation = self.site.organisation
        config.site_name = organisation.name
        config.site_description = organisation.about
        config.site_url = config.site_url or f"{organisation.host}/"
        return config

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
        for document in documents(self.site, config):
            files.append(document)
        return files

    def on_page_content(self, html: str, **_: object) -> str:
        """Show a Markdown page in the site's numerals, as records are."""
        return numbered(html, self.site.organisation.numerals)

    def on_nav(self, nav: Navigation, **_: object) -> None:
        """Remember the navigation of the Markdown pages for the frames."""
        self.nav = nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Give the theme its words, write what was made, and let search know the pages."""
        editions = editions_of(self.site, self.theme, self.pages)
        env.filters.update(FILTERS)
        env.globals.update(
            editions["th"],
            english=editions.get("en"),
            record_addresses=[page.address for page in self.pages],
            updated=self.site.updated,
            translated={page.path for page in self.pages if page.translated},
            folders=FOLDERS,
        )
        public = PublicFolder(Path(config.site_dir))
        frames = self._frames(env, config, files, editions)
        markdown = markdown_pages(files)
        titles = {page.address: page.title for page in chain(markdown, self.pages)}
        pages = chain(markdown, self._written(frames, public))
        public.write_parts(SEARCH_INDEX, search_index(self.site, self.theme, titles, pages))
        others = ((asset.address, asset.make()) for asset in self.assets)
        for address, content in chain(others, copies(self.site, config)):
            public.write(address, content)

    def _frames(
        self,
        env: Environment,
        config: MkDocsConfig,
        files: Files,
        editions: Mapping[Language, Edition],
    ) -> Frames:
        """Return the theme's pages that stand around the records'."""

        def render(page: Page) -> str:
            context = get_context(self.nav, files, config, themed(page, config))
            frame = env.get_template("main.html").render(context | editions[page.language])
            head, end, body = frame.partition("</head>")
            return head + end + mark_thai(body) if page.language == "en" else frame

        entries = (entry for edition in editions.values() for entry in edition["menu"])
        return Frames(render, frozenset(entry.address for entry in entries))

    def _written(self, frames: Frames, public: PublicFolder) -> Iterator[Page]:
        """Yield each record page when it is written.

        A page is let go then: a large site's would otherwise lie in memory while the rest is made.
        """
        while self.pages:
            page = self.pages.popleft()
            public.write(f"{page.address}index.html", frames.around(page).encode())
            if page.pdf and self._makes_pdf:
                self.sheets.append(page)
            yield page

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the PDFs, now that MkDocs has copied the fonts and pictures that they hold.

        Then all is there, and addresses on the own host can be held against it.
        """
        public = PublicFolder(Path(config.site_dir))
        for page in self.sheets:
            public.write(f"{page.address}{page.pdf}", pdf_of(page, public.path))
        public.pack_site_map()
        public.open_to_all()
        if not self.previewing:  # A preview has no PDFs, which an address may lead to.
            self._say_what_is_dead(public.path, strict=config.strict)

    def _say_what_is_dead(self, built: Path, *, strict: bool) -> None:
        """Warn of addresses on the own host that lead nowhere.

        Raises:
            PluginError: there is one, and the build is strict.
        """
        report = Report.of(dead_addresses(self.site, built))
        said = f"\n{report.text(self.site.organisation.messages)}"
        if report.findings and strict:
            raise PluginError(said)
        if report.findings:
            log.warning("%s", said)
