"""A letter as it leaves the journal: its words, whom it goes to, what it marks, what it refuses, whose templates."""

from datetime import date
from pathlib import Path

import pytest
from letter_text import entry, put, write

from journal_tool.errors import JournalError
from journal_tool.model.template_mistake import TemplateMistake

PANEL = "\n  - Dana Ortiz, Head of Reporting\n  - Lee Park\n  - Sam Ito <sam@northwind.example>"
ASKED = """## Questions

### How do you check a number? #data-quality

- Rating: 4/5
- Asked by: Dana Ortiz

She yawned.

### What is one row in your table? #sql

- Rating: 2/5
- Asked by: Lee Park

**Next time:** Say what is counted, once.
"""
REJECTED = {"outcome": "rejected", "heard_back": "2026-03-13"}


def test_thanks_to_one_person() -> None:
    letter = write("thank-you", entry(body=ASKED.replace("Lee Park", "Dana"), reply_by="2026-03-20"))
    assert [it.name for it in letter.to] == ["Dana Ortiz"]
    assert letter.subject == "Thank you for the conversation on Thursday, 12 March"
    assert letter.text == (
        "Dear Dana Ortiz,\n"
        "\n"
        "Thank you for the time you gave me on Thursday, 12 March, to talk about the position of Data Analyst.\n"
        "\n"
        "Your question “What is one row in your table?” has stayed with me. I have gone on thinking about it, and "
        "would be glad to come back to it when we next talk.\n"
        "\n"
        "I would be glad to take the next step with you, and look forward to hearing from you by Friday, 20 March, as "
        "you said. If anything is still open on your side, please ask.\n"
        "\n"
        "Kind regards,\n"
        "\n"
        "Maren Ostby\n"
    )
    assert (letter.gaps, letter.talk, letter.mistake) == ((), False, None)


def test_thanks_to_a_panel_in_one_mail_or_to_one_of_them() -> None:
    text = entry(body=ASKED, people=PANEL)
    panel = write("thank-you", text)
    assert panel == write("thank-you", text, panel=True)
    assert panel.text.startswith("Dear Dana Ortiz, Lee Park and Sam Ito,\n")
    assert (
        "Your questions have stayed with me, above all “How do you check a number?” (Dana Ortiz) and “What is one "
        "row in your table?” (Lee Park). Some of them I have gone on thinking about"
    ) in panel.text
    dana, lee, sam = (write("thank-you", text, to=name) for name in ("dana", "Park", "Sam Ito"))
    assert "Your question “How do you check a number?” was a pleasure to answer. I would gladly go on" in dana.text
    assert "Your question “What is one row in your table?” has stayed with me. I have gone on" in lee.text
    assert "What you said about [something that you talked about] has stayed with me.\n" in sam.text
    assert [it.email for it in sam.to] == ["sam@northwind.example"]


@pytest.mark.parametrize(
    ("facts", "subject", "said"),
    [
        (
            {"stage": "trial-day"},
            "the trial day",
            "the time you gave me on Thursday, 12 March, for my trial day in the",
        ),
        ({"stage": "presentation"}, "hearing my presentation", "March, to hear my presentation for the position"),
        ({"stage": "case-study"}, "the case study", "March, for the case study for the position of"),
        ({"stage": "onsite"}, "having me", "having me with you on Thursday, 12 March, to talk about the position"),
        (
            {"stage": "onsite", "format": "video"},
            "the conversation",
            "the time you gave me on Thursday, 12 March, to talk",
        ),
        ({"stage": "panel"}, "the conversation", "the time you gave me on Thursday, 12 March, to talk about the"),
    ],
)
def test_thanks_are_for_what_it_was(facts: dict[str, str], subject: str, said: str) -> None:
    letter = write("thank-you", entry(**facts))
    assert letter.subject == f"Thank you for {subject} on Thursday, 12 March"
    assert said in letter.text


