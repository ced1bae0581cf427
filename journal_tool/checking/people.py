"""One person under two names at one company: met twice, but shown as two, and thanked as nobody."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from journal_tool.analysis.names import fold_company, fold_name, split_name
from journal_tool.checking.check import Subject
from journal_tool.checking.near import is_one_slip, without_accents
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

_NAME_LONG_ENOUGH = 4  # letters in which a slip is a slip: Lee and Lea are two

NEAR_PERSON = Rule(
    "J405",
    Severity.WARNING,
    "a person spelt in two ways",
    "At one company, names that differ by a letter, by accents, or in how much of the first name is written are "
    "probably one person. Written the same way, everything that this person asked comes together on one page. "
    "A table `[people]` in journal.toml says that several spellings are one person, without changing the entries.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
people:
  - Dana Ortiz, Staff Analyst
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
people:
  - Dana Ortis
---

## Questions

- Why now?
""",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
people:
  - Dana Ortiz, Staff Analyst
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
people:
  - Dana Ortiz
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)

_Met = tuple[Interview, Person]


def find_near_people(subject: Subject) -> Iterator[Problem]:
    known = _find_aliases(subject)
    for met in _group_by_company(subject.interviews).values():
        for one, other in _find_near(met):
            if known.get(one, one) != known.get(other, other):
                yield from _report(met[one], met[other])


def _find_aliases(subject: Subject) -> dict[str, str]:
    people = subject.journal.settings.people
    return {fold_name(spelling): fold_name(name) for name, known in people.items() for spelling in (name, *known)}


def _group_by_company(interviews: tuple[Interview, ...]) -> dict[str, dict[str, list[_Met]]]:
    """By company: each name (folded) that was met there, with where it stands. Referees are met nowhere."""
    groups: dict[str, dict[str, list[_Met]]] = defaultdict(dict)
    for interview in interviews:
        if interview.people and interview.stage != "reference-check":
            company = groups[fold_company(interview.company)]
            for person in interview.people:
                company.setdefault(fold_name(person.name), []).append((interview, person))
    return groups


def _find_near(met: dict[str, list[_Met]]) -> Iterator[tuple[str, str]]:
    """Pairs of names that are probably one person; only those that share a word are compared."""
    if len(met) < 2:
        return
    by_word: dict[str, list[str]] = defaultdict(list)
    words = {name: _split_plain(places[0][1].name) for name, places in met.items()}
    for name in met:
        for word in words[name]:
            by_word[word].append(name)
    seen: set[tuple[str, str]] = set()
    for names in by_word.values():
        for pair in combinations(names, 2) if len(names) > 1 else ():
            if pair not in seen and pair[0] != pair[1]:
                seen.add(pair)
                one, other = pair
                alike = is_near_person(words[one], words[other]) and not _are_two(met[one], met[other])
                if alike and not _is_ambiguous(words[one], words[other], words):
                    yield pair


@lru_cache(maxsize=16384)
def _split_plain(name: str) -> tuple[str, ...]:
    words = split_name(name)
    return words if name.isascii() else tuple(without_accents(word) for word in words)


def is_near_person(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names (as words without accents) are probably one person's."""
    few, many = sorted((some, others), key=len)
    if len(few) == 1:
        return few[0] == many[0]
    if few[-1] == many[-1]:
        return _is_same_first(few[0], many[0])
    if few[0] == many[0]:
        return len(few) == len(many) and _is_slip(few[-1], many[-1])
    return sorted(few) == sorted(many)


def _is_same_first(one: str, other: str) -> bool:
    """`D`, `Dan` and `Daniel` are one, `Dania` written `Danja` too."""
    return one.startswith(other) or other.startswith(one) or _is_slip(one, other)


def _is_slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _NAME_LONG_ENOUGH and is_one_slip(one, other)


def _is_ambiguous(some: tuple[str, ...], others: tuple[str, ...], words: dict[str, tuple[str, ...]]) -> bool:
    """Whether a bare first name could be several people's."""
    few = min(some, others, key=len)
    return len(few) == 1 and sum(1 for name in words.values() if len(name) > 1 and name[0] == few[0]) > 1


def _are_two(some: list[_Met], others: list[_Met]) -> bool:
    """Whether they were met together, or have different addresses."""
    if {interview.path for interview, _ in some} & {interview.path for interview, _ in others}:
        return True
    mails, more = ({person.email.casefold() for _, person in met if person.email} for met in (some, others))
    return bool(mails and more and not mails & more)


def _report(some: list[_Met], others: list[_Met]) -> Iterator[Problem]:
    """A problem at each use of the rarer name (of two, the shorter or later one), naming a file of the other."""
    later_first = sorted((some, others), key=lambda met: (str(met[0][0].date), met[0][0].path), reverse=True)
    rare, usual = sorted(later_first, key=lambda met: (len(met), len(met[0][1].name)))
    model, known = usual[0]
    for interview, person in rare:
        message = f"`{person.name}` here and `{known.name}` in `{model.path}`: is this one person?"
        help = (
            f"write `{known.name}` in both if it is, or put both spellings into journal.toml: "
            f'under `[people]`, `"{known.name}" = ["{person.name}"]`'
        )
        yield NEAR_PERSON.at(interview.path, person.span, message, help)
