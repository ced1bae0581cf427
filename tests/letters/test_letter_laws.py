"""Laws of letters over made-up journals, in each language: nothing in them that is not known, and nothing of what was
noted for oneself.
"""

import re
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letter_text import LETTERS, TODAY, WRITTEN_IN, journal_of

from journal_tool.calendars import CALENDARS
from journal_tool.errors import JournalError
from journal_tool.letters import KINDS, Letter, find_letters
from journal_tool.letters.days import say_day
from journal_tool.letters.languages import LANGUAGES
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal

AFTER = ("thank-you", "follow-up", "withdraw", "rejection-reply", "feedback-request")
NAMES = ["Dana Ortiz", "Lee Park", "Mei-Ling Tsao", "Brigid O'Connell", "Ngũgĩ wa Thiong'o", "דנה לוי"]
COMPANIES = ["Northwind Labs", "Vinha & Filhos", "Zażółć 24"]
ROLES = ["Data Analyst", "Baker, night shift", "Nurse (b)", ""]
QUESTIONS = [
    "How do you shard a table?",
    "Tell me about a conflict",
    "Why us (lunghezza)?",
    "Was ist eine Zeile? #sql",
    "What is one row? #sql #data-quality",
    "What is your salary expectation? #salary",
]
SECRETS = ["lunghezza", "xyloid", "qanat 777"]
"""Words that only stand in what the writer notes for themselves."""

STAGES = ["interview", "panel", "recruiter-screen", "informational", "message", "offer", "reference-check"]
OUTCOMES = ["pending", "passed", "rejected", "withdrew", "cancelled", "closed", "no-response"]

days = st.integers(-60, 20).map(lambda number: TODAY + timedelta(days=number))
secret = st.sampled_from(SECRETS).map(lambda word: f"{word}.")


@st.composite
def asked(draw: st.DrawFn, names: list[str]) -> str:
    lines = [f"### {draw(st.sampled_from(QUESTIONS))}", "", f"- Rating: {draw(st.integers(1, 5))}/5"]
    if names and draw(st.booleans()):
        lines.append(f"- Asked by: {draw(st.sampled_from(names))}")
    lines += ["", draw(secret)]
    if draw(st.booleans()):
        lines += ["", f"**Next time:** {draw(secret)}"]
    return "\n".join(lines) + "\n"


@st.composite
def entries(draw: st.DrawFn) -> str:
    names = draw(st.lists(st.sampled_from(NAMES), max_size=4, unique=True))
    facts = {
        "company": draw(st.sampled_from(COMPANIES)),
        "role": draw(st.sampled_from(ROLES)),
        "date": str(draw(days)),
        "stage": draw(st.sampled_from(STAGES)),
        "outcome": draw(st.sampled_from(OUTCOMES)),
        "heard_back": draw(st.one_of(st.just(""), days.map(str))),
        "reply_by": draw(st.one_of(st.just(""), days.map(str))),
        "people": "".join(f"\n  - {name}, {draw(st.sampled_from(['Baker', 'Head of Rows']))}" for name in names),
        "done": draw(st.one_of(st.just(""), days.map(lambda day: f"\n  chase: {day}"))),
    }
    body = f"{draw(secret)}\n\n## Questions\n\n" + "\n".join(draw(st.lists(asked(names), max_size=3)))
    body += f"\n## Questions I asked\n\n- Who reads it? {draw(secret)}\n\n## Lessons\n\n- {draw(secret)}\n"
    body += f"\n## If no\n\n{draw(secret)}\n\n## Notes\n\n{draw(secret)}\n"
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in facts.items() if value) + f"---\n\n{body}"


journals = st.lists(entries(), min_size=1, max_size=3).map(lambda texts: journal_of(*texts))


def write_all(journal: Journal, kinds: tuple[str, ...], talk: bool = False) -> list[Letter]:
    """Every letter of these kinds that is not refused, to everybody and to each."""
    found = []
    for kind in kinds:
        for interview in journal.interviews:
            for to in ("", *(person.name for person in interview.people)):
                try:
                    found.append(write_letter(kind, interview, journal, TODAY, to=to, talk=talk))
                except JournalError as refused:
                    assert refused.message
    return found


