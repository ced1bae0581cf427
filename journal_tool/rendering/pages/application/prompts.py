"""A follow-up as the page of its application shows it: what to do, why, and by when."""

from collections.abc import Iterable

import msgspec

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import Prompt
from journal_tool.rendering.pages.letter.links import link_help
from journal_tool.rendering.pages.offers.links import locate_task
from journal_tool.rendering.pages.parts import make_day
from journal_tool.rendering.view import Link


def make_prompt(follow_up: FollowUp, page: str, material: Material) -> Prompt:
    due = follow_up.due
    late = due is not None and due < material.day
    return Prompt(
        Link(follow_up.do, locate_task(follow_up, page, material)),
        follow_up.why,
        make_day(due, material) if due else None,
        late,
        letters=link_help(follow_up, page, material),
    )


def link_once(prompts: Iterable[Prompt]) -> tuple[Prompt, ...]:
    """The same, each letter beside the first thing that it helps with."""
    linked: set[Link] = set()
    found: list[Prompt] = []
    for prompt in prompts:
        fresh = tuple(it for it in prompt.letters if it not in linked)
        linked.update(fresh)
        found.append(msgspec.structs.replace(prompt, letters=fresh))
    return tuple(found)
