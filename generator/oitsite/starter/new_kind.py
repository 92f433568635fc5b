"""A new kind of record for developers: all files it needs, from the templates in `kind/`."""

import keyword
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib import resources
from string import Template

# The path of each template of `kind/` in a checkout of the project.
_FILES: Mapping[str, tuple[str, ...]] = {
    "record.py.txt": ("generator/oitsite/records/kinds/{module}.py",),
    "page.py.txt": ("generator/oitsite/pages/kinds/{module}.py",),
    "template.html": ("theme/templates/{module}.html",),
    "words.yml": ("theme/words/th/{name}.yml",),
    "sample.yml": ("content/{name}.yml", "tests/pages/golden/{name}/content/{name}.yml"),
}
_EXPECTED = "tests/pages/golden/{name}/expected/{name}.html"
# Folders of the site that have no entry in the words.
_FOLDERS = ("assets", "data", "en", "files")
# No character that is syntax in YAML or Python.
_TITLE = re.compile("[ก-ฮเ-ไ][ก-๙A-Za-z0-9 ().-]{0,39}")


@dataclass(frozen=True)
class NewKind:
    """The names of a new kind: `best-practice`, and its title in Thai."""

    name: str
    title: str

    @property
    def module(self) -> str:
        """The name of the modules, the template and the words file."""
        return self.name.replace("-", "_")

    @property
    def class_name(self) -> str:
        """The name of the record class."""
        return "".join(part.capitalize() for part in self.name.split("-"))

    def files(self) -> Mapping[str, str]:
        """Return the text of each file by path in a checkout; the golden page is empty."""
        names = {
            "name": self.name,
            "title": self.title,
            "module": self.module,
            "class_name": self.class_name,
        }
        texts = {
            path.format(**names): Template(_text(file)).substitute(names)
            for file, paths in _FILES.items()
            for path in paths
        }
        return {**texts, _EXPECTED.format(**names): ""}

    def problem(self, taken: Collection[str]) -> str | None:
        """Return why the name is not allowed, or None; `taken` holds addresses and words in use."""
        if not re.fullmatch("[a-z]+(-[a-z]+)*", self.name) or keyword.iskeyword(self.name):
            return f"{self.name} ใช้เป็นชื่อไม่ได้ ให้ใช้อักษร a-z คั่นคำด้วย - เช่น award หรือ best-practice"
        if not _TITLE.fullmatch(self.title):
            return "--title ต้องเป็นข้อความไทยไม่เกิน 40 ตัวอักษร ไม่มีเครื่องหมาย"
        imported = any(re.search(rf"import.*\b{self.class_name}\b", _text(file)) for file in _FILES)
        if imported or {self.name, self.module} & {*taken, *_FOLDERS}:
            return f"{self.name} มีอยู่แล้ว ให้ใช้ชื่ออื่น"
        return None


def _text(file: str) -> str:
    return (resources.files("oitsite.starter") / "kind" / file).read_text(encoding="utf-8")