def find_days(journal: Journal) -> set[date]:
    known = {day for it in journal.interviews for day in (it.date, it.heard_back, it.reply_by) if day}
    return known | {day for it in journal.interviews for done in it.done for day in done.days}


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text))


def in_language(journal: Journal, language: str) -> Journal:
    return msgspec.structs.replace(journal, settings=msgspec.structs.replace(journal.settings, language=language))


def find_ours(language: str) -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in (LETTERS / language).glob("*.txt")]
    return {word for text in texts for word in words_of(text)}


def find_day(language: str) -> re.Pattern[str]:
    """What reads a day as letters write it, with its year or without."""
    calendar = CALENDARS[language]
    parts = {
        "weekday": "|".join(calendar.weekdays),
        "month": "|".join(calendar.months),
        "day": r"\d+\w*",
        "year": r"\d{4}",
    }
    groups = {name: f"(?P<{name}>{pattern})" for name, pattern in parts.items()}
    short, whole = (re.escape(it).replace(r"\{", "{").replace(r"\}", "}") for it in calendar.in_letters)
    return re.compile(f"{short}(?:{whole.removeprefix(short)})?".format(**groups))


OURS = {language: find_ours(language) for language in WRITTEN_IN}
DAYS = {language: find_day(language) for language in WRITTEN_IN}
each_language = pytest.mark.parametrize("language", WRITTEN_IN)


@each_language
def test_days_are_found_as_letters_write_them(language: str) -> None:
    for day in (TODAY, date(2027, 2, 1)):
        assert DAYS[language].fullmatch(say_day(day, language, TODAY))


@each_language
@given(journal=journals)
@settings(max_examples=20)
def test_every_day_in_a_letter_is_one_of_the_journal(journal: Journal, language: str) -> None:
    calendar, known = CALENDARS[language], find_days(journal)
    for letter in write_all(in_language(journal, language), AFTER):
        for found in DAYS[language].finditer(f"{letter.subject}\n{letter.text}"):
            day = 1 if found["day"] == calendar.first else int(found["day"])
            said = date(int(found["year"] or TODAY.year), calendar.months.index(found["month"]) + 1, day)
            assert calendar.weekdays[said.weekday()] == found["weekday"]
            assert said in known


@each_language
@given(journal=journals)
@settings(max_examples=20)
def test_every_word_and_number_is_ours_or_stands_in_the_journal(journal: Journal, language: str) -> None:
    for letter in write_all(in_language(journal, language), AFTER):
        text = DAYS[language].sub("", f"{letter.subject}\n{letter.text}")
        known = words_of(" ".join([*NAMES, *COMPANIES, *ROLES, *QUESTIONS, "Who reads it?", "Maren Ostby"]))
        gaps = words_of(" ".join(letter.gaps))
        assert letter.language == language
        assert words_of(text) <= OURS[language] | known | gaps | {LANGUAGES[language].last}


@each_language
@given(journal=journals)
@settings(max_examples=20)
def test_what_was_noted_for_oneself_stands_in_no_letter(journal: Journal, language: str) -> None:
    for letter in write_all(in_language(journal, language), tuple(kind.name for kind in KINDS)):
        assert not [word for word in SECRETS if word in letter.text or word in letter.subject]


@each_language
@given(journal=journals, talk=st.booleans())
@settings(max_examples=20)
def test_a_letter_is_whole(journal: Journal, talk: bool, language: str) -> None:
    for letter in write_all(in_language(journal, language), AFTER, talk):
        assert letter.text.endswith("\n")
        assert not letter.text.endswith("\n\n")
        assert "\n\n\n" not in letter.text
        assert "  " not in letter.text
        assert not re.search(r" [.,?!]|\.\.|,\.|\[\]|None|\(\)", letter.text)
        assert all(f"[{gap}]" in letter.subject + letter.text for gap in letter.gaps)
        assert set(re.findall(r"\[([^\]]+)\]", letter.subject + letter.text)) == set(letter.gaps)
        assert bool(letter.subject) != talk


@given(journals)
@settings(max_examples=30)
def test_every_letter_that_is_of_use_can_be_written(journal: Journal) -> None:
    for fitting in find_letters(journal, TODAY):
        for talk in (False, True):
            letter = write_letter(fitting.kind.name, fitting.interview, journal, TODAY, talk=talk)
            assert letter.kind == fitting.kind.name
