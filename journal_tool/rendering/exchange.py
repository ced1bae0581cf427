"""Material in which one entry is newer than what was worked out from all: for the page of that entry, at once.

What is derived from many entries (standings, the bank of questions, people, problems across files) takes 150 ms at
1,000 entries, and one page takes one. So after a save the page shows the newer entry beside what was derived before,
until all is worked out anew.
"""

from bisect import insort
from collections import defaultdict
from copy import copy

import msgspec

from journal_tool.analysis.pictures import find_pictures
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.problem import Problem
from journal_tool.rendering.material import Material


def exchange_entry(material: Material, entry: Entry) -> Material:
    """`material` with a newer version of an entry that it has, good for rendering that entry's page and no other."""
    newer, path = copy(material), entry.path
    older = material.entry_of[path]
    entry_of = {**material.entry_of, path: entry}
    newer.journal = msgspec.structs.replace(material.journal, entries=tuple(entry_of.values()))
    if _list_pictures(older) != _list_pictures(entry):
        newer.pictures = find_pictures(newer.journal)
    if entry.interview is not None:
        newer.prose = material.prose.exchange(
            entry.interview, {it: shown.place for it, shown in newer.pictures.items()}
        )
    newer.interviews, place_of = _exchange_interview(material, path, entry.interview)
    vars(newer).update(  # where Python keeps what a cached_property has worked out
        entry_of=entry_of,
        place_of=place_of,
        problems_of={**material.problems_of, path: _exchange_problems(material, older, entry)},
        question_of=_exchange_questions(material, path, older.interview, entry.interview),
        kept_answers={},
    )
    return newer


def _list_pictures(entry: Entry) -> list[str]:
    return [link.address for link in entry.interview.body.links] if entry.interview else []


def _exchange_interview(
    material: Material, path: str, newer: Interview | None
) -> tuple[tuple[Interview, ...], dict[str, int]]:
    """All interviews in their order, and the place of each among them."""
    place = material.place_of.get(path)
    if place is not None and newer is not None and material.interviews[place].order == newer.order:
        return (*material.interviews[:place], newer, *material.interviews[place + 1 :]), material.place_of
    interviews = [it for it in material.interviews if it.path != path]
    if newer is not None:
        insort(interviews, newer, key=lambda it: it.order)
    return tuple(interviews), {interview.path: place for place, interview in enumerate(interviews)}


def _exchange_problems(material: Material, older: Entry, newer: Entry) -> tuple[Problem, ...]:
    """What is wrong with the newer version, and what was found across files before."""
    across = [it for it in material.problems_of.get(older.path, ()) if it not in older.problems]
    return tuple(sorted([*newer.problems, *across], key=lambda it: (it.span.line, it.span.column, it.code)))


def _exchange_questions(
    material: Material, path: str, older: Interview | None, newer: Interview | None
) -> dict[tuple[str, int], Question]:
    """The question in the bank of each encounter: in the newer version found by its wording, whatever its number."""
    found = material.question_of.copy()
    known: dict[str, list[Question]] = defaultdict(list)
    for number, encounter in enumerate(older.body.encounters if older else (), 1):
        if question := found.pop((path, number), None):
            known[encounter.text].append(question)
    for number, encounter in enumerate(newer.body.encounters if newer else (), 1):
        if known[encounter.text]:
            found[path, number] = known[encounter.text].pop(0)
    return found
