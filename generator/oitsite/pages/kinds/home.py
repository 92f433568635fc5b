"""The home page: the most needed pages, the latest news, and the progress of the year."""

from collections.abc import Iterator

from oitsite.pages.contract import MenuPlace
from oitsite.pages.kinds.measures import progress_of
from oitsite.pages.kinds.surveys import invitations_of
from oitsite.pages.linked_data import block, organisation_data
from oitsite.pages.page import Page
from oitsite.pages.templates import Templates
from oitsite.records.kinds.eservice import EService
from oitsite.records.kinds.measure import Measure
from oitsite.records.kinds.news import News, newest_first
from oitsite.records.kinds.survey import Survey
from oitsite.site import Site
from oitsite.site.order import in_order

ADDRESS = ""
IN_ENGLISH = True
MENU = MenuPlace(1, "home", ADDRESS)
_LATEST = 3


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the home page, which links to what people need most."""
    organisation = site.organisation
    year = organisation.current_year
    measures = in_order(site.of(Measure, year))
    html = templates.render(
        "home",
        ADDRESS,
        year=year,
        measures=measures,
        progress=progress_of(measures),
        services=in_order(site.of(EService)),
        news=newest_first(site.of(News))[:_LATEST],
        survey=_survey_for_everybody(site),
    )
    html += block(organisation_data(site))
    yield Page(ADDRESS, organisation.name, organisation.about, html)


def _survey_for_everybody(site: Site) -> Survey | None:
    """Return the newest survey that is not for the staff only."""
    surveys = (invitation.survey for invitation in invitations_of(site))
    return next((survey for survey in surveys if survey.instrument == "EIT"), None)
