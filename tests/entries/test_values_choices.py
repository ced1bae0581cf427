"""Stages, outcomes and formats in whatever words somebody says them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.values import spellings
from journal_tool.entries.values.choices import Outcome, read_format, read_outcome, read_stage
from journal_tool.entries.values.phrases import phrase
from journal_tool.entries.values.reading import Reading
from journal_tool.model.problem import Severity
from journal_tool.model.vocabulary import FORMATS, OFFER_OUTCOMES, OUTCOMES, OUTSIDE_STAGES, STAGES, Stage

OWN = Stage("pair-day", "interviewing", "Pairing day")
ALL = (*STAGES, *OUTSIDE_STAGES, OWN)


def code_of(said: str, word: str, code: str) -> str:
    """A hint's code for the written word whatever its case, blanks and dashes, else `code`."""
    return "J240" if said.lower().replace(" ", "-").replace("_", "-") == word else code


STAGES_SAID = """
technical: Technical | TECHNICAL | technical interview | Tech screen | Fachgespräch | entretien technique
technical: entrevista técnica
recruiter-screen: Phone screen | Recruiter call | HR screen | HR interview | recruiter_screen
recruiter-screen: Recruiter Screen | Erstgespräch
take-home: Take-home review | take home | TAKE HOME | take_home | Takehome | coding challenge | homework
final: Final round | final interview | Letzte Runde | ronda final
behavioral: behavioural | Behavioural interview | culture fit | culture-fit | entretien comportemental
system-design: System Design | system design interview | systemdesign
hiring-manager: hm | Hiring manager call | HM interview
interview: Interview | job interview | Vorstellungsgespräch | entretien d'embauche | entrevista de trabajo
onsite: On-site | on site | Onsite interview | Vor-Ort-Gespräch | superday
trial-day: Probearbeiten | trial shift | working interview | Schnuppertag | journée d'essai
presentation: sample lesson | Lehrprobe | job talk | demo lesson
offer: Offer call | Angebot | job offer | oferta
case-study: Case study | Fallstudie | étude de cas
informational: coffee chat | Informational interview
message: Email | e-mail | Nachricht
pair-day: Pairing day | Pair day | PAIR_DAY
"""

OUTCOMES_SAID = """
rejected: Rejected | REJECTED | rejection | failed | not selected | didn't pass | got rejected | sadly rejected | Absage
rejected: non retenu | descartada | reprovado | they declined | passed on me | no offer | did not pass
passed: Passed | advanced | moved forward | next round | Next Round! | bestanden | nächste Runde
passed: aprobado | aprovada | passé
withdrew: withdrawn | withdrawn (by me) | Withdrew | I withdrew | dropped out | zurückgezogen | désistement | desisti
no-response: ghosted | Ghosted | no response | No Response | never heard back | keine Antwort
no-response: sin respuesta | sans réponse
closed: position filled | Position closed | hiring freeze | Stelle besetzt | poste pourvu | vaga preenchida
cancelled: canceled | Cancelled | ausgefallen | annulé | cancelado | no show
pending: waiting | Pending | in progress | offen | en attente | pendiente | pendente | TBD
accepted: Accepted | offer accepted | hired | signed | angenommen | accepté | aceptado | aceito
declined: Declined | I declined | offer declined | turned down by me | Angebot abgelehnt
rescinded: offer rescinded | Rescinded | offer withdrawn
expired: Expired | offer expired | abgelaufen
"""

