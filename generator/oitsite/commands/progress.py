"""Shows that a command is still at work."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Show on the terminal what takes longer than a second, with the time elapsed.

    Nothing is shown where the output goes to a file.
    """
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()

    def tell() -> None:
        seconds = 0
        while not done.wait(1):
            seconds += 1
            print(f"\r{what} … {seconds} วินาที", end="", file=sys.stderr, flush=True)
        if seconds:
            print(file=sys.stderr)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
