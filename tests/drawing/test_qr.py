"""QR codes: read back by a scanner, with a quiet zone, in words for those who do not see them."""

import re
from io import BytesIO
from xml.etree import ElementTree

import pytest
import zxingcpp
from PIL import Image

from oitsite.drawing.qr import png, svg

QUIET_ZONE = 4
SVG = "{http://www.w3.org/2000/svg}"
ADDRESSES = pytest.mark.parametrize(
    ("address", "read"),
    [
        ("https://itas.nacc.go.th/go/eit/abc123", "https://itas.nacc.go.th/go/eit/abc123"),
        ("https://town.example/?a=1&b=2#c", "https://town.example/?a=1&b=2#c"),
        ("https://town.example/ก/๑", "https://town.example/%E0%B8%81/%E0%B9%91"),
        ("https://ไทย.example/", "https://xn--o3cw4h.example/"),
        (f"https://town.example/{'a' * 400}", f"https://town.example/{'a' * 400}"),
    ],
)


def dark_modules(text: str) -> tuple[int, set[tuple[int, int]]]:
    """Return the size of an SVG code in modules, and the places of its dark ones."""
    root = ElementTree.fromstring(text)
    left, top, width, height = map(int, root.attrib["viewBox"].split())
    assert (left, top, width) == (0, 0, height)
    light, dark = root.findall(f"{SVG}path")
    assert light.attrib == {"fill": "#fff", "d": f"M0 0h{width}v{width}H0z"}
    assert dark.attrib["fill"] == "#000"
    squares = re.findall(r"M(\d+) (\d+)h1v1h-1z", dark.attrib["d"])
    assert "".join(f"M{x} {y}h1v1h-1z" for x, y in squares) == dark.attrib["d"]
    return width, {(int(x), int(y)) for x, y in squares}


def text_in(image: Image.Image) -> str:
    (code,) = zxingcpp.read_barcodes(image)
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    return str(code.text)


@ADDRESSES
def test_png_is_read_back_as_the_address(address: str, read: str) -> None:
    assert text_in(Image.open(BytesIO(png(address)))) == read


@ADDRESSES
def test_svg_is_read_back_as_the_address(address: str, read: str) -> None:
    size, dark = dark_modules(svg(address, "", "").decode())
    image = Image.new("L", (size, size), 255)
    for place in dark:
        image.putpixel(place, 0)
    assert text_in(image.resize((size * 8, size * 8), Image.Resampling.NEAREST)) == read


@ADDRESSES
def test_svg_has_a_quiet_zone_of_four_white_modules(address: str, read: str) -> None:
    size, dark = dark_modules(svg(address, "", read).decode())
    inside = range(QUIET_ZONE, size - QUIET_ZONE)
    assert {x for x, _ in dark} | {y for _, y in dark} == set(inside)


def test_png_has_a_quiet_zone_and_sixteen_pixels_a_module() -> None:
    address = "https://town.example/"
    size, dark = dark_modules(svg(address, "", "").decode())
    image = Image.open(BytesIO(png(address))).convert("L")
    assert image.size == (size * 16, size * 16)
    places = ((x, y) for x in range(size) for y in range(size))
    assert {
        place for place in places if image.getpixel((place[0] * 16, place[1] * 16)) == 0
    } == dark


def test_code_is_read_though_a_ninth_of_it_is_covered() -> None:
    address = "https://town.example/measures/2568/asset-use/"
    image = Image.open(BytesIO(png(address))).convert("L")
    third = (image.width - 2 * QUIET_ZONE * 16) // 3
    middle = QUIET_ZONE * 16 + third
    image.paste(255, (middle, middle, middle + third, middle + third))
    assert text_in(image) == address


@pytest.mark.parametrize("words", ["คิวอาร์โค้ดแบบสำรวจ EIT", "ก < ข & \"ค\" 'ง' ]]>"])
def test_svg_says_in_words_what_it_is(words: str) -> None:
    root = ElementTree.fromstring(svg("https://town.example/", words, f"เปิด {words}"))
    assert root.attrib["role"] == "img"
    assert root.findtext(f"{SVG}title") == words
    assert root.findtext(f"{SVG}desc") == f"เปิด {words}"


def test_same_address_gives_the_same_bytes() -> None:
    assert png("https://town.example/ก") == png("https://town.example/%E0%B8%81")
    assert svg("https://town.example/ก", "t", "d") == svg(
        "https://town.example/%E0%B8%81", "t", "d"
    )
