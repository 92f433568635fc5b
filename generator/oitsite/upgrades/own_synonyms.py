"""The synonyms that a site added to the program's list, with their comments."""

from collections.abc import Iterator, Sequence

import yaml

Group = tuple[str, ...]
_HEADING = "# คำที่มีความหมายเดียวกันซึ่งหน่วยงานเพิ่มจากของโปรแกรม\ngroups:\n"


def own_groups(text: str, base: str) -> str | None:
    """Return a list with only the groups that are not in `base`, "" if there are none.

    None if that would change the meaning: a group of the base is gone, or the text is no list.
    """
    ours, theirs = _groups(text), _groups(base)
    if ours is None or theirs is None:
        return None
    own = [number for number, group in enumerate(ours) if group not in theirs]
    words = {word for number in own for word in ours[number]}
    if any(group not in ours and words.isdisjoint(group) for group in theirs):
        return None
    known = set(base.splitlines())
    lines = (line for number in own for line in _lines(text, number, known))
    return _HEADING + "".join(f"{line}\n" for line in lines) if own else ""


def _groups(text: str) -> list[Group] | None:
    node = _listed(text)
    if node is None or not all(isinstance(one, yaml.SequenceNode) for one in node):
        return None
    return [tuple(str(word.value) for word in one.value) for one in node]


def _listed(text: str) -> Sequence[yaml.Node] | None:
    try:
        document = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None
    pairs = document.value if isinstance(document, yaml.MappingNode) else ()
    lists = [value.value for key, value in pairs if key.value == "groups"]
    return lists[0] if lists and isinstance(lists[0], list) else None


def _lines(text: str, number: int, known: set[str]) -> Iterator[str]:
    """Yield the lines of a group, preceded by the new comments above it."""
    nodes = _listed(text) or ()
    lines = text.splitlines()
    first = nodes[number].start_mark.line
    last = nodes[number].end_mark.line
    above = first
    while above and _is_remark(lines[above - 1]):
        above -= 1
    yield from (line for line in lines[above:first] if line not in known)
    yield from (line for line in lines[first : last + 1] if line.strip())


def _is_remark(line: str) -> bool:
    return line.lstrip().startswith("#")