@pytest.mark.parametrize(
    ("rating", "outcome", "said"),
    [
        ("4/5", "", "was a pleasure to answer. I would gladly go on with it when we next talk.\n"),
        ("3/5", "", "has stayed with me.\n"),
        ("4/5", "rejected", "was a pleasure to answer.\n"),
        ("", "", "has stayed with me.\n"),
    ],
)
def test_of_a_good_answer_the_writer_says_so_and_would_go_on_as_long_as_nothing_is_decided(
    rating: str, outcome: str, said: str
) -> None:
    body = "## Questions\n\n### How do you check a number? #sql\n\n" + (f"- Rating: {rating}\n" if rating else "")
    assert f"“How do you check a number?” {said}" in write("thank-you", entry(body=body, outcome=outcome)).text


def test_thanks_that_look_forward_to_what_is_known_to_come() -> None:
    ahead = entry("2026-03-25", stage="final")
    assert "I look forward to our next conversation on Wednesday, 25 March." in write("thank-you", entry(), ahead).text


def test_thanks_for_a_talk_outside_any_application() -> None:
    letter = write("thank-you", entry(stage="informational", role=""))
    assert "and for what you told me about your work." in letter.text
    assert "position" not in letter.text
    assert "next step" not in letter.text


def test_the_question_for_news_names_day_position_and_promise() -> None:
    letter = write("follow-up", entry("2026-03-05", reply_by="2026-03-12"))
    assert letter.subject == "Data Analyst: is there any news?"
    assert letter.text.startswith(
        "Dear Dana Ortiz,\n\nOn Thursday, 5 March, we talked about the position of Data Analyst. You wanted to be in "
        "touch by Thursday, 12 March. I remain very interested.\n\nMay I ask how things stand"
    )


OFFER = entry(
    "2026-03-13", company="Vinha", stage="offer", base="90000 USD", respond_by="2026-03-19", people="Ada Roth"
)


def test_with_an_offer_elsewhere_one_asks_whether_they_can_decide_before_it_is_answered() -> None:
    letter = write("follow-up", entry("2026-03-05"), OFFER)
    assert letter.subject == "Data Analyst: can you decide before Thursday, 19 March?"
    assert "I have another offer, which I am to answer by Thursday, 19 March." in letter.text
    assert "can you decide before that day?" in letter.text
    assert "May I ask how things stand" in letter.text
    for text in (letter.text, write("follow-up", entry("2026-03-05"), OFFER, talk=True).text):
        assert "Thursday, 19 March" in text
        assert not [it for it in ("Vinha", "90,000", "90000", "Ada") if it in text], "whose it is, and how much"
    assert "another offer" not in write("follow-up", entry("2026-03-05")).text


@pytest.mark.parametrize(
    ("ahead", "sooner"), [("2026-03-17", False), ("2026-03-18", False), ("2026-03-19", True), ("2026-03-25", True)]
)
def test_so_one_does_before_a_conversation_and_asks_for_it_sooner_where_it_comes_too_late(
    ahead: str, sooner: bool
) -> None:
    entries = (entry("2026-03-05"), OFFER, entry(ahead, stage="final"))
    letter = write("follow-up", *entries)
    assert "I look forward to our conversation on" in letter.text
    assert "May I ask" not in letter.text
    assert ("or could we talk sooner?" in letter.text) == sooner
    assert ("or talk sooner" in write("follow-up", *entries, talk=True).text) == sooner


def test_whoever_asks_again_says_so() -> None:
    letter = write("follow-up", entry("2026-02-20", done="\n  chase: 2026-02-27, 2026-03-09"))
    assert "On Monday, 9 March, I asked how things stand" in letter.text
    assert "after our conversation on Friday, 20 February." in letter.text


def test_who_was_not_there_is_told_with_whom_the_writer_talked() -> None:
    screen = entry("2026-02-20", people="Rae Finn", stage="recruiter-screen")
    letter = write("follow-up", entry("2026-03-05", people=PANEL), screen)
    assert [it.name for it in letter.to] == ["Rae Finn"]
    assert "On Thursday, 5 March, I talked with Dana Ortiz, Lee Park and Sam Ito about the position" in letter.text
    assert "we talked about" in write("follow-up", entry("2026-03-05", people=PANEL), screen, to="dana").text


