"""A record page as the theme's templates know pages."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page as MkDocsPage

from oitsite.pages import FOLDERS, Page
from oitsite.pages.shell import ADDRESS_MARK


def themed(page: Page, config: MkDocsConfig) -> MkDocsPage:
    """Return a marked record page (`oitsite.pages.shell`) as MkDocs would give it to the theme."""
    file = File.generated(config, f"{page.address}index.md", content="")
    themed_page = MkDocsPage(page.title, file, config)
    themed_page.meta = {"description": page.description, "record": True}
    themed_page.content = page.html
    if page.translated:
        themed_page.meta["alternates"] = {
            language: f"{folder}{ADDRESS_MARK}" for language, folder in FOLDERS.items()
        }
    if themed_page.canonical_url:
        themed_page.canonical_url = f"{config.site_url}{FOLDERS[page.language]}{ADDRESS_MARK}"
    return themed_page
