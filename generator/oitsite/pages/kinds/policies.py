"""The policies of the site, composed of interface words and the organisation's data."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from oitsite.exports.open_data import LICENCE
from oitsite.pages.kinds.surveys import invitations_of
from oitsite.pages.page import Asset, Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.fields.evidence import Link
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site

IN_ENGLISH = True


def make(site: Site, templates: Templates) -> Iterator[Page | Asset]:
    """Yield a page for each policy in the words, and security.txt."""
    facts = _facts(site, templates.words)
    for name, policy in templates.words["policies"].items():
        yield _policy_page(f"{name}/", _filled(policy, facts), templates)
    yield Asset(".well-known/security.txt", lambda: _security_txt(site).encode())


def _policy_page(address: str, policy: Mapping[str, Any], templates: Templates) -> Page:
    title, lead = policy["title"], policy["lead"]
    html = templates.render("policy", address, policy=policy)
    sections = tuple(Section(part["title"], key) for key, part in policy["sections"].items())
    return Page(address, title, lead, html, sections)


def _filled(words: Any, facts: Mapping[str, str]) -> Any:
    if isinstance(words, dict):
        return {key: _filled(value, facts) for key, value in words.items()}
    return words.strip().format_map(facts)


def _facts(site: Site, words: Mapping[str, Any]) -> Mapping[str, str]:
    organisation = site.organisation
    return {
        "name": organisation.name,
        "address": organisation.address,
        "hours": organisation.hours,
        "phones": ", ".join(map(str, organisation.phones)),
        "emails": ", ".join(organisation.emails),
        "host": organisation.host,
        "hosts": ", ".join(_other_hosts(site)) or words["none"],
        "year": str(organisation.current_year),
        "licence": LICENCE,
    }


def _other_hosts(site: Site) -> list[str]:
    """Return the hosts of other providers that the site links to, each once."""
    addresses = [link.url for link in _links(site) if link.url]
    addresses += [invitation.url for invitation in invitations_of(site)]
    ours = urlsplit(site.organisation.host).netloc
    return sorted({urlsplit(address).netloc for address in addresses} - {ours})


def _links(site: Site) -> Iterable[Link]:
    yield from site.organisation.social
    for channel in site.of(Channel):
        yield from channel.links
    yield from (service.form for service in site.of(EService))


def _security_txt(site: Site) -> str:
    """Return the contact file for security researchers (RFC 9116).

    A build knows no clock, so the file expires a year after the current fiscal year: as long as
    the webmaster turns `current_year` each October, it never lies about being looked after.
    """
    organisation = site.organisation
    host = organisation.host
    expires = organisation.current_year.after.end
    languages = "th, en" if site.has_english else "th"
    lines = (
        *(f"Contact: mailto:{address}" for address in organisation.emails),
        f"Expires: {expires.isoformat()}T23:59:59+07:00",
        f"Preferred-Languages: {languages}",
        f"Canonical: {host}/.well-known/security.txt",
        f"Policy: {host}/security/",
    )
    return "".join(f"{line}\n" for line in lines)
