"""What can be done while one waits for them: be quick, rehearse what went badly, think of both answers, go on."""

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.offers.elsewhere import find_answer_elsewhere
from journal_tool.analysis.standing import Standing
from journal_tool.letters import ASKING
from journal_tool.model.interview import Interview
from journal_tool.phrases import listed
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import Prompt
from journal_tool.rendering.pages.letter.links import locate
from journal_tool.rendering.pages.question.links import link_question, render_linkless
from journal_tool.rendering.view import Link

MOST = 3
"""So many questions to rehearse are named; the bank has them all."""


OTHERS = "whatever they answer, it takes you further"


def is_waiting(standing: Standing) -> bool:
    """Whether one has talked to them, and they are to answer."""
    return standing.state == "open" and standing.waiting_for == "them" and standing.had_conversation


def find_weak(standing: Standing, material: Material) -> list[Asked]:
    """The weak questions that were asked on this way, each once, in the order in which they were first asked."""
    found: dict[str, Asked] = {}
    for interview in standing.application.interviews:
        for number, encounter in enumerate(interview.body.encounters, 1):
            question = material.question_of.get((interview.path, number))
            if question and question.weak:
                found.setdefault(question.id, Asked(interview, encounter, number))
    return [*found.values()]


def count_others(standing: Standing, material: Material) -> int:
    """How many other applications are active."""
    return len(material.active_ids) - (standing.application.id in material.active_ids)


def find_pressing(standing: Standing, material: Material) -> tuple[str, date] | None:
    """The letter to ask them for their decision, and the day of the other offer, also where a conversation is ahead."""
    fitting = (it for one in standing.application.interviews for it in material.letters_of.get(one.path, ()))
    asking = next((it for it in fitting if it.kind.name == ASKING), None)
    if asking is None:
        return None
    by = find_answer_elsewhere(standing.application.company, material.journal, material.day)
    return (locate(asking, material), by) if by else None


def make_meanwhile(standing: Standing, page: str, material: Material) -> Iterator[Prompt]:
    if pressing := find_pressing(standing, material):
        letter, by = pressing
        words = f"Another offer wants your answer by {material.render_day(by)}: ask whether they can decide before"
        yield _do(words, urls.link(page, letter), "a letter that says neither whose offer it is nor how much")
    if not is_waiting(standing):
        return
    yield from _ask_for_day(standing, page, material)
    for once in find_weak(standing, material)[:MOST]:
        question = material.question_of[once.interview.path, once.number]
        asked = Markup("Say aloud: ") + render_linkless(once.encounter.text, once, page, material)
        why = "it has a better answer, not yet used" if question.better_answer == "open" else "it went badly"
        yield _do(asked, link_question(question, page, material), why)
    yield from _think(standing, page, material)
    yield _do(_name_others(count_others(standing, material)), urls.link(page, urls.APPLICATIONS), OTHERS)


def _ask_for_day(standing: Standing, page: str, material: Material) -> Iterator[Prompt]:
    """Where the latest round was passed, or called off, and no day is set: no follow-up asks for one."""
    latest = [it for it in standing.application.interviews if it.stage != "message"][-1]
    if latest.outcome == "cancelled" and latest.date:
        why = f"the one of {material.render_day(latest.date)} was called off"
    elif latest.outcome == "passed" and latest.heard_back:
        why = f"they said yes on {material.render_day(latest.heard_back)}, and no day is set"
    else:
        return
    yield _do("Ask for the day of the next conversation", urls.link(page, material.pages[latest.path]), why)


def _think(standing: Standing, page: str, material: Material) -> Iterator[Prompt]:
    """What the latest conversation's entry can still be told about the answer."""
    interviews = standing.application.interviews
    latest = next((it for it in reversed(interviews) if it.stage != "message" and it.outcome != "cancelled"), None)
    if latest is None:
        return
    href = urls.link(page, material.pages[latest.path])
    missing = _find_unthought(interviews)
    if missing:
        why = f"under {listed(missing)} in that entry; you are shown it on the day they answer"
        yield _do(f"Think through what you do on {_name(missing)}", href, why)


def _find_unthought(interviews: tuple[Interview, ...]) -> list[str]:
    thought = (("If yes", any(it.body.if_yes for it in interviews)), ("If no", any(it.body.if_no for it in interviews)))
    return [title for title, there in thought if not there]


def _name(missing: list[str]) -> str:
    return {"If yes": "a yes", "If no": "a no"}[missing[0]] if len(missing) == 1 else "a yes, and on a no"


def _name_others(count: int) -> str:
    if not count:
        return "Go on looking: no other application runs"
    return "Go on with your other application" if count == 1 else f"Go on with your {count:,} other applications"


def _do(words: str, href: str, why: str) -> Prompt:
    return Prompt(Link(words, href), why, None, False)
