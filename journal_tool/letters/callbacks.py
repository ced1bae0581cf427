"""What was talked about and may stand in a letter: the questions alone, never what the writer noted beside them."""

import re
from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.better_answers import GOOD, WEAK
from journal_tool.analysis.people import find_person
from journal_tool.analysis.prep.to_ask import split_answer
from journal_tool.analysis.upcoming import is_expected
from journal_tool.letters.plain import close_up, make_plain, make_quotable
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person
from journal_tool.model.question import Encounter
from journal_tool.model.value import Value
from journal_tool.phrases import begun

MOST = 3
_WENT_BADLY = 4
"""The rank of a weak answer without a better one: nobody is reminded of it as long as there is anything else."""
DELICATE = frozenset("salary pay money compensation motivation logistics availability rapport tools nerves".split())
"""Topics that nobody comes back to in a note of thanks."""

ABOUT_ONESELF = frozenset("behavioral behavioural experience plans background".split())
"""Topics of questions about the writer and not about the work."""

_DELICATE_WORDS = re.compile(
    r"\b(yourself|r[ée]sum[ée]|cv|salary|bonus|pay|paid|compensation|wages?|fired|weakness(es)?|visa|religion|pregnan\w*|children|married|age"
    r"|(want|plan) to leave|leave (your|behind)|why should (we|i) hire"
    r"|gehalt\w*|löhne?|vergütung\w*|lebenslauf|sich( kurz)? vor|schwächen?|kündigen|gekündigt|kündigung|schwanger\w*"
    r"|verheiratet|salaires?|rémunération|prétentions|présentez-vous|défauts?|faiblesses?|licenciée?|enceinte|mariée?|enfants"
    r"|salarios?|salários?|sueldos?|remuneraci[óo]n|remuneração|pretensi(ón|ones)|pretens(ão|ões)|currículum|currículo"
    r"|debilidad(es)?|puntos? débil(es)?|fraquezas?|pontos? fracos?|(sus?|mayor|maior) defe[ic]tos?"
    r"|despid\w*|despedid[oa]s?|renunci\w*|demitid[oa]s?|demitir\w*|demissão|embarazad[oa]s?|embarazo|grávida|gravidez"
    r"|casad[oa]s?|hij[oa]s|filh[oa]s|edad|idade|religi[óo]n|religião|contratar(le|lo|la|te|lhe)"
    r"|(de|sobre) (usted|ti|sí mism[oa]|si|você)|(dejar|cambiar de|sair d\w+|deixar) (su|tu|seu|o seu|a sua))\b",
    re.IGNORECASE,
)
_OF_THE_WRITER = re.compile(
    r"\b(i|i'm|i’m|i'd|i’d|my|mine|ich|meine?|meine[mnrs]|je|j['’]\w+"
    r"|yo|mis?|mí[oa]s?|(?-i:[Ee]u)|meus?|minhas?)\b",
    re.IGNORECASE,
)
"""A question that was noted from the writer's side is none that they asked in these words."""


class Callback(Value, frozen=True):
    """A question as it may be quoted. `by` is the name of whoever asked it, empty where nobody knows among several.

    `own` says that the writer asked it, and `by`, if anybody, answered. `further` that the writer has noted a better
    answer since, so has gone on thinking; `well` that the answer went well as it was. `task` says that it asks to do
    something, and has no question mark.
    """

    text: str
    by: str = ""
    own: bool = False
    further: bool = False
    well: bool = False

    @property
    def task(self) -> bool:
        return not self.text.endswith("?")


def find_callbacks(interview: Interview, to: tuple[Person, ...], day: date) -> tuple[Callback, ...]:
    """The best one for each of `to`, in their order; of a panel at most three, and of nobody twice.

    None where the notes hold nothing that can be quoted: no guess is made.
    """
    if interview.stage == "offer":  # what is asked there is about money
        return ()
    people = [make_plain(person.name) for person in interview.people]
    found = sorted([*_find_asked(interview, people, day), *_find_own(interview, people)], key=lambda it: it[0])
    good = [callback for rank, callback in found if rank < _WENT_BADLY]
    bad = [callback for rank, callback in found if rank >= _WENT_BADLY]
    if len(to) <= 1:
        name = to[0].name if to else ""
        return _choose_for(name, good, people) or _choose_for(name, bad, people)
    asked = [next((it for it in good if it.by == person.name and not it.own), None) for person in to]
    return tuple(it for it in asked if it)[:MOST] or tuple([*good, *bad][:1])


def _choose_for(name: str, ranked: list[Callback], people: list[str]) -> tuple[Callback, ...]:
    """The best that concerns `name`, else one that may: another for each of several, who may compare their notes."""
    if mine := [it for it in ranked if not name or it.by == name]:
        return (mine[0],)
    nobodys = [it for it in ranked if not it.by]
    place = people.index(name) if name in people else 0
    return (nobodys[place % len(nobodys)],) if nobodys else ()


def find_better_answers(interview: Interview, to: tuple[Person, ...]) -> tuple[tuple[str, str], ...]:
    """What the writer would say instead, with the question, where it was one of `to` who asked or might have."""
    people, names = [make_plain(person.name) for person in interview.people], {person.name for person in to}
    return tuple(
        (begun(make_plain(encounter.text)), make_plain(encounter.next_time.text))
        for encounter in interview.body.encounters
        if encounter.next_time and (not names or _find_asker(encounter.asked_by, people) in {*names, ""})
    )


def _find_asked(interview: Interview, people: list[str], day: date) -> Iterator[tuple[int, Callback]]:
    """What they asked about the work, the better the smaller its number: first what the writer went on thinking about.

    A question without a topic may be about anything; so only one with a better answer can be meant.
    """
    for encounter in interview.body.encounters:
        text = make_quotable(encounter.text)
        if not text or is_expected(interview, encounter, day) or _is_delicate(encounter, text):
            continue
        further = encounter.next_time is not None
        if (encounter.topics or further) and not ABOUT_ONESELF & set(encounter.topics):
            rank = (0 if further else 1) if encounter.topics else 2
            bad = encounter.rating is not None and encounter.rating <= WEAK and not further
            well = not further and (encounter.rating or 0) >= GOOD
            asker = _find_asker(encounter.asked_by, people)
            yield _WENT_BADLY if bad else rank, Callback(text, asker, further=further, well=well)


def _is_delicate(encounter: Encounter, text: str) -> bool:
    return bool(DELICATE & set(encounter.topics) or _DELICATE_WORDS.search(text) or _OF_THE_WRITER.search(text))


def _find_asker(asked_by: str, people: list[str]) -> str:
    if asked_by:
        return find_person(asked_by, people) or ""
    return people[0] if len(people) == 1 else ""


def _find_own(interview: Interview, people: list[str]) -> Iterator[tuple[int, Callback]]:
    """What the writer asked; whoever answered is known where the answer begins with their name and a colon."""
    for passage in interview.body.asked:
        question, answer = split_answer(passage)
        text = make_quotable(close_up(question))
        if text.endswith("?") and answer and not _DELICATE_WORDS.search(text):
            speaker = re.match(r"([^\W\d][^:\"“]{0,40}):", close_up(answer))
            yield 3, Callback(text, _find_asker(speaker[1] if speaker else "", people), own=True)
