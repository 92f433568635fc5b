"""`oitsite explain`: the meaning of a code, with its source and examples."""

import argparse
import re
import sys

from oitsite.commands import CLEAN, MISUSE
from oitsite.findings.catalogue import Code, Language, catalogue

HELP = "อธิบายรหัสที่ตรวจพบ"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("code", nargs="*", help="รหัส เช่น M103 (ไม่ใส่ = รายชื่อทุกรหัส)")
    parser.add_argument("--lang", choices=("th", "en"), default="th", help="ภาษาของข้อความ")


def run(options: argparse.Namespace) -> int:
    """Print the explanation of the requested codes."""
    codes = catalogue()
    unknown = [name for name in options.code if name.upper() not in codes]
    if unknown:
        print(f"ไม่มีรหัส {', '.join(unknown)}", file=sys.stderr)
        return MISUSE
    asked = [_entry(codes[name.upper()], options.lang) for name in options.code]
    listed = (
        f"{name}  {_plain(code.sentences[options.lang].what)}" for name, code in codes.items()
    )
    print("\n".join(asked or listed))
    return CLEAN


def _entry(code: Code, language: Language) -> str:
    words = {"th": ("ตัวอย่างที่ผิด", "ตัวอย่างที่ถูก"), "en": ("Wrong", "Right")}[language]
    what, do = map(_plain, (code.sentences[language].what, code.sentences[language].do))
    lines = [f"{code.name}  {what}", f"      → {do}", f"      [{code.source}]"]
    for word, text in zip(words, (code.bad, code.good), strict=True):
        if text is not None:
            lines += [f"  {word} ({code.file})", *(f"    {line}" for line in text.splitlines())]
    return "\n".join(lines) + "\n"


def _plain(sentence: str) -> str:
    """Return a message with dots in place of the values that a finding fills in."""
    return re.sub(r"\{\w+\}", "…", sentence)
