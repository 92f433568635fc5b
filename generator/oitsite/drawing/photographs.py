"""Photographs as a page shows them: small copies as WebP, the same at every build.

The original stays where a record's link leads to it.
"""

from io import BytesIO
from urllib.parse import quote

from PIL import Image, ImageFile, ImageOps

from oitsite.reading.picture import opened_picture

WIDTHS = (480, 960)
"""In pixels: a picture in a list on an ordinary screen, and on one of double density."""

_QUALITY = 75
# A photograph that was cut short on its way is shown as far as it came.
ImageFile.LOAD_TRUNCATED_IMAGES = True


def widths_of(width: int) -> tuple[int, ...]:
    """Return the widths of the copies that a picture of some width has."""
    return tuple(copy for copy in WIDTHS if copy < width)


def address_of(file: str, width: int) -> str:
    """Return the address in this site of a copy of a file below content/files/."""
    return f"files/{quote(file)}-{width}.webp"


def copy_of(data: bytes, width: int) -> bytes:
    """Return a picture in a smaller width as WebP, upright and without what the camera noted.

    Raises:
        OSError: nothing of it can be shown.
    """
    with opened_picture(BytesIO(data)) as picture:
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    height = round(upright.height * width / upright.width)
    small = Image.new("RGB", (width, height), "white")
    resized = upright.resize((width, height), Image.Resampling.LANCZOS)
    small.paste(resized, mask=resized)
    written = BytesIO()
    small.save(written, "WEBP", quality=_QUALITY, method=6)
    return written.getvalue()
