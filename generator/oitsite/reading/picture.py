"""Photographs as files: whether they are such as browsers show, and how large they are."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image

PHOTOGRAPHS = (".jpg", ".jpeg", ".png", ".webp")
"""The endings of the pictures that Pillow reads and browsers show."""

# With JPEG goes the MPO of telephones.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


def size_of(path: Path) -> tuple[int, int] | None:
    """Return width and height as seen; None where the file is no picture, whatever its name."""
    try:
        with opened_picture(path) as picture:
            width, height = picture.size
            turned = picture.getexif().get(ExifTags.Base.Orientation, 1) >= 5
    except (OSError, Image.DecompressionBombError):
        return None
    return (height, width) if turned else (width, height)


@contextmanager
def opened_picture(file: Path | BytesIO) -> Iterator[Image.Image]:
    """Open a picture that browsers show; what Pillow warns of is no matter of the webmaster's.

    Raises:
        OSError: it is none.
        Image.DecompressionBombError: it is too large.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(file, formats=_FORMATS) as picture:
            yield picture
