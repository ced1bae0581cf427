"""What all views are made from: the journal, the day, and what several pages want to know, worked out once."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.closing import Closing, find_closing
from journal_tool.analysis.figures import Figures, find_figures
from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.lessons import Step, Taught, find_lessons, find_steps
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.page_names import locate_entries, locate_prep
from journal_tool.analysis.people import Contact, group_people
from journal_tool.analysis.periods import Happened, find_happened
from journal_tool.analysis.pictures import find_pictures
from journal_tool.analysis.prep import find_prepared
from journal_tool.analysis.question_pages import locate_questions
from journal_tool.analysis.question_topics import group_by_topic
from journal_tool.analysis.questions import Question, group_questions, index_questions, rank_questions
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.today import Today, find_today
from journal_tool.checking import group_problems
from journal_tool.letters import Fitting, find_letters
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.rendering import urls
from journal_tool.rendering.body import Prose
from journal_tool.rendering.dates import render_day
from journal_tool.templates.render import Templates


class Material:
    """A journal on a day, with its problems in the order of `find_problems`.

    What is costly is worked out when it is first asked for. `mistakes` tells what is wrong with the
    journal's own templates: the only thing that grows while pages are made.
    """

    def __init__(
        self,
        journal: Journal,
        problems: tuple[Problem, ...],
        day: dt.date,
        pretended: bool,
        mistakes: Callable[[], tuple[TemplateMistake, ...]],
    ) -> None:
        self.journal = journal
        self.day = day
        self.pretended = pretended
        self.problems = problems
        self.mistakes = mistakes
        self.templates: Templates | None = None  # those of the site that the pages are for
        self.interviews = journal.interviews
        self.pages = locate_entries(entry.path for entry in journal.entries)
        self.pictures = find_pictures(journal)
        self.prose = Prose(self.interviews, self.pages, {path: it.place for path, it in self.pictures.items()})

    def render_day(self, day: dt.date) -> str:
        """A day in words, without its year where that is the year of the pages."""
        return render_day(day, self.journal.settings.language, self.day)

    @cached_property
    def entry_of(self) -> dict[str, Entry]:
        return {entry.path: entry for entry in self.journal.entries}

    @cached_property
    def problems_of(self) -> dict[str, tuple[Problem, ...]]:
        """The problems of each file, in the order of their places; the files in that of their paths."""
        return group_problems(self.problems)

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """All applications, in the order of their first day."""
        return find_standings(self.journal, self.day)

    @cached_property
    def standing_of(self) -> dict[str, Standing]:
        """The application of an entry, by the entry's path; informational conversations have none."""
        return {it.path: standing for standing in self.standings for it in standing.application.interviews}

    @cached_property
    def application_pages(self) -> dict[str, str]:
        """The path of the page that shows an application, by its id: its own, or that of the list where it has none."""
        found = (standing.application for standing in self.standings)
        return {application.id: locate_application(application) or urls.APPLICATIONS for application in found}

    @cached_property
    def standings_at(self) -> dict[str, list[Standing]]:
        """The applications at each company, by its folded name."""
        found: dict[str, list[Standing]] = {}
        for standing in self.standings:
            found.setdefault(fold_company(standing.application.company), []).append(standing)
        return found

    @cached_property
    def talks_at(self) -> dict[str, list[Interview]]:
        """The conversations at each company that belong to no application, by its folded name."""
        found: dict[str, list[Interview]] = {}
        for interview in self.interviews:
            if interview.company and interview.path not in self.standing_of:
                found.setdefault(fold_company(interview.company), []).append(interview)
        return found

    @cached_property
    def place_of(self) -> dict[str, int]:
        """The place of an interview among `interviews`, by its path."""
        return {interview.path: place for place, interview in enumerate(self.interviews)}

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return group_questions(self.journal, self.day)

    @cached_property
    def question_of(self) -> dict[tuple[str, int], Question]:
        """The question in the bank, by the entry's path and the question's number in it."""
        return {(once.interview.path, once.number): question for question in self.questions for once in question.asked}

    @cached_property
    def question_names(self) -> dict[str, Question]:
        """The question in the bank, by each of its names: for finding an expected one."""
        return index_questions(self.questions)

    @cached_property
    def questions_by_topic(self) -> dict[str, list[Question]]:
        """The sections of the bank: the questions of each topic, weakest first."""
        return group_by_topic(rank_questions(self.questions))

    @cached_property
    def question_pages(self) -> dict[str, str]:
        """The path of the page of each question that was asked at least twice, by its id."""
        return locate_questions(self.questions)

    @cached_property
    def today(self) -> Today:
        """What the first page knows, as `journal today` does."""
        return find_today(self.journal, self.day)

    @cached_property
    def preps(self) -> dict[str, str]:
        """The path in the site of the prep sheet of each conversation that lies ahead, by its entry's path."""
        return {it.path: locate_prep(self.pages[it.path]) for it in find_prepared(self.journal, self.day)}

    @cached_property
    def active_ids(self) -> frozenset[str]:
        """The ids of the active applications of the newest search."""
        return frozenset(it.application.id for it in self.today.active)

    @cached_property
    def figures(self) -> Figures:
        """Those of the newest search."""
        return find_figures(self.journal, self.day)

    @cached_property
    def closing(self) -> Closing | None:
        """How the newest search ended; None while it goes on."""
        return find_closing(self.journal, self.day)

    @cached_property
    def follow_ups_of(self) -> dict[str, list[FollowUp]]:
        """What is to be done about each application, by its id, in the order of the due days."""
        found: dict[str, list[FollowUp]] = {}
        for follow_up in self.today.follow_ups:
            found.setdefault(follow_up.application, []).append(follow_up)
        return found

    @cached_property
    def to_thank(self) -> set[tuple[str, str]]:
        """Whom a follow-up asks to thank: the path of an entry, and the name in it."""
        return {whom for it in self.today.follow_ups for whom in it.whom}

    @cached_property
    def letters(self) -> tuple[Fitting, ...]:
        """Those that are of use on the day, in the order of what is to be done."""
        return find_letters(self.journal, self.day)

    @cached_property
    def letters_of(self) -> dict[str, list[Fitting]]:
        """The same by the path of the entry that each is about."""
        found: dict[str, list[Fitting]] = {}
        for fitting in self.letters:
            found.setdefault(fitting.interview.path, []).append(fitting)
        return found

    @cached_property
    def lessons(self) -> tuple[Taught, ...]:
        return find_lessons(self.journal)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return find_steps(self.journal)

    @cached_property
    def people(self) -> tuple[Contact, ...]:
        """Everybody met or to be met, in the order of the first meeting."""
        return group_people(self.journal, self.day)

    @cached_property
    def contacts_of(self) -> dict[str, list[Contact]]:
        """Whom one met or will meet in an interview, by its path."""
        found: dict[str, list[Contact]] = {}
        for contact in self.people:
            for meeting in contact.meetings:
                found.setdefault(meeting.interview.path, []).append(contact)
        return found

    @cached_property
    def happened(self) -> Happened:
        """All that a look back counts, each thing with its day."""
        return find_happened(self.journal, self.day)
