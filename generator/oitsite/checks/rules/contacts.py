"""Rules on contacts given by several records, which must not contradict each other."""

import re
from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.fields.phone import Phone
from oitsite.records.fields.web_address import EMAIL
from oitsite.records.kinds.organisation import Organisation
from oitsite.records.record import Record
from oitsite.site import Site
from oitsite.thai import arabic

_NUMBER = re.compile(r"(?<![\d-])0[\d -]{7,12}\d(?!\d)")


@rule("W106")
def each_number_is_one_on_record(site: Site) -> Iterator[Finding]:
    """No telephone number differs by a single typing error from one in a record."""
    yield from _slips_in_texts(site)
    yield from _slips_beside_units(site)


def _slips_in_texts(site: Site) -> Iterator[Finding]:
    """Yield the numbers in texts that are mistyped numbers of a record."""
    known = {phone.digits: str(phone) for phone in _phones(site)}
    for record, path, text in site.texts:
        for found in _NUMBER.findall(arabic(text)):
            digits = re.sub(r"[ -]", "", found)
            meant = next((one for one in known if _is_a_slip(digits, one)), None)
            if digits not in known and meant:
                values = {"given": found, "known": known[meant]}
                yield Finding(record.place(*path), "W106", values)


def _slips_beside_units(site: Site) -> Iterator[Finding]:
    """Yield the numbers in records that are mistyped numbers of the record's unit."""
    known = {phone.digits for phone in _phones(site, Organisation)}
    numbers = {unit.name: unit.phones for unit in site.organisation.units}
    for record, (path, phone) in site.values_of(Phone):
        for right in numbers.get(getattr(record, "unit", None) or "", ()):
            if phone.digits not in known and _is_a_slip(phone.digits, right.digits):
                values = {"given": str(phone), "known": str(right)}
                yield Finding(record.place(*path), "W106", values)


@rule("W107")
def each_mailbox_has_one_address(site: Site) -> Iterator[Finding]:
    """No e-mail address differs from one of the organisation's only in its host."""
    organisation = site.organisation
    ours = (*organisation.emails, *(mail for unit in organisation.units for mail in unit.emails))
    known = {address.casefold() for address in ours}
    by_name = {address.partition("@")[0].casefold(): address for address in ours}
    for record, path, text in site.texts:
        if "@" not in text:
            continue
        for given in EMAIL.findall(text):
            right = by_name.get(given.partition("@")[0].casefold())
            if right and given.casefold() not in known:
                values = {"given": given, "known": right}
                yield Finding(record.place(*path), "W107", values)


def _phones(site: Site, kind: type[Record] = Record) -> Iterator[Phone]:
    return (phone for record, (_, phone) in site.values_of(Phone) if isinstance(record, kind))


def _is_a_slip(given: str, right: str) -> bool:
    """Tell whether one digit differs or two neighbouring digits are swapped."""
    if len(given) != len(right):
        return False
    wrong = [at for at, (one, other) in enumerate(zip(given, right, strict=True)) if one != other]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return given[wrong[0]] == right[wrong[1]] and given[wrong[1]] == right[wrong[0]]
    return len(wrong) == 1
