"""QR codes of addresses: SVG for pages, PNG for Word and posters.

They have error correction level Q (a quarter of the code may be damaged) and the quiet zone of four
modules that ISO/IEC 18004 requires; the background is white, so that they show on a dark page.
"""

from io import BytesIO
from xml.sax.saxutils import escape

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.image.pil import PilImage

from oitsite.records.fields.web_address import encoded

_QUIET_ZONE = 4
_PIXELS_PER_MODULE = 16


def svg(address: str, title: str, description: str) -> bytes:
    """Return the code as SVG, with a title and a description as its text alternative."""
    matrix = _code(address).get_matrix()
    size = len(matrix)
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    )
    image = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img"'
        f' shape-rendering="crispEdges"><title>{escape(title)}</title>'
        f"<desc>{escape(description)}</desc>"
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{path}"/></svg>\n'
    )
    return image.encode()


def png(address: str) -> bytes:
    """Return the code as a black and white PNG, 16 pixels per module."""
    image = _code(address).make_image(image_factory=PilImage)
    buffer = BytesIO()
    image.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()


def _code(address: str) -> "qrcode.QRCode[PilImage]":
    code = qrcode.QRCode(
        error_correction=ERROR_CORRECT_Q, border=_QUIET_ZONE, box_size=_PIXELS_PER_MODULE
    )
    code.add_data(encoded(address))
    code.make(fit=True)
    return code
