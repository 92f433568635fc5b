"""Debian's Chromium."""

import shutil

CHROMIUM = shutil.which("chromium")
