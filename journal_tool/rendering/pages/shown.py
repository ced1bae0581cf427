"""What a page shows of the rest of the journal beside its own entries: all that its key has to tell apart.

Whoever makes one of these pages show more has to add it here; tests/test_builds_again.py tells when it is missing.
"""

from collections.abc import Sequence

from journal_tool.analysis.closing import Closing
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.questions import Question, find_question
from journal_tool.analysis.standing import Standing
from journal_tool.letters import Fitting
from journal_tool.model.interview import Entry, Interview
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.leaving import find_plan, link_closing
from journal_tool.rendering.pages.application.meanwhile import (
    count_others,
    find_pressing,
    find_weak,
    is_waiting,
)
from journal_tool.rendering.pages.letter.links import link_letters


def own_entry(entry: Entry) -> Sequence[str]:
    return (entry.path,)


def own_entries(standing: Standing) -> Sequence[str]:
    return [interview.path for interview in standing.application.interviews]


def own_letter(fitting: Fitting) -> Sequence[str]:
    return (fitting.interview.path,)


def asking_entries(question: Question) -> Sequence[str]:
    return list(dict.fromkeys(once.interview.path for once in question.asked))


def own_none(_: Interview) -> Sequence[str]:
    """A prep sheet shows something of every entry, its own among them: it is made anew when any of them changes."""
    return ()


def closing_entries(closing: Closing) -> Sequence[str]:
    """Those whose words it shows: of the accepted application, of what worked, and of questions that went well."""
    shown = [*closing.departure.standing.application.interviews, *closing.worked]
    shown += [once.interview for it in closing.proven for once in it.asked]
    shown += [story.best.interview for story in closing.stories]
    return list(dict.fromkeys(it.path for it in shown))


def shown_with_all(_: Material, __: object) -> object:
    """Something of everything: it is made anew whenever anything has changed that it might show."""
    return None


def shown_with_entry(material: Material, entry: Entry) -> object:
    """The way of its application, the others at its company, its neighbours, where its questions came up again, and
    the letters that help now."""
    interview = entry.interview
    if interview is None:
        return []
    standing = material.standing_of.get(interview.path)
    place = material.place_of[interview.path]
    return [
        [_facts(it, material) for it in standing.application.interviews] if standing else [],
        standing.application.id if standing else "",
        _siblings(interview.company, material),
        [_facts(it, material) for it in material.interviews[max(0, place - 1) : place + 2]],
        [contact.id for contact in material.contacts_of.get(interview.path, ())],
        _questions(interview, material),
        _letters([interview], material),
    ]


def own_offer(offer: Offer) -> Sequence[str]:
    return own_entries(offer.standing)


def shown_with_counter(material: Material, offer: Offer) -> object:
    """What it is called, since another offer of the company makes names longer, and the letters that help now."""
    return [offer.application.id, offer.name, _letters(offer.entries, material)]


def shown_with_application(material: Material, standing: Standing) -> object:
    """The others at its company, what is to be done about it, the people, and where its questions came up again."""
    application = standing.application
    contacts = (it for interview in application.interviews for it in material.contacts_of.get(interview.path, ()))
    return [
        application.id,
        _siblings(application.company, material),
        material.follow_ups_of.get(application.id, []),
        [(it.id, it.name, it.title, it.emails) for it in contacts],
        [_questions(it, material) for it in application.interviews],
        _plan(standing, material),
        _meanwhile(standing, material),
        _letters(application.interviews, material),
    ]


def _plan(standing: Standing, material: Material) -> object:
    """What an accepted application says of others, and whether it closes the search."""
    departure = find_plan(standing, material)
    others = (
        (*departure.to_withdraw, *departure.to_call_off, *departure.unsettled, *departure.left) if departure else ()
    )
    lines = [(it.application.id, it.application.company, it.application.role, it.state) for it in others]
    return [lines, link_closing(standing, "", material) is not None]


def _meanwhile(standing: Standing, material: Material) -> object:
    """What another offer presses for; what to rehearse and how many others run, while one waits."""
    pressing = find_pressing(standing, material)
    if not is_waiting(standing):
        return pressing
    return (
        pressing,
        [(it.interview.path, it.number) for it in find_weak(standing, material)],
        count_others(standing, material),
    )


def shown_with_question(material: Material, question: Question) -> object:
    """Which topics have a place in the bank, and which times it was asked; nothing where other questions are named."""
    if any(once.encounter.not_same_as for once in question.asked):
        return None
    asked = [(once.interview.path, once.number) for once in question.asked]
    return [question.id, asked, [topic for topic in question.topics if topic in material.questions_by_topic]]


def _letters(interviews: Sequence[Interview], material: Material) -> list[object]:
    return [(it.words, it.href) for it in link_letters(interviews, "", material)]


def _facts(interview: Interview, material: Material) -> list[object]:
    return [material.pages[interview.path], material.entry_of[interview.path].digests.facts]


def _siblings(company: str, material: Material) -> list[object]:
    if not company:
        return []
    key = fold_company(company)
    applications = [
        (it.application.id, it.application.role, it.state, material.application_pages[it.application.id])
        for it in material.standings_at.get(key, ())
    ]
    return [*applications, *(_facts(it, material) for it in material.talks_at.get(key, ()))]


def _questions(interview: Interview, material: Material) -> list[object]:
    """For each question how often it was asked, and where that is read."""
    found: list[object] = []
    for number, encounter in enumerate(interview.body.encounters, 1):
        question = material.question_of.get((interview.path, number))
        again = question or find_question(encounter, material.question_names)
        if again is None or (question and len(question.asked) == 1):
            found.append(None)
        else:
            last = again.asked[-1]
            page = material.question_pages.get(again.id) or (material.pages[last.interview.path], last.number)
            found.append((len(again.asked), page, question is None))
    return found
