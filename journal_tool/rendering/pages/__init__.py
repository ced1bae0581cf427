"""PAGES: every kind of page that the site has, each with its view, its template and where it lies."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from journal_tool.rendering import urls
from journal_tool.rendering.keys import PARTS
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.page import find_applications, view_application
from journal_tool.rendering.pages.application.view import ApplicationView
from journal_tool.rendering.pages.applications import ApplicationsView, view_applications
from journal_tool.rendering.pages.closing.page import find_closing_page, view_closing
from journal_tool.rendering.pages.closing.view import ClosingView
from journal_tool.rendering.pages.components.page import view_components
from journal_tool.rendering.pages.components.view import ComponentsView
from journal_tool.rendering.pages.counter.page import find_counters, view_counter
from journal_tool.rendering.pages.counter.view import CounterView
from journal_tool.rendering.pages.interview.page import find_entries, view_entry
from journal_tool.rendering.pages.interview.view import InterviewView
from journal_tool.rendering.pages.interviews import InterviewsView, view_interviews
from journal_tool.rendering.pages.lessons import LessonsView, view_lessons
from journal_tool.rendering.pages.letter.page import find_letter_pages, view_letter
from journal_tool.rendering.pages.letter.view import LetterView
from journal_tool.rendering.pages.look_back.page import LookBackView, view_look_back
from journal_tool.rendering.pages.next_steps import NextStepsView, view_next_steps
from journal_tool.rendering.pages.offers.page import view_offers
from journal_tool.rendering.pages.offers.view import OffersView
from journal_tool.rendering.pages.outcomes import OutcomesView, view_outcomes
from journal_tool.rendering.pages.people import PeopleView, view_people
from journal_tool.rendering.pages.prep.page import find_sheets, view_prep
from journal_tool.rendering.pages.prep.view import PrepView
from journal_tool.rendering.pages.problems import ProblemsView, view_problems
from journal_tool.rendering.pages.question.page import QuestionView, find_questions, view_question
from journal_tool.rendering.pages.questions import QuestionsView, view_questions
from journal_tool.rendering.pages.search import SearchView, view_search
from journal_tool.rendering.pages.shown import (
    asking_entries,
    closing_entries,
    own_entries,
    own_entry,
    own_letter,
    own_none,
    own_offer,
    shown_with_all,
    shown_with_application,
    shown_with_counter,
    shown_with_entry,
    shown_with_question,
)
from journal_tool.rendering.pages.today import TodayView, view_today
from journal_tool.rendering.view import View


class Page(NamedTuple):
    """One kind of page: its template is `{name}.html`, and `shape` the type of what its view makes.

    There is one of it at `path`; or one for each of `paths`, which maps a path in the site to the
    value that it is about. `parts` are those of any entry that it may show (see `Keys`), or None for a
    page that is made anew whenever anything has changed; of its `own` entries (their paths) it shows all, and `shown`
    tells what of the rest of the journal it really shows. One that is not `listed` is no page of the site: who knows
    its path gets it while the journal is served.
    """

    name: str
    shape: type[View]
    view: Callable[..., View]
    path: str = ""
    paths: Callable[[Material], Mapping[str, object]] | None = None
    parts: tuple[str, ...] | None = None
    own: Callable[..., Sequence[str]] | None = None
    shown: Callable[..., object] | None = None
    listed: bool = True


_WAYS = ("facts", "questions")

PAGES = (
    Page("today", TodayView, view_today, urls.INDEX, parts=PARTS),
    Page("interviews", InterviewsView, view_interviews, urls.INTERVIEWS, parts=("facts",)),
    Page("applications", ApplicationsView, view_applications, urls.APPLICATIONS, parts=PARTS),
    Page("offers", OffersView, view_offers, urls.OFFERS, parts=PARTS),
    Page("people", PeopleView, view_people, urls.PEOPLE, parts=("facts",)),
    Page("questions", QuestionsView, view_questions, urls.QUESTIONS, parts=_WAYS),
    Page("lessons", LessonsView, view_lessons, urls.LESSONS, parts=PARTS),
    Page("next_steps", NextStepsView, view_next_steps, urls.STEPS, parts=("facts", "steps")),
    Page("outcomes", OutcomesView, view_outcomes, urls.OUTCOMES, parts=("facts", "questions", "lessons")),
    Page("look_back", LookBackView, view_look_back, urls.LOOK_BACK, parts=PARTS),
    Page("closing", ClosingView, view_closing, "", find_closing_page, PARTS, closing_entries, shown_with_all),
    Page("search", SearchView, view_search, urls.SEARCH, parts=PARTS),
    Page("problems", ProblemsView, view_problems, urls.PROBLEMS),
    Page("components", ComponentsView, view_components, urls.COMPONENTS, listed=False),
    Page("counter", CounterView, view_counter, "", find_counters, PARTS, own_offer, shown_with_counter),
    Page("prep", PrepView, view_prep, "", find_sheets, PARTS, own_none, shown_with_all),
    Page("interview", InterviewView, view_entry, "", find_entries, (*_WAYS, "words"), own_entry, shown_with_entry),
    Page(
        "application",
        ApplicationView,
        view_application,
        "",
        find_applications,
        PARTS,
        own_entries,
        shown_with_application,
    ),
    Page("letter", LetterView, view_letter, "", find_letter_pages, PARTS, own_letter, shown_with_all),
    Page("question", QuestionView, view_question, "", find_questions, _WAYS, asking_entries, shown_with_question),
)
