"""Where the project and the sites that it is tested with lie."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SITES = Path(__file__).parents[1] / "sites"
SITE_PARTS = ("content", "theme", "mkdocs.yml", "site_config.yml")
