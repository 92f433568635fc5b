"""Rules on surveys."""

from collections.abc import Iterator

from oitsite.checks.rule import rule
from oitsite.findings import Finding
from oitsite.records.kinds.survey import Survey
from oitsite.site import Site

_LONGEST = 300  # The longest address still readable from a printed code of 40 mm.


@rule("K101")
def each_survey_has_an_address(site: Site) -> Iterator[Finding]:
    """A survey has an address, a code of its own, or the organisation's code in ITAS."""
    for survey in site.of(Survey):
        if not (survey.url or survey.code or site.organisation.itas_code):
            yield Finding(survey.place(), "K101", {"instrument": survey.instrument})


@rule("K103")
def each_survey_address_fits_a_qr_code(site: Site) -> Iterator[Finding]:
    """The address is short enough to be read as a QR code; a code of level Q holds 1,663 bytes."""
    for survey in site.of(Survey):
        if survey.url and len(survey.url) > _LONGEST:
            yield Finding(survey.place("url"), "K103", {"length": str(len(survey.url))})


@rule("K102")
def each_survey_closes_after_it_opens(site: Site) -> Iterator[Finding]:
    """A survey does not close before it opens."""
    for survey in site.of(Survey):
        if survey.opens and survey.closes and survey.closes < survey.opens:
            yield Finding(survey.place("closes"), "K102")
