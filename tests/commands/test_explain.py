"""`oitsite explain`: what a code means, where it comes from, and how it is mended."""

import pytest

from oitsite.cli import main
from oitsite.findings.catalogue import catalogue

CLEAN, FINDINGS, MISUSE = 0, 1, 2
Captured = pytest.CaptureFixture[str]


def test_explain_gives_the_sentences_the_source_and_the_examples_of_a_code(
    capsys: Captured,
) -> None:
    assert main(["explain", "M103"]) == CLEAN
    out = capsys.readouterr().out
    code = catalogue()["M103"]
    lines = out.splitlines()
    assert lines[0] == "M103  ไม่มีผู้รับผิดชอบ"
    assert lines[1] == "      → เพิ่ม responsible: เป็นชื่อสำนักหรือกอง"
    assert lines[2] == f"      [{code.source}]"
    wrong = lines.index(f"  ตัวอย่างที่ผิด ({code.file})")
    right = lines.index(f"  ตัวอย่างที่ถูก ({code.file})")
    assert code.bad is not None
    assert code.good is not None
    assert lines[wrong + 1 : right] == [f"    {line}" for line in code.bad.splitlines()]
    assert lines[right + 1 : -1] == [f"    {line}" for line in code.good.splitlines()]


def test_explain_speaks_english(capsys: Captured) -> None:
    assert main(["explain", "m103", "--lang", "en"]) == CLEAN
    out = capsys.readouterr().out
    assert out.startswith("M103  Nobody is responsible\n      → add responsible:")
    assert "  Wrong (content/" in out
    assert "  Right (content/" in out


def test_explain_leaves_out_an_example_that_is_no_file(capsys: Captured) -> None:
    main(["explain", "F107", "--lang", "en"])
    out = capsys.readouterr().out
    assert "  Right (site_config.yml)" in out
    assert "  Wrong" not in out


def test_explain_of_several_codes_is_in_the_order_asked_for(capsys: Captured) -> None:
    assert main(["explain", "R102", "F107"]) == CLEAN
    out = capsys.readouterr().out
    assert 0 == out.index("R102  ") < out.index("\nF107  ")


def test_explain_without_a_code_lists_every_one(capsys: Captured) -> None:
    assert main(["explain"]) == CLEAN
    out = capsys.readouterr().out
    begins = [line.split("  ")[0] for line in out.splitlines() if line[:1].strip()]
    assert begins == sorted(catalogue())


def test_explain_shows_no_placeholder(capsys: Captured) -> None:
    assert main(["explain", "A101"]) == CLEAN
    assert capsys.readouterr().out.startswith("A101  สี … จางเกินไป")


@pytest.mark.parametrize("codes", [["M999"], ["M103", "x"], ["ก"]])
def test_explain_of_an_unknown_code_gives_2(capsys: Captured, codes: list[str]) -> None:
    assert main(["explain", *codes]) == MISUSE
    out, error = capsys.readouterr()
    assert out == ""
    assert error == f"ไม่มีรหัส {codes[-1]}\n"
