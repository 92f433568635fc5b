"""Template errors, with their file and line."""

from traceback import walk_tb

from jinja2 import StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.utils import missing, object_type_repr

from oitsite.reading.words import Words

FOLDER = "theme/"
"""The prefix of every template's file name, as the webmaster knows it."""


class Unknown(StrictUndefined):
    """An undefined name in a template; for a word, the message gives its whole path."""

    @property
    def _undefined_message(self) -> str:
        if isinstance(self._undefined_obj, Words):
            return self._undefined_obj.missing_message(self._undefined_name)
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return f"ไม่รู้จัก {self._undefined_name}"
        return f"{object_type_repr(self._undefined_obj)} ไม่มี {self._undefined_name}"


def located(error: Exception) -> str:
    """Return the message of an error in a template, preceded by its file and line."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or f'{FOLDER}{error.name}'}:{error.lineno}: {error.message}"
    places = [
        f"{frame.f_code.co_filename}:{line}: "
        for frame, line in walk_tb(error.__traceback__)
        if frame.f_code.co_filename.startswith(FOLDER)
    ]
    return "".join(places[-1:]) + _message(error)


def _message(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"ไม่พบแม่แบบ {FOLDER}{error.name}"
    return str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
