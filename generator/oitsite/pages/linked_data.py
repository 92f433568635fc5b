"""Structured data for search engines: the publisher, services and tables.

schema.org as JSON-LD in a data block: a strict Content-Security-Policy allows it, since it is
never executed.
"""

import json
from collections.abc import Mapping
from typing import Any

from oitsite.exports.open_data import LICENCE, DataSet
from oitsite.records.fields.phone import Phone
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site

Data = Mapping[str, Any]
_KINDS = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


def block(*data: Data) -> str:
    """Return the data as an HTML element; texts are escaped so that none can end the element."""
    graph = {"@context": "https://schema.org", "@graph": data}
    text = json.dumps(graph, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>\n'


def organisation_data(site: Site) -> Data:
    """Return the organisation as a GovernmentOrganization."""
    organisation = site.organisation
    return {
        "@type": "GovernmentOrganization",
        "@id": _url(site, "#organisation"),
        "name": organisation.name,
        "additionalType": organisation.kind,
        "description": organisation.about,
        "url": _url(site, ""),
        "address": {
            "@type": "PostalAddress",
            "streetAddress": organisation.address,
            "addressLocality": organisation.district,
            "addressRegion": organisation.province,
            "addressCountry": "TH",
        },
        "telephone": [_international(phone) for phone in organisation.phones],
        "email": list(organisation.emails),
        "sameAs": [link.url for link in organisation.social if link.url],
        "contactPoint": [
            {
                "@type": "ContactPoint",
                "contactType": unit.name,
                "telephone": [_international(phone) for phone in unit.phones],
                "email": list(unit.emails),
            }
            for unit in organisation.units
            if unit.phones or unit.emails
        ],
    }


def service_data(site: Site, service: EService, address: str) -> Data:
    """Return an online service as a GovernmentService."""
    form = service.form.url or _url(site, f"files/{service.form.file}")
    return {
        "@type": "GovernmentService",
        "name": service.title,
        "description": service.summary,
        "url": _url(site, address),
        "provider": {"@id": _url(site, "#organisation"), "name": site.organisation.name},
        "availableChannel": {"@type": "ServiceChannel", "serviceUrl": form},
    }


def table_data(site: Site, found: DataSet) -> Data:
    """Return a table of open data as a Dataset."""
    meanings = ", ".join(column.title for column in found.table.columns)
    return {
        "@type": "Dataset",
        "name": found.table.title,
        "description": f"{found.table.title}: {meanings}",
        "url": _url(site, "open-data/"),
        "license": LICENCE,
        "creator": {"@id": _url(site, "#organisation"), "name": site.organisation.name},
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": _url(site, f"{found.address}.{ending}"),
            }
            for ending, kind in _KINDS.items()
        ],
        **_covered(found),
    }


def _covered(found: DataSet) -> Data:
    if found.year is None:
        return {}
    return {"temporalCoverage": f"{found.year.start.isoformat()}/{found.year.end.isoformat()}"}


def _url(site: Site, address: str) -> str:
    return f"{site.organisation.host}/{address}"


def _international(phone: Phone) -> str:
    return f"+66{phone.tel[1:]}" if phone.tel.startswith("0") else phone.tel
