"""What items and rules on the No Gift Policy ask of its record."""

from oitsite.records.kinds.executive import Executive, same_person
from oitsite.records.kinds.no_gift import GiftReport, NoGift
from oitsite.site import Site
from oitsite.thai import FiscalYear


def signed_by_another(site: Site, record: NoGift) -> Executive | None:
    """Return the top executive in office where somebody else signed the declaration.

    Declarations of years that are over were signed by who was in office then.
    """
    signer = record.declaration.signed_by if record.declaration else None
    if signer is None or record.year < site.organisation.current_year:
        return None
    in_office = [one for one in site.of(Executive) if one.rank == "top" and one.name]
    if any(same_person(signer, one.name or "") for one in in_office):
        return None
    return next(iter(in_office), None)


def report_of_the_year_before(site: Site, year: FiscalYear) -> GiftReport | None:
    """Return the report of gifts that the assessment of a year wants: of the year before."""
    record = site.one(NoGift, year)
    found = record.report if record else None
    return found if found and found.year == year.before else None
