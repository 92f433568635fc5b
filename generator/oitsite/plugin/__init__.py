"""The adapter for MkDocs and ProperDocs as hosts; no other package knows them.

The plugin makes and writes the whole site (`oitsite.publishing`), as `oitsite build` does; the host
contributes the command line and the preview. The site is made in `on_config`, because the host
empties the folder of the last good site after that.
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
    """The plugin has no options in mkdocs.yml; settings are in site_config.yml."""


class OitSitePlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call] # as above
    """Builds the site from the records beside mkdocs.yml."""

    made: MadeSite
    makes_pdf: bool = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 -- MkDocs names it
        """Make PDFs only in a build, so that a preview does not wait for them."""
        self.makes_pdf = command != "serve" and makes_pdf()

    @event_priority(100)  # Before other plugins read what this one sets, such as the site's name.
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read, check and render the site; stop before anything is written if there is an error."""
        file = Path(config.config_file_path)
        options = {"strict": config.strict, "makes_pdf": self.makes_pdf}
        try:
            self.made = made_site(file.parent, wiring=file.name, **options)
        except BuildError as why:
            raise PluginError(str(why)) from why
        self._warn(self.made.findings)
        organisation = self.made.site.organisation
        config.site_name, config.site_url = organisation.name, f"{organisation.host}/"
        # The host has nothing to render, and so nothing to translate.
        config.theme.static_templates.clear()
        config.theme["locale"] = parse_locale("en")
        watched = (file.parent / name for name in ("content", "site_config.yml", "theme"))
        config.watch.extend(str(path) for path in (*watched, PROGRAM_THEME) if path.exists())
        return config

    def on_files(self, files: Files, **_: object) -> Files:
        """Give the host no file to render or copy."""
        return type(files)([])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the site into the folder that the host has emptied."""
        path = Path(config.site_dir)
        try:
            publish(self.made, path, makes_pdf=self.makes_pdf)
        except BuildError as why:
            raise PluginError(str(why)) from why
        dead = dead_links(self.made, path)
        if dead.findings and config.strict:
            raise PluginError(f"\n{dead.text(self.made.site.organisation.messages)}")
        self._warn(dead)

    def _warn(self, listing: Listing) -> None:
        if listing.at(Level.WARNING):
            log.warning("\n%s", listing.text(self.made.site.organisation.messages, Level.WARNING))
