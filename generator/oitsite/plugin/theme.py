"""The entry point of the theme `oitsite`: MkDocs takes the folder of the object that it names."""

from types import SimpleNamespace

from oitsite.reading.theme import PROGRAM_THEME

PACKED = SimpleNamespace(__file__=str(PROGRAM_THEME / "mkdocs_theme.yml"))
