"""The context shared by all tables of a document."""

from collections.abc import Callable
from dataclasses import dataclass

from oitsite.criteria import Criteria
from oitsite.records.kinds.measure import Round
from oitsite.thai import FiscalYear


@dataclass(frozen=True)
class Setting:
    """The document's `file`, fiscal year and round, and the names of the organisation's units.

    `criteria` returns the site's criteria of a year.
    `new` allows new measures; without it only reports of existing ones are added.
    """

    file: str
    year: FiscalYear
    round: Round | None
    units: tuple[str, ...]
    criteria: Callable[[FiscalYear], Criteria]
    new: bool = True
