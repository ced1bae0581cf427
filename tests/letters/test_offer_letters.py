"""Letters about an offer: time, questions, a counter-offer, thanks, yes, no, and notice in the present job."""

import re
from datetime import date

import pytest

from journal_tool.checking.example import make_journal
from journal_tool.errors import JournalError
from journal_tool.letters import KINDS, find_letters
from journal_tool.letters.letter import Letter
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal

MONDAY = date(2026, 3, 16)
OPEN = ("time-to-decide", "questions-about-offer", "counteroffer", "thanks-for-considering", "accept", "decline")
WHOLE = (
    "bonus: 6%\nequity: none\nbenefits: health plan\npension: 5%\nvacation_days: 23\nwork_days_onsite: 2\n"
    "start: 2026-06-01\nrespond_by: 2026-03-19\n"
)
COUNTER = (
    "## Counter\n\n- Ask: 98000 USD\n- Argument: Degree: the *master's* that the posting does not ask for\n"
    "- Contribution: the forecast for hail season, before May\n"
)
HEAD = "company: Otter Mills\nrole: Buyer\n"


def offer(day: str = "03-12", facts: str = "base: 92000 USD\n", body: str = "", people: str = "Ana Brandt") -> str:
    return f"---\n{HEAD}date: 2026-{day}\nstage: offer\npeople: [{people}]\n{facts}---\n{body}"


def make(*entries: str, settings: str = 'name = "Maren Ostby"\n') -> Journal:
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return make_journal(files | {"journal.toml": settings})


def write(
    kind: str, *entries: str, settings: str = 'name = "Maren Ostby"\n', talk: bool = False, day: date = MONDAY
) -> Letter:
    """The letter about the last of the entries."""
    journal = make(*entries, settings=settings)
    interview = next(it.interview for it in journal.entries if it.path == f"{len(entries)}.md")
    assert interview
    return write_letter(kind, interview, journal, day, talk=talk)


def fitting(*entries: str, settings: str = "", day: date = MONDAY) -> list[str]:
    return [f"{it.kind.name} {it.interview.company}" for it in find_letters(make(*entries, settings=settings), day)]


@pytest.mark.parametrize("kind", OPEN)
@pytest.mark.parametrize("talk", [False, True])
def test_each_letter_is_whole_without_any_fact_and_marks_what_is_missing(kind: str, talk: bool) -> None:
    text = "---\ncompany: Otter Mills\nrole: Buyer\ndate: 2026-03-12\nstage: offer\n---\n\nThey called.\n"
    letter = write(kind, text, settings="", talk=talk)
    assert letter.mistake is None
    assert re.findall(r"\[([^]`]+)\]", letter.text) == [it for it in letter.gaps if f"[{it}]" in letter.text]
    assert "None" not in letter.text
    if not talk:
        assert letter.subject
        assert letter.gaps[0] == "name"
        assert letter.gaps[-1] == "your name"


@pytest.mark.parametrize("kind", OPEN)
def test_with_all_facts_a_letter_can_be_sent_as_it_stands(kind: str) -> None:
    letter = write(kind, offer(facts="base: 92000 USD\n" + WHOLE.replace("equity: none\n", ""), body=COUNTER))
    assert letter.gaps == ()
    assert letter.text.startswith("Dear Ana Brandt,\n")
    assert letter.text.endswith("\n\nMaren Ostby\n")


def test_time_to_decide_names_their_day_or_asks_for_two_business_days() -> None:
    assert (
        "You asked for my answer by Thursday, 19 March: you will have it by then."
        in write("time-to-decide", offer(facts=f"base: 92000 USD\n{WHOLE}")).text
    )
    friday = offer("03-13")
    assert "May I give you my answer by Tuesday, 17 March?" in write("time-to-decide", friday).text
    mistyped = offer("03-20", "base: 92000 USD\nrespond_by: 2026-03-18\n", COUNTER)  # before it comes
    assert "May I give you my answer by Tuesday, 24 March?" in write("time-to-decide", mistyped).text
    old = offer("03-02")  # its two days are over, so they count from today
    assert "May I give you my answer by Wednesday, 18 March?" in write("time-to-decide", old).text


def test_only_what_is_not_stated_is_asked() -> None:
    letter = write("questions-about-offer", offer(facts=f"base: 42 USD per hour\n{WHOLE}".replace("pension: 5%\n", "")))
    assert re.findall(r"^- (.*)$", letter.text, re.MULTILINE) == [
        "What do you pay into a pension, and when is that mine to keep?",
        "How many hours a week is the pay for?",
    ]
    assert write("questions-about-offer", offer(facts=f"base: 42 USD\n{WHOLE}")).gaps == ("what is unclear to you",)


def test_a_start_that_leaves_no_rest_is_asked_about_with_a_day_that_does() -> None:
    # Answered on Thursday 19 March, notice on Friday the 20th ends on 3 April; free are 6, 7 and 8; a Monday after.
    early = write("questions-about-offer", offer(facts=f"base: 1 USD\n{WHOLE}".replace("2026-06-01", "2026-04-06")))
    assert "You have named Monday, 6 April as the first day. Would Monday, 13 April be possible?" in early.text
    assert "as the first day" not in write("questions-about-offer", offer(facts=f"base: 1 USD\n{WHOLE}")).text


