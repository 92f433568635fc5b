"""The online channel for complaints about corruption, from the channels."""

from oitsite.items.channels import against_corruption
from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.channel import Channel
from oitsite.records.kinds.guideline import Guideline
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/channels.yml"


def online_channel(site: Site, _year: FiscalYear) -> Evidence | None:
    """A channel for corruption that works online."""
    online = [c for c in against_corruption(site) if c.links or c.emails]
    return _shown("แจ้งได้ทางออนไลน์", online)


def separate_channel(site: Site, _year: FiscalYear) -> Evidence | None:
    """A channel for corruption alone, which says how the informant is protected."""
    apart = [c for c in against_corruption(site) if len(c.purposes) == 1 and c.protection]
    return _shown("แยกจากเรื่องร้องเรียนทั่วไป และคุ้มครองผู้แจ้ง", apart)


def matches_guideline(site: Site, _year: FiscalYear) -> Evidence | None:
    """The guideline names exactly the existing channels."""
    channels = against_corruption(site)
    for guideline in site.of(Guideline):
        if {channel.id for channel in channels} == set(guideline.channels):
            return _shown("ช่องทางทั้งหมดตรงกับที่แนวปฏิบัติกำหนด", channels)
    return None


def from_main_site(site: Site, _year: FiscalYear) -> Evidence | None:
    """The home page and the main menu lead to the channels."""
    return _shown("เข้าถึงได้จากหน้าแรกและเมนูหลัก", against_corruption(site))


def _shown(says: str, channels: list[Channel]) -> Evidence | None:
    pages = tuple(PageLink(c.title, f"complaints/#{c.id}") for c in channels)
    return Evidence(says, pages) if pages else None
