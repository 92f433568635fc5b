"""YAML in which every scalar is text and nothing is dropped silently.

Plain YAML turns `053112233` into 11310235, `16:30` into 990 and `no` into False, and drops the
first of two equal keys. Here a value stays as typed; types come from the record's model.
"""

import re
from dataclasses import dataclass, field

import yaml

from oitsite.findings import Finding, Place
from oitsite.reading.source import Source, decode, source_of

Data = str | list["Data"] | dict[str, "Data"] | None
"""A value as typed: text, a list, a mapping, or None if nothing was typed."""

# The parser recurses for each level, so that deep nesting would crash the process.
_DEEP_NESTING = re.compile(r"^\s*(?:[-?][ ]+){50}|^ {400}", re.MULTILINE)
_COMMENT = re.compile(r"^\s*#", re.MULTILINE)
_BRACKET = re.compile(r"[\[\]{}]")
_MAX_DEPTH = 50
# Characters that YAML calls non-printable.
_CONTROL = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# `title: ถนนสาย #1`, `primary: #12406b`: what webmasters mean as a comment has a space after #.
_UNINTENDED_COMMENT = re.compile(r"\s*(#[^\s#=-].*)")

# A tab, or a character that only looks like a space, in the indentation of a line.
_BAD_INDENT = re.compile(r"^ *[\t\u00a0\u2000-\u200a\u202f\u3000]", re.MULTILINE)

# The parser's message, the code of its likeliest cause, and whether the place is where the parser
# began the construct that it could not finish, or where it stopped.
_CAUSES = (
    ("block sequence entries are not allowed", "Y110", False),
    ("could not find expected ':'", "Y107", True),
    ("quoted scalar", "Y108", True),
)


def read(file: str, data: bytes) -> tuple[Source, Data, list[Finding]] | Finding:
    """Return the source, data and findings of a YAML or Markdown file, or why it is unreadable."""
    text = decode(file, data)
    source = text if isinstance(text, Finding) else source_of(file, text)
    return source if isinstance(source, Finding) else (source, *load(source))


def read_page(file: str, data: bytes) -> tuple[Source | None, list[Finding]]:
    """Return the source of a Markdown page, with or without front matter, and its findings."""
    text = decode(file, data)
    if isinstance(text, Finding):
        return None, [text]
    source = source_of(file, text)
    if isinstance(source, Finding):
        return Source(file, data="", body=text), []
    return source, load(source)[1]


def load(source: Source) -> tuple[Data, list[Finding]]:
    """Return the data of a source and the findings about its YAML.

    Invalid YAML gives None and one finding; so does a draft, which has only comments.
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
        return None, [Finding(source.place(), "F130")] if _COMMENT.search(source.data) else []
    reader = _Reader(source)
    data = reader.data_of(node)
    return data, reader.findings


def _too_deep(text: str) -> int | None:
    """Return the offset at which data begins that is nested too deeply, or None."""
    if match := _DEEP_NESTING.search(text):
        return match.start()
    depth = start = 0
    for bracket in _BRACKET.finditer(text):
        start = start if depth else bracket.start()
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > _MAX_DEPTH:
            return start
    return None


def _place_at(source: Source, offset: int) -> Place:
    """Return the place of the character at an offset, counted from 0, in the YAML text."""
    before = source.data[:offset]
    line = before.count("\n") + source.first_line
    return Place(source.file, line, offset - (before.rfind("\n") + 1) + 1)


@dataclass
class _Reader:
    """One pass over the nodes of a file that collects findings."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.lines = self.source.data.split("\n")

    def data_of(self, node: yaml.Node) -> Data:
        if id(node) in self.seen:
            # An alias can nest data endlessly, and editing its anchor changes several places.
            self.findings.append(Finding(self.source.at(node), "Y104"))
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            if lost := self._cut_off(node):
                self.findings.append(Finding(self.source.at(node), "W121", {"lost": lost}))
            # Only an empty plain scalar means None; an empty quoted one is text.
            return None if not node.value and not node.style else str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self.data_of(item) for item in node.value]
        return self._mapping(node)

    def _cut_off(self, node: yaml.ScalarNode) -> str:
        """Return what YAML takes for a comment after a text, though no space follows the #."""
        line = self.lines[node.end_mark.line : node.end_mark.line + 1]
        match = _UNINTENDED_COMMENT.fullmatch("".join(line)[node.end_mark.column :])
        return match[1].strip() if match and not node.style else ""

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
    message = f"{error.problem} {error.context}"
    if "mapping values are not allowed" in message:
        return _unexpected_colon(source, stopped)
    for words, code, at_beginning in _CAUSES:
        if words in message:
            return Finding(source.at(began if at_beginning else stopped), code)
    return _not_yaml(source, stopped, error.context_mark)


def _unexpected_colon(source: Source, mark: yaml.Mark | None) -> Finding:
    place = source.at(mark)
    lines = source.data.split("\n")
    if mark and mark.line < len(lines) and ": " in lines[mark.line][: mark.column]:
        return Finding(place, "Y106")
    # The line above lacks its colon, or the space after it, and runs on into this one.
    return Finding(Place(place.file, max(place.line - 1, 1)), "Y107")


def _not_yaml(source: Source, *marks: yaml.Mark | None) -> Finding:
    """Return the finding at the first mark on a line that is not blank, or at the last such line.

    The last line is the place when the text ends before what it opened is closed.
    """
    lines = source.data.split("\n")
    written = {number: line.strip() for number, line in enumerate(lines) if line.strip()}
    for mark in marks:
        if mark and mark.line in written:
            return Finding(source.at(mark), "Y101", {"line": written[mark.line]})
    last = max(written, default=0)
    place = Place(source.file, last + source.first_line)
    return Finding(place, "Y101", {"line": written.get(last, "")})