def test_a_counter_offer_begins_and_ends_with_appreciation_and_holds_only_what_is_on_file() -> None:
    settings = 'name = "Maren Ostby"\n[[strengths]]\nkind = "language"\ntext = "Spanish at work"\n'
    private = "walk_away: 90000 USD\ntarget: 99000 USD\nmarket: 89000-103000 USD\nmarket_source: two surveys\n"
    entry = offer(facts=f"base: 92000 USD\n{WHOLE}{private}", body=f"I was nervous.\n\n{COUNTER}")
    letter = write("counteroffer", entry, settings=settings)
    assert letter.text == (
        "Dear Ana Brandt,\n\n"
        "Thank you for your offer for the position of Buyer, and for the trust that stands behind it. "
        "I would like to come and work with you.\n\n"
        "This is what I would bring with me: the forecast for hail season, before May.\n\n"
        "You have offered 92,000 USD a year. Would 98,000 USD a year be possible?\n\n"
        "I ask for these reasons, all of which can be checked:\n\n"
        "- Degree: the master's that the posting does not ask for\n\n"
        "I would be glad to talk about it, by phone if that is easier. "
        "You will have my answer by Thursday, 19 March in any case. "
        "Whatever you decide, thank you for considering it.\n\n"
        "Kind regards,\n\nMaren Ostby\n"
    )
    talk = write("counteroffer", entry, settings=settings, talk=True).text
    assert "- Below 90,000 USD a year you walk away.\n- You want 99,000 USD a year.\n" in talk
    assert (
        "- The market pays 89,000 USD to 103,000 USD a year (two surveys).\n- Not used yet: Spanish at work\n" in talk
    )


@pytest.mark.parametrize(
    ("base", "ask", "said"),
    [
        ("43.75 CAD per hour", "45.60 CAD per hour", "You have offered 43.75 CAD an hour. Would 45.60 CAD an hour be"),
        ("92000 USD", "a later start", "There is one thing that I would like to ask you to consider: a later start."),
        ("92000 USD", "5000 USD", "ask you to consider: 5000 USD."),  # under the base: no base is meant
        ("5400 EUR per month", "5800 EUR per month", "offered 5,400 EUR a month. Would 5,800 EUR a month be"),
    ],
)
def test_an_amount_is_a_base_in_the_time_it_is_paid_for(base: str, ask: str, said: str) -> None:
    assert said in write("counteroffer", offer(facts=f"base: {base}\n", body=f"## Counter\n\n- Ask: {ask}\n")).text


def test_a_counter_offer_is_written_before_the_talk_that_it_is_prepared_for() -> None:
    ahead = offer("03-17", "", COUNTER)
    for entries in ((offer(), ahead), (ahead.replace("03-17", "03-16"), offer())):
        assert "Would 98,000 USD a year be possible?" in write("counteroffer", *entries).text


def test_thanks_whatever_they_answered() -> None:
    asked = offer(body=COUNTER)
    moved = write("thanks-for-considering", asked, offer("03-13", "base: 95000 USD\n"))
    assert "and for what you have changed in your offer" in moved.text
    no = write("thanks-for-considering", asked, offer("03-13", "", "## Counter\n\n**Their reply:** Not this year.\n"))
    assert "and for telling me plainly what is possible" in no.text
    assert "I will give" not in no.text
    waiting = write("thanks-for-considering", asked)
    assert "Thank you for considering what I asked for. I know" in waiting.text


def test_an_acceptance_restates_the_newest_terms_and_nothing_private() -> None:
    private = "walk_away: 90000 USD\ntarget: 99000 USD\nflexible_hours: as I like\nconditions: background check\n"
    first, second = offer(facts=f"base: 92000 USD\n{WHOLE}{private}"), offer("03-13", "base: 96000 USD\nequity: none\n")
    letter = write("accept", first, second)
    assert re.findall(r"^- (.*)$", letter.text, re.MULTILINE) == [
        "Base pay: 96,000 USD a year",
        "Bonus: 6% of the base pay",
        "Pension: 5% of the base pay",
        "Vacation: 23 days a year",
        "Benefits: health plan",
        "On site: 2 days a week",
        "First day: Monday, 1 June 2026",
    ]
    assert "The offer still depends on: background check." in letter.text
    assert "As soon as I have your confirmation, and this is settled, I will give notice" in letter.text
    for word in ("90,000", "99,000", "as I like"):
        assert word not in letter.text
    free = write("accept", offer(facts="base: 1 USD\nnotice_weeks: 0\n"))
    assert "give notice" not in free.text


def test_to_decline_names_nobody() -> None:
    yes = "---\ncompany: Harbour\nrole: Buyer\ndate: 2026-03-13\nstage: offer\noutcome: accepted\n---\n"
    assert "After careful thought I have decided not to accept it." in write("decline", offer()).text
    letter = write("decline", yes, offer())
    assert "I have accepted another offer, and so will not accept yours." in letter.text
    assert "Harbour" not in letter.text


