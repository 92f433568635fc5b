"""YAML in which every scalar is text and nothing is dropped in silence.

Plain YAML turns `053112233` into 11310235, `16:30` into 990 and `no` into False, and forgets the
first of two equal keys. Here a value stays as it was typed; types come from the record's model.
"""

import re
from dataclasses import dataclass, field

import yaml

from oitsite.findings import Finding, Place
from oitsite.reading.source import Source, decode, source_of

Data = str | list["Data"] | dict[str, "Data"] | None
"""A value as it was typed: text, a list, a mapping, or None where nothing was typed."""

# The parser recurses for each level and would take the whole process down with it.
_TOO_DEEP = re.compile(r"^\s*(?:[-?][ ]+){50}|^ {400}", re.MULTILINE)
_REMARK = re.compile(r"^\s*#", re.MULTILINE)
_BRACKET = re.compile(r"[\[\]{}]")
_DEEPEST = 50
# What YAML calls not printable; Thai letters lie far outside it.
_CONTROL = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# `title: ถนนสาย #1`, `primary: #12406b`; a remark of the webmaster has a blank behind the sign.
_NO_REMARK = re.compile(r"\s*(#[^\s#=-].*)")

# A tab, or a blank that only looks like one, before the first letter of a line.
_BAD_INDENT = re.compile(r"^ *[\t\u00a0\u2000-\u200a\u202f\u3000]", re.MULTILINE)

# What the parser says, its likeliest cause, and whether that stands where the parser began to read
# what it could not end, or where it stopped.
_CAUSES = (
    ("block sequence entries are not allowed", "Y110", False),
    ("could not find expected ':'", "Y107", True),
    ("quoted scalar", "Y108", True),
)


def read(file: str, data: bytes) -> tuple[Source, Data, list[Finding]] | Finding:
    """Return what a file of YAML or Markdown holds and what is wrong in it, or why it is unread."""
    text = decode(file, data)
    source = text if isinstance(text, Finding) else source_of(file, text)
    return source if isinstance(source, Finding) else (source, *load(source))


def read_page(file: str, data: bytes) -> tuple[Source | None, list[Finding]]:
    """Return a Markdown page, whose front matter may be missing, and what is wrong in it."""
    text = decode(file, data)
    if isinstance(text, Finding):
        return None, [text]
    source = source_of(file, text)
    if isinstance(source, Finding):
        return Source(file, data="", body=text), []
    return source, load(source)[1]


def load(source: Source) -> tuple[Data, list[Finding]]:
    """Return the data of a source and what is wrong with its YAML.

    Text that is no YAML gives None and one finding; so does a draft, which has only remarks.
    """
    if blank := _BAD_INDENT.search(source.data):
        return None, [Finding(_place_at(source, blank.end() - 1), "Y102")]
    if control := _CONTROL.search(source.data):
        return None, [Finding(_place_at(source, control.start()), "F102")]
    deep = _too_deep(source.data)
    if deep is not None:
        return None, [Finding(_place_at(source, deep), "Y109")]
    try:
        node = yaml.compose(source.data, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        return None, [_unreadable(source, error)]
    if node is None:
        return None, [Finding(source.place(), "F130")] if _REMARK.search(source.data) else []
    reader = _Reader(source)
    data = reader.data_of(node)
    return data, reader.findings


def _too_deep(text: str) -> int | None:
    """Return where data begins that is nested too deeply to be a record's."""
    if found := _TOO_DEEP.search(text):
        return found.start()
    depth = start = 0
    for bracket in _BRACKET.finditer(text):
        start = start if depth else bracket.start()
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > _DEEPEST:
            return start
    return None


def _place_at(source: Source, offset: int) -> Place:
    """Return the place of a character of the YAML text, counted from 0."""
    before = source.data[:offset]
    line = before.count("\n") + source.first_line
    return Place(source.file, line, offset - (before.rfind("\n") + 1) + 1)


@dataclass
class _Reader:
    """One pass over the nodes of a file, gathering findings on the way."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.lines = self.source.data.split("\n")

    def data_of(self, node: yaml.Node) -> Data:
        if id(node) in self.seen:
            # An alias could nest data without end and surprises whoever edits the one it copies.
            self.findings.append(Finding(self.source.at(node), "Y104"))
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            if lost := self._lost_behind(node):
                self.findings.append(Finding(self.source.at(node), "W121", {"lost": lost}))
            # Only a plain scalar of no length is "nothing typed"; quotes around nothing are a text.
            return None if not node.value and not node.style else str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self.data_of(item) for item in node.value]
        return self._mapping(node)

    def _lost_behind(self, node: yaml.ScalarNode) -> str:
        """Return what YAML takes for a remark behind a text, though no blank follows the sign."""
        line = self.lines[node.end_mark.line : node.end_mark.line + 1]
        found = _NO_REMARK.fullmatch("".join(line)[node.end_mark.column :])
        return found[1].strip() if found and not node.style else ""

    def _mapping(self, node: yaml.Node) -> dict[str, Data]:
        data: dict[str, Data] = {}
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if not name:
                self.findings.append(Finding(self.source.at(key), "Y105"))
            elif name in data:
                self.findings.append(Finding(self.source.at(key), "Y103", {"key": name}))
            else:
                data[name] = self.data_of(value)
        return data


def _unreadable(source: Source, error: yaml.MarkedYAMLError) -> Finding:
    """Return the finding that names the likeliest cause of a YAML error."""
    stopped = error.problem_mark or error.context_mark
    began = error.context_mark or stopped
    said = f"{error.problem} {error.context}"
    if "mapping values are not allowed" in said:
        return _unexpected_colon(source, stopped)
    for words, code, stands_where_it_began in _CAUSES:
        if words in said:
            return Finding(source.at(began if stands_where_it_began else stopped), code)
    return _not_yaml(source, stopped, error.context_mark)


def _unexpected_colon(source: Source, mark: yaml.Mark | None) -> Finding:
    place = source.at(mark)
    lines = source.data.split("\n")
    if mark and mark.line < len(lines) and ": " in lines[mark.line][: mark.column]:
        return Finding(place, "Y106")
    # The line above swallowed this one, for want of a colon or of the blank behind it.
    return Finding(Place(place.file, max(place.line - 1, 1)), "Y107")


def _not_yaml(source: Source, *marks: yaml.Mark | None) -> Finding:
    """Return the finding at the first mark whose line holds something, or at the last such line.

    Where the text ends too soon, what was begun last is not closed.
    """
    lines = source.data.split("\n")
    written = {number: line.strip() for number, line in enumerate(lines) if line.strip()}
    for mark in marks:
        if mark and mark.line in written:
            return Finding(source.at(mark), "Y101", {"line": written[mark.line]})
    last = max(written, default=0)
    place = Place(source.file, last + source.first_line)
    return Finding(place, "Y101", {"line": written.get(last, "")})
