"""The rows of a measure into its draft: the plan, and a report for each round."""

from oitsite.importers.filling.columns import Columns, columns_of
from oitsite.importers.filling.draft import Draft, Drafts
from oitsite.importers.filling.groups import Group
from oitsite.importers.filling.measure_plan import with_plan_field
from oitsite.importers.filling.measure_reports import (
    REPORTED,
    with_report_field,
    without_empty_reports,
)
from oitsite.importers.filling.measure_rounds import Rounds, rounds_of
from oitsite.importers.filling.setting import Setting
from oitsite.records.kinds.measure import Measure


def measure_of(group: Group, setting: Setting) -> Drafts:
    """Return the measure of a group of rows."""
    columns = columns_of(group)
    rounds = rounds_of(group.lines, setting.round)
    criteria = setting.criteria(setting.year)
    draft = Draft(Measure)
    for cell in group.sections:
        draft = with_plan_field(draft, "instrument", {cell: False}, criteria)
    for meaning, pieces in columns.pieces.items():
        if meaning.field in REPORTED:
            for round_, of_round in rounds.parted(meaning, pieces).items():
                draft = with_report_field(draft, meaning.field, round_, of_round)
        else:
            draft = with_plan_field(draft, meaning.field, pieces, criteria)
    return Drafts(left_out=columns.left_out) + without_empty_reports(
        draft, guessed=_guessed(columns, rounds)
    )


def _guessed(columns: Columns, rounds: Rounds) -> bool:
    """Tell whether a report has a cell whose round nothing names."""
    return any(
        rounds.named(meaning, cell) is None
        for meaning, pieces in columns.pieces.items()
        if meaning.field in REPORTED
        for cell in pieces
    )
