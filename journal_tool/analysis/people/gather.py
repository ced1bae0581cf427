"""Which of the names in the entries are one person: by spelling, by journal.toml, and by short forms at one company."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.analysis.people.short_names import is_same_person, split_plain
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person
from journal_tool.settings import Settings


class Met(NamedTuple):
    """One person of one entry; `place` is the number among all that are gathered."""

    place: int
    interview: Interview
    person: Person


class Somebody:
    """A person while they are gathered. `full` is the name that journal.toml gives, or empty."""

    def __init__(self, full: str) -> None:
        self.full = full
        self.met: list[Met] = []

    @property
    def spellings(self) -> list[str]:
        written = dict.fromkeys(it.person.name for it in self.met)
        return [self.full, *written] if self.full else [*written]

    @property
    def words(self) -> int:
        """How many words the fullest spelling has."""
        return max(len(split_plain(name)) for name in self.spellings)


def gather(met: Iterable[Met], settings: Settings) -> list[Somebody]:
    """Everybody in `met` once, in the order of their first place; see `group_people` for who is one person."""
    full_names = _read_full_names(settings)
    by_company: dict[str, list[Met]] = defaultdict(list)
    for one in met:
        by_company[fold_company(one.interview.company) or one.interview.path].append(one)
    found: list[Somebody] = []
    known: dict[str, Somebody] = {}
    for there in by_company.values():
        for somebody in _gather_at_company(there, full_names):
            if not somebody.full:
                found.append(somebody)
            elif somebody.full in known:
                known[somebody.full].met += somebody.met
            else:
                known[somebody.full] = somebody
    found += known.values()
    for somebody in found:
        if len(somebody.met) > 1:
            somebody.met.sort()
    return sorted(found, key=lambda it: it.met[0].place)


def _read_full_names(settings: Settings) -> dict[str, str]:
    """The name in `[people]` that a folded spelling stands for."""
    rows = settings.people.items()
    return {fold_name(spelling): name for name, spellings in rows for spelling in (*spellings, name)}


def _gather_at_company(met: list[Met], full_names: dict[str, str]) -> list[Somebody]:
    by_name: dict[str, Somebody] = {}
    for one in met:
        name = fold_name(one.person.name)
        full = full_names.get(name, "")
        key = fold_name(full) if full else name
        if key not in by_name:
            by_name[key] = Somebody(full)
        by_name[key].met.append(one)
    found: list[Somebody] = []
    by_word: dict[str, list[Somebody]] = defaultdict(list)
    for somebody in sorted(by_name.values(), key=lambda it: -it.words):
        fuller = _find_fuller(somebody, by_word)
        if fuller is None:
            found.append(somebody)
        else:
            fuller.met += somebody.met
        for word in {word for name in somebody.spellings for word in split_plain(name)}:
            by_word[word].append(fuller or somebody)
    return found


def _find_fuller(short: Somebody, by_word: dict[str, list[Somebody]]) -> Somebody | None:
    """The only one of those with longer names that `short` can be; one who has the same name goes before others."""
    near = {id(it): it for name in short.spellings for word in split_plain(name)[:1] for it in by_word.get(word, ())}
    same = [it for it in near.values() if _is_short_form(short, it)]
    exact = [it for it in same if _share_a_name(short, it)]
    found = exact or same
    return found[0] if len(found) == 1 and not _are_two(short, found[0]) else None


def _is_short_form(short: Somebody, full: Somebody) -> bool:
    return any(is_same_person(few, many) for few in short.spellings for many in full.spellings)


def _share_a_name(one: Somebody, other: Somebody) -> bool:
    names = {split_plain(name) for name in one.spellings}
    return any(split_plain(name) in names for name in other.spellings)


def _are_two(one: Somebody, other: Somebody) -> bool:
    """Whether they were met together, have other addresses, or are two in journal.toml."""
    if one.full and other.full:
        return True
    if {it.interview.path for it in one.met} & {it.interview.path for it in other.met}:
        return True
    mails, more = ({it.person.email.casefold() for it in them.met if it.person.email} for them in (one, other))
    return bool(mails and more and not mails & more)