FORMATS_SAID = """
video: Video | video call | Videocall | videoconferencia | visio
onsite: in person | In-person | On site | vor Ort | présentiel
phone: phone call | Telefon | telefonisch | by phone
async: pre-recorded | one-way video
chat: text chat
take-home: Take home
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [row.split(": ", 1) for row in table.strip().split("\n")]
    return [(said.strip(), word) for word, all_said in rows for said in all_said.split("|")]


@pytest.mark.parametrize("stage", ALL, ids=[stage.name for stage in ALL])
def test_a_stage_by_its_name_is_read_without_a_word(stage: Stage) -> None:
    assert read_stage(stage.name, ALL) == Reading(stage.name)


@pytest.mark.parametrize(("said", "name"), _rows(STAGES_SAID))
def test_a_stage_in_other_words_is_read_with_a_fix(said: str, name: str) -> None:
    reading = read_stage(said, ALL)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (
        name,
        code_of(said, name, "J242"),
        name,
    )


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("technical (round 2)", "technical"),
        ("Technical Interview #2", "technical"),
        ("Interview 2", "interview"),
        ("2nd interview", "interview"),
        ("Second technical interview", "technical"),
        ("final round with the CEO", "final"),
        ("zweites Gespräch", "interview"),
        ("panel interview, 3 people", "panel"),
    ],
)
def test_words_beside_a_stage_get_a_hint_and_no_fix(said: str, name: str) -> None:
    reading = read_stage(said, ALL)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (name, "J243", None)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("techincal", "did you mean `technical`?"),
        ("Zoom technical", "did you mean `technical`?"),
        ("recruter call", "did you mean `recruiter-screen`?"),
        ("astrology", "`stage` cannot be `astrology`"),
        ("2", "`stage` cannot be `2`"),
        ("phone interview", "can be two stages"),
    ],
)
def test_an_unknown_stage_is_an_error_with_a_suggestion(said: str, words: str) -> None:
    reading = read_stage(said, ALL)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J241")
    assert words in reading.message


@pytest.mark.parametrize(
    ("said", "help"),
    [
        ("rejected", "write `outcome: rejected`"),
        ("Ghosted", "write `outcome: no-response`"),
        ("video", "write `format: video`"),
        ("Zoom", "write `format: video`"),
    ],
)
def test_a_word_of_another_key_as_stage_says_so(said: str, help: str) -> None:
    reading = read_stage(said, ALL)
    assert (reading.value, reading.rule and reading.rule.code, reading.help) == (None, "J247", help)


def test_a_stage_of_the_writers_own_goes_before_the_built_in_words() -> None:
    own = Stage("case", "final", "Case")
    assert read_stage("Case", (*ALL, own)).value == "case"
    assert read_stage("Case", ALL).value == "case-study"


@pytest.mark.parametrize("word", [*OUTCOMES, *OFFER_OUTCOMES])
def test_an_outcome_by_its_word_is_read_without_a_word(word: str) -> None:
    assert read_outcome(word) == Reading(Outcome(word))


@pytest.mark.parametrize(("said", "word"), _rows(OUTCOMES_SAID))
def test_an_outcome_in_other_words_is_read_with_a_fix(said: str, word: str) -> None:
    reading = read_outcome(said)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (
        Outcome(word),
        code_of(said, word, "J245"),
        word,
    )


@pytest.mark.parametrize(
    ("said", "word", "note", "better"),
    [
        ("rejected :(", "rejected", ":(", None),
        ("rejected, by mail", "rejected", "by mail", None),
        ("rejected (by mail)", "rejected", "by mail", None),
        ("passed - they liked it", "passed", "they liked it", None),
        ("pending: they call on Friday", "pending", "they call on Friday", None),
        ("passed?", "passed", "?", None),
        ("rejected (after 3 weeks) by mail", "rejected", "(after 3 weeks) by mail", None),
        ("Rejected :(", "rejected", ":(", "rejected :("),
        ("Ghosted, since May", "no-response", "since May", "no-response, since May"),
        ("Withdrew: better offer", "withdrew", "better offer", "withdrew, better offer"),
        ("hired :)", "accepted", ":)", "accepted :)"),
        ("on hold", "pending", "on hold", "pending, on hold"),
        ("On hold until May", "pending", "On hold until May", "pending, On hold until May"),
        ("overqualified", "rejected", "overqualified", "rejected, overqualified"),
    ],
)
def test_what_stands_behind_a_known_outcome_is_its_note(said: str, word: str, note: str, better: str | None) -> None:
    reading = read_outcome(said)
    assert reading.value == Outcome(word, note)
    assert (reading.rule and reading.rule.code, reading.better) == (
        ("J240" if said.startswith(("Rejected", "Withdrew")) else "J245") if better else None,
        better,
    )


def test_a_note_that_would_need_quotes_is_not_rewritten() -> None:
    reading = read_outcome("Rejected # by mail")
    assert (reading.value, reading.better) == (Outcome("rejected", "# by mail"), None)


@pytest.mark.parametrize(
    "said",
    ["abgelehnt", "Abgelehnt", "refused", "Refusé", "rechazado", "recusada", "turned down", "no", "nein", "passed on"],
)
def test_an_outcome_with_two_readings_names_both(said: str) -> None:
    reading = read_outcome(said)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J246")
    assert "`rejected`" in reading.help and "`declined`" in reading.help


@pytest.mark.parametrize(
    ("said", "help"), [("yes", "`passed`"), ("abgesagt", "`cancelled`"), ("rescheduled", "change `date`")]
)
def test_other_words_that_leave_it_open(said: str, help: str) -> None:
    reading = read_outcome(said)
    assert (reading.value, reading.rule and reading.rule.code) == (None, "J246")
    assert help in reading.help


@pytest.mark.parametrize(
    ("said", "code", "words"),
    [
        ("passd", "J244", "did you mean `passed`?"),
        ("reject3d", "J244", "did you mean `rejected`?"),
        ("meh", "J244", "`outcome` cannot be `meh`"),
        ("offer", "J247", "is a stage, not an outcome"),
        ("technical", "J247", "is a stage, not an outcome"),
        ("Pannel", "J244", "`outcome` cannot be `Pannel`"),
    ],
)
def test_what_is_no_outcome_is_an_error(said: str, code: str, words: str) -> None:
    reading = read_outcome(said)
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)
    assert words in reading.message


@pytest.mark.parametrize("word", FORMATS)
def test_a_format_by_its_word_is_read_without_a_word(word: str) -> None:
    assert read_format(word) == Reading(word)


@pytest.mark.parametrize(("said", "word"), _rows(FORMATS_SAID))
def test_a_format_in_other_words_is_read_with_a_fix(said: str, word: str) -> None:
    reading = read_format(said)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (
        word,
        code_of(said, word, "J249"),
        word,
    )


@pytest.mark.parametrize(
    ("said", "word"), [("Zoom", "video"), ("video (Zoom)", "video"), ("phone, then video", "phone")]
)
def test_a_format_that_says_more_is_counted_and_not_rewritten(said: str, word: str) -> None:
    reading = read_format(said)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (word, "J248", None)


@pytest.mark.parametrize("said", ["walk in the park", "hybrid", "vidoe"])
def test_an_unknown_format_is_kept_as_written(said: str) -> None:
    reading = read_format(said)
    assert (reading.value, reading.rule and reading.rule.code) == (said, "J248")


def test_every_phrase_of_the_tables_is_written_as_it_is_compared() -> None:
    for table in (spellings.STAGES, spellings.OUTCOMES, spellings.FORMATS, spellings.PLATFORMS):
        for said in "|".join(table.values()).split("|"):
            assert phrase(said) == said.strip()
    for said in (*spellings.ASKED, *spellings.OUTCOMES_WITH_MORE):
        assert phrase(said) == said


@pytest.mark.parametrize("table", [spellings.STAGES, spellings.OUTCOMES, spellings.FORMATS])
def test_no_phrase_means_two_things(table: dict[str, str]) -> None:
    said = [one.strip() for phrases in table.values() for one in phrases.split("|")]
    assert sorted({one for one in said if said.count(one) > 1}) == []


def test_what_is_asked_is_not_answered_elsewhere() -> None:
    answered = {one.strip() for said in spellings.OUTCOMES.values() for one in said.split("|")}
    assert answered.isdisjoint(spellings.ASKED)


_KNOWN = st.sampled_from([one.strip() for said in spellings.OUTCOMES.values() for one in said.split("|")])


@given(st.text(max_size=60) | st.tuples(_KNOWN, st.text(max_size=20)).map(" ".join) | _KNOWN.map(str.title))
@example("")
@example("x" * 10_000)
@example("ﬁnal")
def test_any_text_gives_a_reading_and_its_fix_reads_the_same(text: str) -> None:
    for read in (lambda it: read_stage(it, ALL), read_outcome, read_format):
        reading = read(text)
        assert reading.value is not None or reading.rule is not None
        if reading.better is not None:
            again = read(reading.better)
            assert (again.value, again.rule) == (reading.value, None)


def test_a_matter_of_style_is_a_hint_and_other_words_are_a_warning() -> None:
    hints = (read_stage("Offer", ALL), read_stage("trial day", ALL), read_format("Phone"), read_outcome("Passed, nice"))
    assert [it.rule and it.rule.severity for it in hints] == [Severity.HINT] * 4
    others = (read_stage("phone screen", ALL), read_outcome("got rejected"), read_format("in person"))
    assert [it.rule and it.rule.severity for it in others] == [Severity.WARNING] * 3
