"""Rules on surveys."""

from collections.abc import Iterator

from oitsite.findings import Finding
from oitsite.records.survey import Survey
from oitsite.site import Site


def each_survey_has_an_address(site: Site) -> Iterator[Finding]:
    """A survey has an address, its own code or the organisation's code in ITAS."""
    for survey in site.of(Survey):
        if not (survey.url or survey.code or site.organisation.itas_code):
            yield Finding(survey.place(), "K101", {"instrument": survey.instrument})


def each_survey_closes_after_it_opens(site: Site) -> Iterator[Finding]:
    """The last day of a survey is not before its first."""
    for survey in site.of(Survey):
        if survey.opens and survey.closes and survey.closes < survey.opens:
            yield Finding(survey.place("closes"), "K102")
