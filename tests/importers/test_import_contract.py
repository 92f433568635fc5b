"""A module of importers/kinds/ that breaks the contract is refused, by name and with the reason."""

from types import ModuleType

import pytest

from oitsite.importers.contract import import_kind_of
from oitsite.importers.kinds import kinds, measures

NAME = "oitsite.importers.kinds.award"


def kind(without: str = "", **changes: object) -> ModuleType:
    """Return a module as that of measures, without a name or with others."""
    module = ModuleType(NAME)
    names = {name: value for name, value in vars(measures).items() if not name.startswith("__")}
    vars(module).update({**names, **changes})
    vars(module).pop(without, None)
    return module


def test_module_that_keeps_the_contract_is_a_kind() -> None:
    assert import_kind_of(kind()).TITLE == kinds()["measures"].TITLE


@pytest.mark.parametrize(
    ("module", "problem"),
    [
        (kind(without="FORM"), "needs FORM"),
        (kind(without="place", plase=measures.place), "needs place, which plase may misspell"),
        (kind(TITLE=None), "TITLE must be a str, not None"),
        (kind(drafts_of="ก"), "drafts_of must be a function, not 'ก'"),
        (
            kind(place=lambda drafts, setting: (drafts, setting)),
            "place(drafts, setting) must be place(drafts, files, setting)",
        ),
    ],
)
def test_module_that_breaks_the_contract_is_refused(module: ModuleType, problem: str) -> None:
    with pytest.raises(TypeError) as refused:
        import_kind_of(module)
    assert str(refused.value) == f"{NAME}: {problem}"