ACCEPTED = "base: 1 USD\noutcome: accepted\nanswered: 2026-03-13\n"


@pytest.mark.parametrize(
    ("facts", "day", "said"),
    [
        ("start: 2026-06-01\n", MONDAY, "Tuesday, 26 May 2026, which keeps the notice of 2 weeks."),
        ("start: 2026-06-01\nnotice_weeks: 1\n", MONDAY, "Tuesday, 26 May 2026, which keeps the notice of one week."),
        ("start: 2026-06-01\nnotice_weeks: 1.5\n", MONDAY, "Tuesday, 26 May 2026, which keeps the notice of 11 days."),
        ("start: 2026-06-01\nlast_day: 2026-03-20\n", MONDAY, "My last working day will be Friday, 20 March 2026."),
        # Two days late: Thursday 14 May and two weeks.
        ("start: 2026-06-01\n", date(2026, 5, 14), "Thursday, 28 May 2026, which keeps the notice of 2 weeks."),
        ("", MONDAY, "My last working day will be [your last working day]."),
    ],
)
def test_notice_names_the_last_working_day(facts: str, day: date, said: str) -> None:
    letter = write("resignation", offer(facts=ACCEPTED + facts), settings="holidays = [2026-05-25]\n", day=day)
    assert said in letter.text
    assert letter.to == ()
    assert letter.gaps[0] == "your manager's name"
    assert "Otter" not in letter.text + letter.subject


def test_points_for_giving_notice_say_to_wait_for_what_is_open() -> None:
    facts = ACCEPTED + "start: 2026-06-01\nconditions: work permit\n"
    waiting = write("resignation", offer(facts=facts), talk=True).text
    assert "- Not yet: the new offer still depends on work permit. First be sure of that." in waiting
    met = write("resignation", offer(facts=facts, body="- [x] Work permit\n"), talk=True).text
    assert "Not yet" not in met


@pytest.mark.parametrize(
    ("kind", "facts", "why"),
    [
        ("counteroffer", ACCEPTED, "no longer open"),
        ("accept", "outcome: declined\n", "nothing to accept"),
        ("decline", ACCEPTED, "nothing to decline"),
        ("resignation", "base: 1 USD\n", "have not accepted"),
        ("withdraw", "base: 1 USD\n", "that is declined, with `journal letter decline`"),
    ],
)
def test_a_letter_that_cannot_be_right_says_why(kind: str, facts: str, why: str) -> None:
    with pytest.raises(JournalError, match=why):
        write(kind, offer(facts=facts))


def test_without_an_offer_there_is_nothing_to_answer() -> None:
    talk = "---\ncompany: Otter Mills\nrole: Buyer\ndate: 2026-03-12\n---\nFine.\n"
    for kind in OPEN:
        with pytest.raises(JournalError, match="the journal has no offer of Otter Mills"):
            write(kind, talk)


def test_the_accepted_job_itself_is_never_withdrawn_from() -> None:
    talk = "---\ncompany: Otter Mills\nrole: Senior Buyer\ndate: 2026-03-09\nthanked: yes\n---\nFine.\n"
    with pytest.raises(JournalError, match="may be the job that you accepted"):
        write("withdraw", offer(facts=ACCEPTED), talk)
    assert "withdraw Otter Mills" not in fitting(offer(facts=ACCEPTED), talk)


def test_which_of_them_a_day_offers() -> None:
    whole = f"base: 92000 USD\n{WHOLE}"
    assert fitting(offer(facts=whole)) == ["time-to-decide Otter Mills", "accept Otter Mills", "decline Otter Mills"]
    lacking = offer(facts=whole.replace("bonus: 6%\n", ""))
    assert "questions-about-offer Otter Mills" in fitting(lacking)
    low = offer(facts=f"{whole}target: 95000 USD\n")
    assert "counteroffer Otter Mills" in fitting(low)
    asked = offer(facts=whole, body=COUNTER)
    assert fitting(asked) == ["counteroffer Otter Mills", "accept Otter Mills", "decline Otter Mills"]
    replied = offer("03-13", "", "## Counter\n\n**Their reply:** No.\n")
    assert fitting(asked, replied) == [
        "thanks-for-considering Otter Mills",
        "accept Otter Mills",
        "decline Otter Mills",
    ]
    yes = offer(facts=ACCEPTED + "start: 2026-06-01\n")
    other = offer("03-10", whole).replace("Otter Mills", "Harbour")
    found = fitting(yes, other)
    assert {"decline Harbour", "accept Otter Mills", "resignation Otter Mills"} <= set(found)
    assert "accept Otter Mills" not in fitting(yes, day=date(2026, 3, 23))


def test_every_kind_of_the_product_is_there() -> None:
    names = (
        "thank-you follow-up time-to-decide questions-about-offer counteroffer thanks-for-considering accept decline "
        "withdraw resignation rejection-reply feedback-request"
    )
    assert [it.name for it in KINDS] == names.split()
