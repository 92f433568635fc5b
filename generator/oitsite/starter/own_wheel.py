"""The program's own wheel: built from a checkout, or repacked from its installation."""

import subprocess
import sys
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import distribution
from pathlib import Path

import oitsite

_CHECKOUT = Path(oitsite.__file__).parents[2]
# Files that an installer adds to those of a wheel.
_OF_THE_INSTALLER = ("INSTALLER", "REQUESTED", "RECORD", "direct_url.json")


def write_own_wheel(folder: Path) -> bool:
    """Write the wheel into a folder; return whether that succeeded."""
    if (_CHECKOUT / "pyproject.toml").is_file():
        build = (sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, _CHECKOUT)
        return subprocess.call(build) == 0
    name = f"oitsite-{oitsite.__version__}"
    files = dict(_packed())
    rows = (f"{path},sha256={_digest(data)},{len(data)}\n" for path, data in files.items())
    record = f"{name}.dist-info/RECORD"
    files[record] = f"{''.join(rows)}{record},,\n".encode()
    with zipfile.ZipFile(folder / f"{name}-py3-none-any.whl", "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in files.items():
            wheel.writestr(zipfile.ZipInfo(path), data, zipfile.ZIP_DEFLATED)
    return True


def _packed() -> Iterator[tuple[str, bytes]]:
    """Yield the path and the content of each file that came with the installed wheel."""
    for file in distribution("oitsite").files or ():
        path = file.as_posix()
        outside = path.startswith("..") or file.name in _OF_THE_INSTALLER
        if not outside and not path.endswith(".pyc"):
            yield path, Path(str(file.locate())).read_bytes()


def _digest(data: bytes) -> str:
    return urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()
