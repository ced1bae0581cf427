"""What is left to do about a search that has ended, and what stays for the next one."""

from collections.abc import Iterator

from journal_tool.analysis.closing import Closing, Story
from journal_tool.phrases import counted, listed, worded
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.closing.view import Kept
from journal_tool.rendering.pages.question.links import link_asked
from journal_tool.rendering.plan_words import render_times
from journal_tool.rendering.view import Link

STORIES = 7
AREAS = 3
"""So many of each are named; the pages that they lead to have all."""


def make_last(closing: Closing, path: str, material: Material) -> tuple[Kept, ...]:
    return tuple(_find_last(closing, path, material))


def make_stories(closing: Closing, path: str, material: Material) -> tuple[Kept, ...]:
    return tuple(_tell_story(it, path, material) for it in closing.stories[:STORIES])


def make_keep(closing: Closing, path: str) -> tuple[Kept, ...]:
    figures = closing.figures
    areas = listed([worded(area).lower() for area in closing.areas[:AREAS]])
    about = f"most of them about {areas}" if figures.lessons > 1 else f"about {areas}"
    kept = (
        (figures.questions, "question", urls.QUESTIONS, "with every answer you gave and how it went"),
        (
            figures.better - figures.better_used,
            "better answer",
            urls.QUESTIONS,
            "written down and not used yet: they wait for the next time",
        ),
        (figures.lessons, "lesson", urls.LESSONS, about if areas else ""),
    )
    return tuple(
        Kept(Link(counted(number, noun), urls.link(path, page)), facts) for number, noun, page, facts in kept if number
    )


def make_search(closing: Closing) -> str:
    """A row of journal.toml for the next search, in a year that is far enough away to be changed."""
    year = closing.departure.accepted.year + 3
    return f'[[searches]]\nname = "The next one"\nfrom = {year}-01-01   # the day on which it begins'


def _find_last(closing: Closing, path: str, material: Material) -> Iterator[Kept]:
    departure = closing.departure
    own = departure.standing.application.id
    running = [*departure.to_withdraw, *departure.to_call_off]
    if running:
        words = _say_leaving(sum(it.state == "offer" for it in running), len(running))
        facts = listed([it.application.company for it in running])
        yield Kept(Link(words, urls.link(path, urls.INDEX)), f"{facts}: they plan with you")
    silent = sum(it.active and not it.had_conversation and not it.ahead for it in material.standings)
    if silent:
        facts = "nobody answered, and nothing needs to be done: they count as silent by themselves"
        yield Kept(Link(f"Let {counted(silent, 'application')} rest", urls.link(path, urls.APPLICATIONS)), facts)
    if closing.missing:
        facts = "in a year you will not know it anymore"
        yield Kept(Link("Write down what worked", urls.link(path, material.application_pages[own])), facts)


def _say_leaving(offers: int, running: int) -> str:
    """`Withdraw from 2 applications`, `Withdraw from one and decline one`, `Decline 2 offers`."""
    others = running - offers
    if offers and others:
        return f"Withdraw from {_count(others)} and decline {_count(offers)}"
    return f"Decline {counted(offers, 'offer')}" if offers else f"Withdraw from {counted(others, 'application')}"


def _count(number: int) -> str:
    return "one" if number == 1 else f"{number:,}"


def _tell_story(story: Story, path: str, material: Material) -> Kept:
    rating = story.best.encounter.rating
    best = f", best {rating}/5 at {story.best.interview.name}" if rating else ""
    facts = f"told {render_times(story.times)}{best}"
    return Kept(Link(story.name, link_asked(story.best, path, material)), facts)
