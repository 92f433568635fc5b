"""The purchases of each year: the months' tables in one, and the list of the ITA form."""

from collections.abc import Iterator

from oitsite.exports import procurement
from oitsite.exports.open_data.data_set import DataSet, by_year
from oitsite.records.kinds.listed_purchase import ListedPurchase
from oitsite.records.kinds.purchase import Purchase
from oitsite.site import Site

_MONTHLY = procurement.PURCHASE_OF_A_YEAR, "จัดซื้อจัดจ้างรายเดือน", procurement.rows_of_a_year
_LIST = procurement.LISTED, "รายการจัดซื้อจัดจ้าง", procurement.rows_of_the_list


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the two tables of a year's purchases."""
    yield from by_year(site, "procurement", Purchase, *_MONTHLY)
    yield from by_year(site, "procurement-list", ListedPurchase, *_LIST)
