"""The results of the assessment."""

from collections.abc import Iterator

from oitsite.exports.open_data.data_set import DataSet, Row, by_year
from oitsite.exports.table import Column
from oitsite.records.kinds.score import Score
from oitsite.site import Site

_SCORE = (
    Column("of", "ของ", "total คะแนนรวม, IIT EIT OIT แบบวัด, 1-10 ตัวชี้วัด", 12),
    Column("points", "คะแนน", "คะแนนเต็ม 100", 12),
)


def data_sets(site: Site) -> Iterator[DataSet]:
    """Yield the table of a year's result."""
    return by_year(site, "scores", Score, _SCORE, "ผลการประเมิน ITA", _scores)


def _scores(score: Score) -> Iterator[Row]:
    yield "total", str(score.total)
    for code, parts in score.instruments.items():
        for number, points in enumerate(parts, start=1):
            yield code if len(parts) == 1 else f"{code} {number}", str(points)
    for indicator, points in score.indicators.items():
        yield str(indicator), str(points)
