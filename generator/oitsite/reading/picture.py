"""Photographs on disk: whether browsers can show them, and how large they are."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image

PHOTOGRAPHS = (".jpg", ".jpeg", ".png", ".webp")
"""The file name extensions of pictures that Pillow reads and browsers show."""

# JPEG covers the MPO of mobile phones.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


def size_of(path: Path) -> tuple[int, int] | None:
    """Return width and height as displayed; None if it is not a picture, whatever its name."""
    try:
        with opened_picture(path) as picture:
            width, height = picture.size
            rotated = picture.getexif().get(ExifTags.Base.Orientation, 1) >= 5
    except (OSError, Image.DecompressionBombError):
        return None
    return (height, width) if rotated else (width, height)


@contextmanager
def opened_picture(file: Path | BytesIO) -> Iterator[Image.Image]:
    """Open a picture that browsers can show, without Pillow's warnings.

    Raises:
        OSError: the file is not such a picture.
        Image.DecompressionBombError: the picture is too large.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(file, formats=_FORMATS) as picture:
            yield picture
