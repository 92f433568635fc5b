"""The pages of e-services as they are really built, in both languages."""

import re

import pytest


@pytest.mark.parametrize(
    ("path", "word", "said"),
    [
        ("e-service/street-light", "ใช้เวลา", "วันที่ซ่อมเสร็จ"),
        ("en/e-service/street-light", "takes", "the day of the repair"),
    ],
)
def test_only_a_length_of_time_has_the_word_before_it(
    html_pages: dict[str, str], path: str, word: str, said: str
) -> None:
    html = html_pages[f"{path}/index.html"]
    assert f'<span class="within">{said}</span>' in html
    assert re.search(rf'<span class="within">{word} \d', html)


@pytest.mark.parametrize("folder", ["", "en/"])
def test_list_of_services_leads_to_a_fee_of_several_lines(
    html_pages: dict[str, str], folder: str
) -> None:
    html = html_pages[f"{folder}e-service/index.html"]
    assert '<dd><a href="venue-booking/">' in html
    assert "ดังนี้" not in html
