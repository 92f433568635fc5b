"""Printed posters as a scanner or a camera looks at them."""

import subprocess
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

DPI = 150
HOST = "https://www.tuayang-phatthana.example/"
POSTERS = {
    "survey-eit": f"{HOST}survey/#eit",
    "complaints-integrity-form": f"{HOST}complaints/#integrity-form",
    "e-service-welfare-registration": f"{HOST}e-service/welfare-registration/",
}
PAPERS = {"a4": (210, 297), "a5": (148, 210)}


def code_in(image: Image.Image) -> zxingcpp.Barcode:
    (code,) = zxingcpp.read_barcodes(image)
    return code


def assert_one_readable_sheet(pdf: bytes, paper: str, leads_to: str) -> None:
    """Look at a PDF as a scanner of 150 dpi looks at the printed sheet."""
    command = ["pdftoppm", "-r", str(DPI), "-png", "-gray", "-"]
    pages = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    assert pages.count(b"\x89PNG") == 1
    sheet = Image.open(BytesIO(pages))
    assert sheet.size == pytest.approx([mm / 25.4 * DPI for mm in PAPERS[paper]], abs=3)
    code = code_in(sheet)
    assert code.text == leads_to
    corners = code.position
    assert (corners.top_right.x - corners.top_left.x) / DPI * 25.4 >= 40
    ink = sheet.point(lambda grey: 255 * (grey < 250)).getbbox()
    assert ink
    assert ink[3] < sheet.height - 5 / 25.4 * DPI  # Nothing runs off the sheet.
