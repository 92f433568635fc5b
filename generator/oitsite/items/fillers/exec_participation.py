"""Events with the top executive: fiscal years 2564 and 2565."""

from oitsite.items.activities import against_gifts, held_in, on_ethics, shown, with_citizens
from oitsite.items.state import Evidence
from oitsite.site import Site
from oitsite.thai import FiscalYear

LIVES_IN = "content/{year}/no-gift.yml"


def activity(site: Site, year: FiscalYear) -> Evidence | None:
    """Events of the year in which the top executive took part in person."""
    held = (*against_gifts(site, year), *on_ethics(site, year), *with_citizens(site, year))
    return shown([one for one in held_in(held, year) if one.event.executive_joins])
