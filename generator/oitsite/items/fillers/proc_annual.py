"""The yearly report on procurement, as far as the previous year's tables can show it."""

from collections.abc import Callable

from oitsite.items.fillers import proc_list
from oitsite.items.purchases import every_month, excel_and_still_pdf, spent
from oitsite.items.state import AskAPerson, Evidence
from oitsite.site import Site
from oitsite.site.spending import months_of
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/oit/proc-annual.yml"


def _of_the_year_before(
    shown: Callable[[Site, FiscalYear], Evidence | None],
) -> Callable[[Site, FiscalYear], Evidence | None]:
    return lambda site, year: shown(site, year.before)


work = _of_the_year_before(proc_list.work)
budget = _of_the_year_before(proc_list.budget)
budget_source = _of_the_year_before(proc_list.budget_source)
status = _of_the_year_before(proc_list.status)
method = _of_the_year_before(proc_list.method)
reference_price = _of_the_year_before(proc_list.reference_price)
agreed_price = _of_the_year_before(proc_list.agreed_price)
winner = _of_the_year_before(proc_list.winner)
egp_number = _of_the_year_before(proc_list.egp_number)
official_form = _of_the_year_before(proc_list.official_form)
summary = spending = _of_the_year_before(spent)


def months(site: Site, year: FiscalYear) -> Evidence | None:
    """Each of the twelve months has its table."""
    return every_month(months_of(site, year.before))


def pdf_and_excel(site: Site, year: FiscalYear) -> AskAPerson | None:
    """The Excel tables are on the site; only a person can tell about the PDFs."""
    return excel_and_still_pdf(months_of(site, year.before))
