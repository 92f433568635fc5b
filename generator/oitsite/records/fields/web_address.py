"""E-mail and web addresses that the public can write to and open."""

import re
from ipaddress import ip_address
from typing import Annotated
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from oitsite.records.fields.values import filled, typed_text
from oitsite.thai import arabic

EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
"""An e-mail address, also within a text."""


def _email(value: object) -> str:
    text = re.sub(r"^e-?mail\s*:\s*", "", filled(typed_text(value)), flags=re.IGNORECASE)
    if not EMAIL.fullmatch(text):
        better = arabic(text) if EMAIL.fullmatch(arabic(text)) else "saraban@example.go.th"
        raise PydanticCustomError("V105", "e-mail", {"value": text, "better": better})
    return text


_EXAMPLE_ADDRESS = "https://www.example.go.th/…"
# A document on the webmaster's own computer, which nobody else can open.
_OWN_FILE = re.compile(r"file:|[A-Za-z]:[\\/](?!/)|\\\\", re.IGNORECASE)
_OWN_NAMES = (".localhost", ".local")


def _url(value: object) -> str:
    text = filled(typed_text(value))
    if _OWN_FILE.match(text):
        raise PydanticCustomError("V117", "own file", {"value": text})
    if not _is_address(text):
        with_scheme = f"https://{text}"
        better = with_scheme if _is_address(with_scheme) else _EXAMPLE_ADDRESS
        raise PydanticCustomError("V106", "address", {"value": text, "better": better})
    if _is_private(urlsplit(text).hostname or ""):
        raise PydanticCustomError("V116", "private address", {"value": text})
    return encoded(text)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        encoded(text)
    except ValueError:  # brackets in the host, or a label that no Thai domain has
        return False
    host = parts.hostname or ""
    named = "." in host or _is_private(host)
    return parts.scheme in ("http", "https") and named and not re.search(r"\s", text)


def _is_private(host: str) -> bool:
    """Tell whether a host is known only on the webmaster's own computer or network."""
    try:
        return not ip_address(host).is_global
    except ValueError:  # a name
        return f".{host}".endswith(_OWN_NAMES)


def encoded(address: str) -> str:
    """Return a web address in ASCII: Thai letters percent-encoded, a Thai host in xn-- form."""
    parts = urlsplit(address)
    host = parts.netloc
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=?~-._")
    fragment = quote(parts.fragment, safe="/%:@!$&'()*+,;=?~-._")
    return urlunsplit((parts.scheme, host, path, query, fragment))


Email = Annotated[str, PlainValidator(_email), WithJsonSchema({"type": "string"})]
Url = Annotated[str, PlainValidator(_url), WithJsonSchema({"type": "string", "format": "uri"})]
