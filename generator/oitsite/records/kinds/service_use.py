"""The number of requests for a service in a month (สถิติการให้บริการ)."""

from typing import ClassVar

from pydantic import Field

from oitsite.records.fields.values import Count, Text, ThaiPeriod
from oitsite.records.record import Record
from oitsite.thai import Month


class ServiceUse(Record):
    """A service's requests in a month, with counter and online requests counted separately.

    `service` is an e-service's file name or title, or for a service given only at the counter, the
    title of that service.
    """

    files: ClassVar = "content/{year}/services"
    description: ClassVar = "สถิติการให้บริการรายเดือน แยกมาเองกับออนไลน์"
    shape: ClassVar = "list"
    endings: ClassVar = ("csv", "xlsx", "yml", "yaml")

    service: Text | None = Field(None, title="บริการ")
    period: ThaiPeriod | None = Field(None, title="เดือน")
    walk_in: Count | None = Field(None, title="มาเองหรือโทรศัพท์")
    online: Count | None = Field(None, title="ออนไลน์")

    @property
    def months(self) -> tuple[Month, ...]:
        """The months that are counted."""
        return self.period.months if self.period else ()
