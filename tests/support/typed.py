"""A single value as an officer types it, and what a record makes of it."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from oitsite.thai import FiscalYear


def read(kind: Any, typed: object, year: FiscalYear | None = None) -> Any:
    """Return what a record makes of a value as it is typed, in a year's folder if one is given."""
    return TypeAdapter(kind).validate_python(typed, context={"year": year})


def refused(kind: Any, typed: object) -> tuple[str, dict[str, Any]]:
    """Return the code of the finding for a value, and its particulars."""
    with pytest.raises(ValidationError) as caught:
        read(kind, typed)
    (error,) = caught.value.errors()
    return error["type"], error.get("ctx", {})
