"""Stages of a procedure: what happens, and how soon."""

from typing import Annotated

from pydantic import Field

from oitsite.records.fields.forms import OneOrMore, from_text
from oitsite.records.fields.values import Text
from oitsite.records.record import Part


class Stage(Part):
    """One stage: what happens, and how soon."""

    what: Text = Field(title="สิ่งที่เกิดขึ้น")
    what_en: Text | None = Field(None, title="สิ่งที่เกิดขึ้น (อังกฤษ)")
    within: Text | None = Field(None, title="ภายในเวลาเท่าใด")
    within_en: Text | None = Field(None, title="ภายในเวลาเท่าใด (อังกฤษ)")


Stages = Annotated[tuple[Annotated[Stage, from_text("what")], ...], OneOrMore]
"""A list of stages; a bare text is a stage without a time limit."""
