"""Why a site is not built."""


class BuildError(Exception):
    """The site is not built; the message says why and what to do, for the webmaster to read."""
