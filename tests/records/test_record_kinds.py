"""A kind of record is refused when it is loaded unless it keeps the contract."""

from typing import ClassVar

import pytest

from oitsite.records import Record, kinds
from oitsite.records.contract import hold_to_contract
from oitsite.records.kinds.manual import Manual
from oitsite.records.kinds.question import Question

# Each changes one thing of a kind that is there; the program takes only Record's own subclasses.


class Misspelt(Question):
    files: ClassVar = "content/awards"
    ending: ClassVar = ("md",)


class Untold(Question):
    files: ClassVar = "content/awards"
    description: ClassVar = None  # type: ignore[assignment] # as a newcomer may


class Shapeless(Question):
    files: ClassVar = "content/awards"
    shape: ClassVar = "many"  # type: ignore[assignment] # as a newcomer may


class Nameless(Question):
    files: ClassVar = "content/awards/{id}"
    shape: ClassVar = "one"  # type: ignore[assignment] # as a newcomer may


class NamedByNoFile(Manual):
    files: ClassVar = "content/awards"


class Twin(Question):
    pass


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Misspelt, "Misspelt: ending is none of description, endings, files, shape"),
        (Untold, "Untold: needs description: ClassVar"),
        (Shapeless, "Shapeless: shape must be one of one, list, not 'many'"),
        (Nameless, "Nameless: is named by its file, and must be a NamedByFile too"),
        (NamedByNoFile, "NamedByNoFile: is a NamedByFile, and content/awards has no {id}"),
        (Twin, "content/questions belongs to oitsite.records.kinds.question and"),
    ],
)
def test_kind_is_refused(kind: type[Record], said: str) -> None:
    with pytest.raises(TypeError) as refused:
        hold_to_contract((*kinds(), kind))
    assert __name__ in str(refused.value)
    assert said in str(refused.value)