def test_a_no_is_answered_with_thanks_and_a_question() -> None:
    text = write("rejection-reply", entry(**REJECTED)).text
    assert "Thank you for telling me your decision" in text
    assert "the time that you gave me" in text
    assert "what you would advise me" in text
    assert "If another position comes up" in text
    assert "you and your colleagues" in write("rejection-reply", entry(people=PANEL, **REJECTED)).text


@pytest.mark.parametrize(
    ("facts", "asks", "thanks"),
    [
        ({}, True, False),
        ({"feedback_asked": "2026-03-14"}, False, False),
        ({"feedback_received": "no"}, False, False),
        ({"feedback_received": "2026-03-15"}, False, True),
    ],
)
def test_nobody_is_asked_again_for_feedback_that_was_asked_for_given_or_refused(
    facts: dict[str, str], asks: bool, thanks: bool
) -> None:
    no = entry(**REJECTED, **facts)
    for talk, asking, thanking in [(False, "May I ask you", "for your feedback"), (True, "Ask once", "their feedback")]:
        text = write("rejection-reply", no, talk=talk).text
        assert (asking in text, thanking in text) == (asks, thanks)


def test_feedback_is_asked_for_without_arguing() -> None:
    text = write("feedback-request", entry(**REJECTED)).text
    assert "On Friday, 13 March, you told me" in text
    assert "- What spoke for me, and what was missing?\n- Which of my answers" in text
    assert "I will not argue" in text
    assert "many companies give no feedback" in text


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([entry(**REJECTED)], "On Friday, 13 March, you told me that"),
        ([entry(outcome="rejected")], "You have told me that"),
        ([entry(), entry("2026-03-13", stage="message", outcome="rejected")], "On Friday, 13 March, you told me that"),
    ],
)
def test_the_day_of_a_no_is_said_where_it_is_noted(entries: list[str], said: str) -> None:
    assert said in write("feedback-request", *entries).text


def test_a_withdrawal_is_clear_and_gives_no_reason_but_another_offer() -> None:
    ahead = entry("2026-03-25", stage="final")
    letter = write("withdraw", entry(), ahead)
    assert "I have decided to withdraw my application" in letter.text
    assert "Please give the time that you had kept for me on Wednesday, 25 March, to somebody else." in letter.text
    other = entry("2026-03-13", company="Vinha", stage="offer", base="90000 USD", outcome="accepted")
    assert "I have accepted another offer, and therefore withdraw" in write("withdraw", entry(), other).text


@pytest.mark.parametrize("kind", ["thank-you", "follow-up", "withdraw", "rejection-reply", "feedback-request"])
def test_points_for_a_call_are_a_list_without_a_subject(kind: str) -> None:
    facts = REJECTED if kind in ("rejection-reply", "feedback-request") else {}
    letter = write(kind, entry(body=ASKED, **facts), talk=True)
    head, _, points = letter.text.partition("\n\n")
    assert head.startswith("# ")
    assert letter.subject == ""
    assert letter.talk
    assert points.split("\n\n")[0].count("\n- ") >= 3


def test_better_answers_are_said_in_points_for_a_call_alone() -> None:
    noted = "Say what is counted, once."
    assert noted in write("thank-you", entry(body=ASKED), talk=True).text
    assert noted not in write("thank-you", entry(body=ASKED)).text


GAPS = [
    ("thank-you", {"people": ""}, ("name", "something that you talked about", "your name")),
    ("thank-you", {"date": ""}, ("day", "something that you talked about", "your name")),
    ("follow-up", {"people": ""}, ("name", "your name")),
    ("withdraw", {"people": "", "stage": "application"}, ("name", "your name")),
]


@pytest.mark.parametrize(("kind", "facts", "gaps"), GAPS)
def test_what_the_journal_does_not_know_is_marked_in_its_order(
    kind: str, facts: dict[str, str], gaps: tuple[str, ...]
) -> None:
    letter = write(kind, entry(**facts), settings="")
    assert letter.gaps == gaps
    places = [letter.text.index(f"[{gap}]") for gap in gaps]
    assert places == sorted(places)


