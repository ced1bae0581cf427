"""How many weak questions there are, and which conversation they should be rehearsed for."""

from datetime import date

import msgspec

from journal_tool.analysis.follow_ups.before import find_next_visit
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.questions import group_questions
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def tell_weak(subjects: tuple[Subject, ...], journal: Journal, day: date) -> tuple[Subject, ...]:
    """The subjects, with the number of weak questions for the one whose conversation comes next.

    The bank is only asked where there is such a conversation: that costs more than all rules together.
    """
    visits = [(visit[0].order, place) for place, it in enumerate(subjects) if (visit := _find_visit(it, day))]
    if not visits or "rehearse" in journal.settings.switched_off:
        return subjects
    _, place = min(visits)
    told = msgspec.structs.replace(subjects[place], weak=sum(it.weak for it in group_questions(journal, day)))
    return (*subjects[:place], told, *subjects[place + 1 :])


def _find_visit(subject: Subject, day: date) -> tuple[Interview, ...]:
    asks = subject.kind == "application" and subject.ahead
    return find_next_visit(subject, day) if asks else ()
