"""Questions about a No Gift Policy record that both items and rules need answered."""

from oitsite.records.kinds.executive import Executive, same_person
from oitsite.records.kinds.no_gift import GiftReport, NoGift
from oitsite.site import Site
from oitsite.thai import FiscalYear


def signed_by_another(site: Site, record: NoGift) -> Executive | None:
    """Return the current top executive if somebody else signed the declaration.

    Declarations of past years were signed by the executive of that time.
    """
    signer = record.declaration.signed_by if record.declaration else None
    if signer is None or record.year < site.organisation.current_year:
        return None
    in_office = [one for one in site.of(Executive) if one.rank == "top" and one.name]
    if any(same_person(signer, one.name or "") for one in in_office):
        return None
    return next(iter(in_office), None)


def report_of_the_year_before(site: Site, year: FiscalYear) -> GiftReport | None:
    """Return the gift report that a year's assessment requires: the previous year's."""
    record = site.one(NoGift, year)
    found = record.report if record else None
    return found if found and found.year == year.before else None
