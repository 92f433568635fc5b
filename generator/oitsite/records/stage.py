"""Stages of a procedure: what happens, and how soon."""

from typing import Annotated

from pydantic import Field

from oitsite.records.forms import OneOrMore, from_text
from oitsite.records.record import Part
from oitsite.records.values import Text


class Stage(Part):
    """One thing that happens, and how soon."""

    what: Text = Field(title="สิ่งที่เกิดขึ้น")
    within: Text | None = Field(None, title="ภายในเวลาเท่าใด")


Stages = Annotated[tuple[Annotated[Stage, from_text("what")], ...], OneOrMore]
"""A list of stages; a bare text is a stage without a time."""
