"""The letters of an entry or a follow-up, as links that say what each is for."""

from collections.abc import Iterable

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.page_names import locate_letter
from journal_tool.letters import Fitting
from journal_tool.letters.occasions import list_entries
from journal_tool.model.interview import Interview
from journal_tool.rendering import urls
from journal_tool.rendering.letter_words import name_letter
from journal_tool.rendering.material import Material
from journal_tool.rendering.view import Link


def find_names(fitting: Fitting, material: Material) -> tuple[str, ...]:
    """Those of the entry who are still to be thanked; for other letters nobody."""
    if fitting.kind.name != "thank-you":
        return ()
    people = fitting.interview.people
    return tuple(dict.fromkeys(it.name for it in people if (fitting.interview.path, it.name) in material.to_thank))


def locate(fitting: Fitting, material: Material) -> str:
    """The path of its page."""
    return locate_letter(material.pages[fitting.interview.path], fitting.kind.name)


def link_letters(interviews: Iterable[Interview], page: str, material: Material) -> tuple[Link, ...]:
    """All letters that are of use about these entries."""
    return tuple(
        _link(it, page, material) for interview in interviews for it in material.letters_of.get(interview.path, ())
    )


def link_first(follow_up: FollowUp, page: str, material: Material) -> tuple[Link, ...]:
    """The letter that a follow-up asks for: of thanks there may be one for each conversation of the day."""
    return tuple(
        _link(it, page, material) for it in _find_help(follow_up, material) if it.kind.name == follow_up.letter
    )


def link_help(follow_up: FollowUp, page: str, material: Material) -> tuple[Link, ...]:
    """All letters that help with a follow-up."""
    return tuple(_link(it, page, material) for it in _find_help(follow_up, material))


def _find_help(follow_up: FollowUp, material: Material) -> list[Fitting]:
    fitting = (it for path in list_entries(follow_up) for it in material.letters_of.get(path, ()))
    return [it for it in fitting if follow_up.rule in it.kind.rules]


def _link(fitting: Fitting, page: str, material: Material) -> Link:
    words = name_letter(fitting.kind.name, fitting.interview.company, find_names(fitting, material))
    return Link(words, urls.link(page, locate(fitting, material)))
