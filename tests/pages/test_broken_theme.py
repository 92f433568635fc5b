"""A mistake in the theme is told with its file and line, and without a traceback."""

from pathlib import Path

import pytest

from oitsite.pages import make_site
from oitsite.reading.theme import ThemeError, read_theme
from support.hosts import run_host
from support.places import ROOT
from support.site_folder import save, site_of

CONTACT = (ROOT / "theme/templates/contact.html").read_text(encoding="utf-8")
LAST = f"theme/templates/contact.html:{len(CONTACT.splitlines()) + 1}: "
MACRO = """{% macro greeting() %}

{{ words.contact.greeting }}
{% endmacro %}
"""


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"templates/contact.html": f"{CONTACT}{{{{ words.contact.leed }}}}\n"},
            f"{LAST}ไม่มีถ้อยคำ words.contact.leed ใน theme/words/th.yml",
        ),
        (
            {"templates/contact.html": "{% set w = words.contact %}\n\n<h1>{{ w['leed'] }}</h1>\n"},
            "theme/templates/contact.html:3: ไม่มีถ้อยคำ words.contact.leed ใน theme/words/th.yml",
        ),
        (
            {
                "templates/contact.html": '{% import "macros/x.html" as x with context %}\n'
                "{{ x.greeting() }}\n",
                "macros/x.html": MACRO,
            },
            "theme/macros/x.html:3: ไม่มีถ้อยคำ words.contact.greeting ใน theme/words/th.yml",
        ),
        (
            {"templates/contact.html": "<h1>{{ heading }}</h1>\n"},
            "theme/templates/contact.html:1: ไม่รู้จัก heading",
        ),
        (
            {"templates/contact.html": "\n{{ organisation.nmae }}\n"},
            "theme/templates/contact.html:2: oitsite.records.kinds.organisation.Organisation object"
            " ไม่มี nmae",
        ),
        (
            {"templates/contact.html": "\n{{ organisation.name|day }}\n"},
            "theme/templates/contact.html:2: AttributeError: 'str' object has no attribute",
        ),
        (
            {"templates/contact.html": "\n\n{% if organisation %}\n"},
            "theme/templates/contact.html:3: Unexpected end of template",
        ),
        (
            {"templates/contact.html": '\n{% include "macros/none.html" %}\n'},
            "theme/templates/contact.html:2: ไม่พบแม่แบบ theme/macros/none.html",
        ),
        ({"words/th.yml": "contact:\n  title: [ก\n"}, "theme/words/th.yml:3: เขียนผิดรูปแบบ YAML"),
    ],
)
def test_mistake_is_told_with_its_place(files: dict[str, str], said: str, minimal: Path) -> None:
    for name, text in files.items():
        save(minimal, f"theme/{name}", text)
    with pytest.raises(ThemeError) as told:
        list(make_site(site_of(minimal), read_theme(minimal / "theme")))
    assert str(told.value).startswith(said)


def test_word_missing_in_english_is_looked_for_in_the_english_file() -> None:
    with pytest.raises(ThemeError, match=r"ไม่มีถ้อยคำ words\.contact\.leed ใน theme/words/en\.yml"):
        read_theme().english_words["contact"]["leed"]


def test_words_of_a_subject_may_lie_in_a_file_of_their_own(minimal: Path) -> None:
    save(minimal, "theme/words/th/award.yml", "award: {title: รางวัล}\ncontact: {title: ติดต่อ}\n")
    words = read_theme(minimal / "theme").words
    assert words["award"]["title"] == "รางวัล"
    assert words["contact"]["title"] == "ติดต่อ"
    assert words["contact"].keys() == read_theme().words["contact"].keys()


def test_build_says_it_without_a_traceback(buildable: Path) -> None:
    save(buildable, "theme/templates/contact.html", "\n{{ words.contact.leed }}\n")
    result = run_host(buildable, "build")
    assert result.returncode == 1
    assert "theme/templates/contact.html:2: ไม่มีถ้อยคำ words.contact.leed" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (buildable / "site").exists()
