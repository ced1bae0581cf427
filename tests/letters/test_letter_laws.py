"""Laws of letters over made-up journals: nothing in them that is not known, and nothing that was noted for oneself."""

import re
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from letter_text import TODAY, journal_of

from journal_tool.calendars import CALENDARS
from journal_tool.errors import JournalError
from journal_tool.letters import KINDS, Letter, find_letters
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal
from journal_tool.templates.default_look import find_default_folder

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


FOLDER = find_default_folder() / "letters" / "en"
OURS = {word for kind in AFTER for word in words_of((FOLDER / f"{kind}.txt").read_text(encoding="utf-8"))}
DAY = re.compile(r"(\w+day), (\d+) (\w+)(?: (\d{4}))?")


@given(journals)
@settings(max_examples=30)
def test_every_day_in_a_letter_is_one_of_the_journal(journal: Journal) -> None:
    english, known = CALENDARS["en"], find_days(journal)
    for letter in write_all(journal, AFTER):
        for weekday, day, month, year in DAY.findall(f"{letter.subject}\n{letter.text}"):
            said = date(int(year or TODAY.year), english.months.index(month) + 1, int(day))
            assert english.weekdays[said.weekday()] == weekday
            assert said in known


@given(journals)
@settings(max_examples=30)
def test_every_word_and_number_is_ours_or_stands_in_the_journal(journal: Journal) -> None:
    for letter in write_all(journal, AFTER):
        text = DAY.sub("", f"{letter.subject}\n{letter.text}")
        known = OURS | words_of(" ".join([*NAMES, *COMPANIES, *ROLES, *QUESTIONS, "Who reads it?", "Maren Ostby"]))
        gaps = words_of(" ".join(letter.gaps))
        assert words_of(text) <= known | gaps


@given(journals)
@settings(max_examples=30)
def test_what_was_noted_for_oneself_stands_in_no_letter(journal: Journal) -> None:
    for letter in write_all(journal, tuple(kind.name for kind in KINDS)):
        assert not [word for word in SECRETS if word in letter.text or word in letter.subject]


@given(journals, st.booleans())
@settings(max_examples=30)
def test_a_letter_is_whole(journal: Journal, talk: bool) -> None:
    for letter in write_all(journal, AFTER, talk):
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
