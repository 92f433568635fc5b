"""Photographs as pages show them: small copies as WebP, the same in every build.

The original stays at the address that the record links to.
"""

from io import BytesIO
from urllib.parse import quote

from PIL import Image, ImageFile, ImageOps

from oitsite.reading.picture import opened_picture

WIDTHS = (480, 960)
"""In pixels: for a picture in a list on a standard screen, and on one of double density."""

_QUALITY = 75
# Of a truncated file, the part that is there is shown.
ImageFile.LOAD_TRUNCATED_IMAGES = True


def widths_of(width: int) -> tuple[int, ...]:
    """Return the widths of the copies of a picture that is `width` pixels wide."""
    return tuple(copy for copy in WIDTHS if copy < width)


def address_of(file: str, width: int) -> str:
    """Return the site's address of a copy of a file below content/files/."""
    return f"files/{quote(file)}-{width}.webp"


def copy_of(data: bytes, width: int) -> bytes:
    """Return a picture scaled down to a width as WebP, upright and without the camera's metadata.

    Raises:
        OSError: no part of it can be shown.
    """
    with opened_picture(BytesIO(data)) as picture:
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    height = round(upright.height * width / upright.width)
    small = Image.new("RGB", (width, height), "white")
    resized = upright.resize((width, height), Image.Resampling.LANCZOS)
    small.paste(resized, mask=resized)
    buffer = BytesIO()
    small.save(buffer, "WEBP", quality=_QUALITY, method=6)
    return buffer.getvalue()