REFUSED = [
    ("thank-you", [entry("2026-03-18")], "the conversation at Northwind Labs is on 18 March 2026"),
    ("thank-you", [entry("2026-03-18", outcome="cancelled")], "did not take place"),
    ("thank-you", [entry("2026-03-10", outcome="cancelled")], "did not take place"),
    ("thank-you", [entry(stage="message")], "is no conversation"),
    ("thank-you", [entry(stage="take-home")], "is no conversation"),
    ("follow-up", [entry("2026-03-18")], "the next conversation at Northwind Labs is on 18 March 2026"),
    ("follow-up", [entry(), entry("2026-03-18")], "the next conversation"),
    ("follow-up", [entry(**REJECTED)], "nothing is open with Northwind Labs anymore"),
    ("follow-up", [entry(), entry("2026-03-13", stage="offer", base="90000 USD")], "your turn"),
    ("follow-up", [entry(stage="informational")], "no answer is due"),
    ("withdraw", [entry(**REJECTED)], "nothing left to withdraw"),
    ("withdraw", [entry(stage="informational")], "no application to withdraw"),
    ("rejection-reply", [entry()], "does not say that Northwind Labs said no"),
    ("feedback-request", [entry(outcome="closed")], "does not say that Northwind Labs said no"),
    ("feedback-request", [entry(feedback_received="no", **REJECTED)], "gives no feedback"),
    ("feedback-request", [entry(feedback_received="2026-03-15", **REJECTED)], "has given you feedback"),
    ("feedback-request", [entry(body="## Feedback\n\nToo slow.\n", **REJECTED)], "has given you feedback"),
    ("thank-yu", [entry()], "no letter is called `thank-yu`"),
]


@pytest.mark.parametrize(("kind", "entries", "message"), REFUSED)
def test_what_the_facts_contradict_is_refused_in_a_sentence(kind: str, entries: list[str], message: str) -> None:
    with pytest.raises(JournalError, match=message):
        write(kind, *entries)


def test_a_slip_in_the_kind_is_asked_about() -> None:
    with pytest.raises(JournalError) as raised:
        write("thankyou", entry())
    assert raised.value.help == "did you mean `thank-you`?"


NOBODY = [
    ("Danna", PANEL, "nobody there is called `Danna`", "did you mean `Dana`?"),
    ("Xavier", "Dana Ortiz", "nobody there is called `Xavier`", "you met `Dana Ortiz`"),
    ("a", PANEL, "`a` could be Dana Ortiz, Lee Park or Sam Ito", "write more of the name"),
    ("Dana", "", "1.md names nobody, so not `Dana` either", "write whom you met under `people`"),
]


@pytest.mark.parametrize(("to", "people", "message", "help"), NOBODY)
def test_a_name_that_nobody_or_several_have_is_asked_about(to: str, people: str, message: str, help: str) -> None:
    with pytest.raises(JournalError) as raised:
        write("thank-you", entry(people=people), to=to)
    assert (raised.value.message, raised.value.help) == (message, help)


def test_a_panel_needs_people_and_may_be_of_one() -> None:
    assert [it.name for it in write("thank-you", entry(), panel=True).to] == ["Dana Ortiz"]
    with pytest.raises(JournalError, match="no panel"):
        write("thank-you", entry(people=""), panel=True)


def test_two_of_one_name_are_greeted_once() -> None:
    letter = write("thank-you", entry(people="\n  - Lee Park, Analyst\n  - Lee Park, Director"))
    assert letter.text.startswith("Dear Lee Park,\n")


def test_nobody_is_thanked_for_a_conversation_they_were_not_in() -> None:
    entries = entry(), entry("2026-02-20", people="Rae Finn", stage="recruiter-screen")
    with pytest.raises(JournalError, match="nobody there is called `Rae`"):
        write("thank-you", *entries, to="Rae")
    assert [it.name for it in write("follow-up", *entries, to="Rae").to] == ["Rae Finn"]


def test_an_address_is_taken_from_whichever_entry_has_it() -> None:
    screen = entry("2026-02-20", people="Dana Ortiz <dana@northwind.example>")
    assert [it.email for it in write("thank-you", entry(), screen).to] == ["dana@northwind.example"]


def test_referees_are_not_written_to() -> None:
    check = entry("2026-03-12", people="Old Boss", stage="reference-check")
    letter = write("follow-up", check, entry("2026-03-02"))
    assert [it.name for it in letter.to] == ["Dana Ortiz"]


