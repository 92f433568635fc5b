"""`oitsite schema`: set up VS Code to explain the keys of records and complete their values."""

import argparse
import json
from pathlib import Path

from oitsite.commands import CLEAN, MISUSE, is_folder, write
from oitsite.records.schemas import globs, schemas

HELP = "เขียนคำอธิบายช่องข้อมูลสำหรับ VS Code (.vscode/)"
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml"]}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="โฟลเดอร์ของเว็บไซต์")


def run(options: argparse.Namespace) -> int:
    """Write the schemas, the files that each applies to, and the extension that reads them."""
    if not is_folder(options.folder):
        return MISUSE
    written = editor_files()
    write(options.folder / ".vscode", written)
    print(f"เขียน {len(written)} ไฟล์ใน {options.folder / '.vscode'} แล้ว")
    return CLEAN


def editor_files() -> dict[str, str]:
    """Return the text of each file below .vscode/."""
    settings = {
        "yaml.schemas": {f".vscode/schemas/{name}.json": glob for name, glob in globs().items()},
        "yaml.format.enable": False,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
        "files.encoding": "utf8",
    }
    files = {f"schemas/{name}.json": schema for name, schema in schemas().items()}
    return {
        name: json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        for name, data in {
            **files,
            "settings.json": settings,
            "extensions.json": _EXTENSIONS,
        }.items()
    }
