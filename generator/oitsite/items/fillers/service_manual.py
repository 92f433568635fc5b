"""The guide for service users, from the e-services: each must give every value."""

from collections.abc import Callable
from functools import partial

from oitsite.items.state import Evidence, PageLink
from oitsite.records.kinds.eservice import EService
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/eservices/"


def _shown(
    site: Site, _year: FiscalYear, *, says: str, said: Callable[[EService], object]
) -> Evidence | None:
    services = site.of(EService)
    if not services or not all(said(service) for service in services):
        return None
    return Evidence(says, tuple(PageLink(s.title, s.address) for s in services))


task = partial(_shown, says="ชื่อบริการ", said=lambda service: service.title)
steps = partial(_shown, says="ขั้นตอนของทุกบริการ", said=lambda service: service.steps)
period = partial(_shown, says="ระยะเวลาของทุกบริการ", said=lambda service: service.time)
channel = partial(_shown, says="หน่วยงานและแบบคำขอของทุกบริการ", said=lambda s: s.unit)
fee = partial(_shown, says="ค่าธรรมเนียมของทุกบริการ", said=lambda service: service.fee)
documents = partial(_shown, says="เอกสารที่ใช้ของทุกบริการ", said=lambda s: s.documents)
law = partial(_shown, says="กฎหมายของทุกบริการ", said=lambda service: service.law)