def test_a_day_of_another_year_has_its_year() -> None:
    assert "Thursday, 12 March, to" in write("thank-you", entry()).text
    assert "Thursday, 12 March 2026, to" in write("thank-you", entry(), day=date(2027, 1, 4)).text


HOSTILE = [
    {"company": '"{{ 7*7 }}"', "role": '"{{ 7*7 }} & <b>Co</b>"', "people": '"{% raw %}"'},
    {"role": r'"Analyst\r\nBcc: all@example.com"', "people": r'"Dana\nOrtiz\u202e"'},
    {"role": '"**Analyst**"', "people": "دانا أورتيز"},
    {"role": '"Analyst [your name]"'},
]


@pytest.mark.parametrize("facts", HOSTILE)
def test_whatever_stands_in_the_journal_stays_text_on_its_line(facts: dict[str, str]) -> None:
    letter = write("thank-you", entry(**facts))
    assert "49" not in letter.text
    assert "&lt;" not in letter.text
    assert len(letter.subject.splitlines()) == 1
    assert all(line.isprintable() for line in letter.text.splitlines())
    assert letter.text.splitlines()[0].startswith("Dear ")
    assert letter.text.splitlines()[1] == ""
    assert letter.gaps == ("something that you talked about",)


def test_a_template_of_ones_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    put(tmp_path, "letters/en/thank-you.txt", "Subject: Hi {{ names(to) }}\n\nHi,\nyou!\n\n{{ name }}\\\nDenver\n")
    letter = write("thank-you", entry(), own=tmp_path)
    assert (letter.subject, letter.text) == ("Hi Dana Ortiz", "Hi, you!\n\nMaren Ostby\nDenver\n")
    assert letter.mistake is None


MISTAKES = [
    ("Subject: x\n\n{{ nam }}", 3, "nothing here is called `nam`; did you mean `name`?"),
    ("Subject: x\n\n{% if %}", 3, "expected an expression, got 'end of statement block'"),
    ("Dear {{ names(to) }}", 1, "a letter begins with a line `Subject: …`"),
    ("", 1, "a letter begins with a line `Subject: …`"),
]


@pytest.mark.parametrize(("text", "line", "message"), MISTAKES)
def test_a_mistake_in_it_is_told_and_ours_is_used(tmp_path: Path, text: str, line: int, message: str) -> None:
    put(tmp_path, "letters/en/thank-you.txt", text)
    letter = write("thank-you", entry(), own=tmp_path)
    assert letter.mistake == TemplateMistake("templates/letters/en/thank-you.txt", line, message)
    assert (letter.subject, letter.text) == (write("thank-you", entry()).subject, write("thank-you", entry()).text)


def test_the_language_of_the_journal_is_used_for_its_letters_and_for_ones_own(tmp_path: Path) -> None:
    german = 'language = "de"\nname = "Maren Ostby"\n'
    put(
        tmp_path,
        "letters/de/thank-you.txt",
        "Subject: Danke\n\n{{ names(('Ida', 'Jo')) }}, am {{ day(date) }}: {{ quote('ja') }}, {{ gap('Ort') }}",
    )
    letter = write("thank-you", entry(), own=tmp_path, settings=german)
    assert letter.text == "Ida und Jo, am Donnerstag, 12.\N{NO-BREAK SPACE}März: „ja“, [Ort]\n"
    assert (letter.gaps, letter.language) == (("Ort",), "de")
    assert write("thank-you", entry(), settings=german).text.startswith("Guten Tag Dana Ortiz,\n\nvielen Dank")
    assert write("thank-you", entry(), own=tmp_path).text.startswith("Dear")


def test_a_broken_one_of_another_language_is_replaced_by_ours_of_that_language(tmp_path: Path) -> None:
    put(tmp_path, "letters/de/thank-you.txt", "{{ nam }}")
    letter = write("thank-you", entry(), own=tmp_path, settings='language = "de"\n')
    assert letter.mistake is not None
    assert letter.mistake.path == "templates/letters/de/thank-you.txt"
    assert (letter.text, letter.language) == (write("thank-you", entry(), settings='language = "de"\n').text, "de")
