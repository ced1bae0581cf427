"""Thanks that name nobody whom the entry says you met: that person then still waits for a note."""

from collections.abc import Iterator

from journal_tool.analysis.people import find_person, is_same_person
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.likeness import closest
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Rule

THANKED_NOBODY = Rule(
    "J407",
    Severity.WARNING,
    "thanks to somebody you did not meet",
    "A name under `thanked` is looked for under `people`, whatever its case and without Dr. or Ms; a first or a last "
    "name will do where only one person has it. Where nobody has it, the thanks count for nobody.",
    "people:\n  - Dana Ortiz\nthanked:\n  Dana Ortis: 2026-03-13\n",
    "people:\n  - Dana Ortiz\nthanked:\n  Dana: 2026-03-13\n",
)


def find_thanks_to_nobody(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.thanked and it.people and (it.thanked.by_name or it.thanked.not_needed):
            names = [person.name for person in it.people]
            for name in (*it.thanked.by_name, *it.thanked.not_needed):
                if find_person(name, names) is None:
                    yield _report(it, name, names)


def _report(it: Interview, name: str, names: list[str]) -> Problem:
    same = [one for one in names if is_same_person(name, one)]
    if len(same) > 1:
        message = f"`{name}` under `thanked` could be `{same[0]}` or `{same[1]}`"
        return THANKED_NOBODY.at(it.path, at_value(it, "thanked"), message, "write the whole name")
    near = closest(name, names)
    message = f"`{name}` under `thanked` is nobody under `people`" + (f"; did you mean `{near}`?" if near else "")
    help = f"write `{near}`" if near else "write the name as it stands under `people`, or add the person there"
    return THANKED_NOBODY.at(it.path, at_value(it, "thanked"), message, help)
