"""Frequently asked questions, by topic."""

from collections.abc import Iterator

from oitsite.pages.page import Page, Section
from oitsite.pages.templates import Templates
from oitsite.records.kinds.question import Question
from oitsite.site import Site

ADDRESS = "questions/"


def make(site: Site, templates: Templates) -> Iterator[Page]:
    """Yield the page of questions, if any are recorded."""
    words = templates.words["questions"]
    questions = site.of(Question)
    if not questions:
        return
    topics: dict[str, list[Question]] = {}
    for question in sorted(questions, key=lambda one: one.topic is None):
        topics.setdefault(question.topic or words["other"], []).append(question)
    html = templates.render("questions", ADDRESS, topics=topics)
    sections = tuple(Section(one.question, one.id) for one in questions)
    yield Page(ADDRESS, words["title"], words["lead"], html, sections)
