"""Where MkDocs finds the theme `oitsite`: it takes the folder of what this entry point names."""

from types import SimpleNamespace

from oitsite.reading.theme import PROGRAM_THEME

PACKED = SimpleNamespace(__file__=str(PROGRAM_THEME / "mkdocs_theme.yml"))
