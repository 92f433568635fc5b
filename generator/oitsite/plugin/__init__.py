"""MkDocs and ProperDocs as hosts: an adapter, and the only package that knows them.

The plugin makes and writes the site by itself (`oitsite.publishing`), as `oitsite build` does; of
the host it keeps the command line, the preview and other plugins' events. Everything is made in
`on_config`: the host empties the folder of the last good site after that.
"""

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.localization import parse_locale
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files

from oitsite.findings import Level
from oitsite.findings.listing import Listing
from oitsite.pages.pdf import makes_pdf
from oitsite.publishing.build_error import BuildError
from oitsite.publishing.making import MadeSite, made_site
from oitsite.publishing.publication import dead_links, publish
from oitsite.reading.theme import PROGRAM_THEME

log = get_plugin_logger("oitsite")


class NoOptions(Config):  # type: ignore[no-untyped-call] # MkDocs types no __init_subclass__
    """Settings stand in site_config.yml, so mkdocs.yml has none."""


class OitSitePlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call] # as above
    """Turn the records beside mkdocs.yml into pages of the site."""

    made: MadeSite
    previewing: bool = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs names it
        """Remember whether this is a preview, which is not kept waiting for PDFs."""
        self.previewing = command == "serve"

    @event_priority(100)  # Before other plugins read what is set here, such as the site's name.
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, judge and make the site; stop before anything is written if an error was found."""
        file = Path(config.config_file_path)
        try:
            self.made = made_site(
                file.parent, strict=config.strict, makes_pdf=self._makes_pdf, wiring=file.name
            )
        except BuildError as why:
            raise PluginError(str(why)) from why
        self._say(self.made.findings)
        organisation = self.made.site.organisation
        config.site_name, config.site_url = organisation.name, f"{organisation.host}/"
        # The host has nothing to render, and so nothing to translate.
        config.theme.static_templates.clear()
        config.theme["locale"] = parse_locale("en")
        watched = (file.parent / name for name in ("content", "site_config.yml", "theme"))
        config.watch.extend(str(path) for path in (*watched, PROGRAM_THEME) if path.exists())
        return config

    @property
    def _makes_pdf(self) -> bool:
        return not self.previewing and makes_pdf()

    def on_files(self, files: Files, **_: object) -> Files:
        """Leave the host no file to render or copy."""
        return type(files)([])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the site into the folder that the host has emptied."""
        path = Path(config.site_dir)
        try:
            publish(self.made, path, makes_pdf=self._makes_pdf)
        except BuildError as why:
            raise PluginError(str(why)) from why
        if self.previewing:  # A preview has no PDFs, which an address may lead to.
            return
        dead = dead_links(self.made, path)
        if dead.findings and config.strict:
            raise PluginError(f"\n{dead.text(self.made.site.organisation.messages)}")
        self._say(dead)

    def _say(self, listing: Listing) -> None:
        if listing.at(Level.WARNING):
            log.warning("\n%s", listing.text(self.made.site.organisation.messages, Level.WARNING))
