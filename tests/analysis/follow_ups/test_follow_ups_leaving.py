"""Once an offer is accepted: withdraw and resign."""

import pytest
from follow_up_text import dues, entry, find, only, rules, say

ACCEPTED = {"company": "Otter Mills", "stage": "offer", "outcome": "accepted", "answered": "2026-03-13"}


def accepted(day: str = "03-10", **facts: str) -> str:
    return entry(day, "\nYes.\n", **(ACCEPTED | facts))


@pytest.mark.parametrize(
    ("other", "asked"),
    [
        ([entry("03-09")], "Withdraw from Northwind Labs and keep the door open"),
        ([entry("03-09"), entry("03-20", stage="final")], "Withdraw from Northwind Labs and keep the door open"),
        ([entry("03-09", stage="offer")], "Decline the offer of Northwind Labs and keep the door open"),
        ([entry("01-09")], ""),  # silent since February: nobody waits there
        ([entry("03-09", outcome="rejected")], ""),
        ([entry("03-09", outcome="withdrew")], ""),
        ([entry("03-09", stage="application")], ""),
        ([entry("03-09", stage="take-home")], ""),
        ([entry("03-20")], ""),  # no conversation yet
        ([entry("03-16", rating="3")], ""),  # began after the acceptance
        ([entry("03-09", stage="informational", role="")], ""),
    ],
)
def test_what_still_runs_is_withdrawn_from(other: list[str], asked: str) -> None:
    found = [it for it in find(accepted(), *other).rows if it.rule == "withdraw"]
    assert [it.do for it in found] == ([asked] if asked else [])
    for row in found:
        assert (say(row.appears), say(row.due)) == ("03-13", "03-16")
        assert row.why == "you accepted Otter Mills on 13 March"
        assert row.letter == ("decline" if "Decline" in asked else "withdraw")
        assert row.application == "northwind-labs-analyst"


def test_who_has_accepted_does_not_ask_others_for_news() -> None:
    assert "chase" in rules(find(entry("03-02")))
    assert "chase" not in rules(find(accepted(), entry("03-02")))
    assert "chase" in rules(find(accepted(), entry("03-02", done="{withdraw: no}")))


def test_an_offer_that_is_to_be_declined_asks_for_nothing_else() -> None:
    other = entry("03-12", stage="offer", base="80000 USD", target="90000 USD", respond_by="2026-03-20")
    assert {"decide", "counter", "ask-about-offer"} <= set(rules(find(other)))
    assert set(rules(find(accepted(), other))) == {"withdraw", "reflect"}
    kept = entry("03-12", stage="offer", base="80000 USD", respond_by="2026-03-20", done="{withdraw: no}")
    assert "decide" in rules(find(accepted(), kept))


def test_it_waits_as_long_as_it_takes_and_has_a_window() -> None:
    assert "withdraw" in rules(find(accepted(), entry("03-09", reply_by="2026-06-01"), day="06-02"))
    settings = "[follow_ups]\nwithdraw = 3\n"
    assert dues(find(accepted(), entry("03-09"), settings=settings), "withdraw") == [("withdraw", "03-18")]


def test_a_conversation_after_the_acceptance_counts_when_the_application_ran_before() -> None:
    found = find(accepted(), entry("03-16", rating="3"), rows="Northwind Labs,Analyst,2026-03-02,,")
    assert "withdraw" in rules(found)


def test_years_later_a_new_search_does_not_withdraw_for_an_old_yes() -> None:
    old = accepted("2023-03-10", answered="2023-03-13")
    assert "withdraw" not in rules(find(old, entry("03-09")))


HOLIDAY = "holidays = [2026-05-25]\n"


@pytest.mark.parametrize(
    ("terms", "due"),
    [
        # Last day Tuesday 26 May: 27, 28 and 29 stay free.
        ({"start": "2026-06-01"}, "05-12"),
        ({"start": "2026-06-01", "notice_weeks": "4"}, "04-28"),
        ({"start": "2026-06-01", "last_day": "2026-05-29"}, "05-15"),
        # Last day Friday 22 May: 26, 27 and 28 stay free, Monday is a holiday.
        ({"start": "2026-05-29"}, "05-08"),
        ({"start": "2026-03-30"}, "03-16"),  # too late already: the next business day after the yes
        ({"start": "2026-06-01", "last_day": "2026-05-30"}, "05-18"),  # a Saturday two weeks earlier moves on
    ],
)
def test_notice_is_given_in_time_for_the_days_of_rest(terms: dict[str, str], due: str) -> None:
    row = only(find(accepted(**terms), settings=HOLIDAY), "resign")
    assert (say(row.appears), say(row.due)) == ("03-13", due)
    assert (str(row.dropped_after), row.letter) == (terms["start"], "resignation")


def test_the_words_of_notice() -> None:
    row = only(find(accepted(start="2026-06-01"), settings=HOLIDAY), "resign")
    assert row.do == "Give notice in your present job, to start at Otter Mills on 1 June"
    assert row.why == "your last day there is Tuesday 26 May, with 2 weeks of notice before it"


@pytest.mark.parametrize(
    "terms",
    [
        {},
        {"start": "2026-06-01", "notice_weeks": "0"},
        {"start": "2026-06-01", "resigned": "2026-05-12"},
        {"start": "2026-06-01", "done": "{resign: no}"},
        {"start": "2026-06-01", "outcome": "pending", "answered": ""},
    ],
)
def test_nobody_resigns_without_a_start_or_notice_or_twice(terms: dict[str, str]) -> None:
    assert "resign" not in rules(find(accepted(**terms)))


def test_after_the_start_it_is_idle() -> None:
    text = accepted(start="2026-04-06")
    assert "resign" in rules(find(text, day="04-06"))
    assert "resign" not in rules(find(text, day="04-07"))


@pytest.mark.parametrize(("setting", "due"), [("notice_weeks = 4", "04-28"), ("rest_days = 0", "05-15")])
def test_windows_of_notice(setting: str, due: str) -> None:
    found = find(accepted(start="2026-06-01"), settings=f"{HOLIDAY}[follow_ups]\n{setting}\n")
    assert dues(found, "resign") == [("resign", due)]


def test_no_notice_at_all_in_journal_toml() -> None:
    assert "resign" not in rules(find(accepted(start="2026-06-01"), settings="[follow_ups]\nnotice_weeks = 0\n"))


MILLS = {"company": "Otter Mills", "role": "Buyer"}
SETTLE = "Write down whether Otter Mills (Buyer) is the job that you accepted"


@pytest.mark.parametrize(
    ("offer", "other", "asked"),
    [
        ({}, entry("03-09", company="Otter Mills"), ""),  # the same role: the same application
        ({"role": "Senior Analyst"}, entry("03-09", company="OTTER MILLS Ltd", role="senior analyst"), ""),
        ({"application": "2026-03"}, entry("03-09", company="Otter Mills", role="Clerk", application="2026 03"), ""),
        ({}, entry("03-09", **MILLS), SETTLE),
        ({"application": "2026-03"}, entry("03-09", **MILLS), SETTLE),  # only one of them has a name of its own
        ({}, entry("03-09", **MILLS, stage="offer"), SETTLE),
        ({"application": "one"}, entry("03-09", **MILLS, application="two"), "Withdraw from Otter Mills (Buyer)"),
    ],
)
def test_nobody_withdraws_from_what_they_accepted_whatever_its_role_is_called(
    offer: dict[str, str], other: str, asked: str
) -> None:
    found = [it for it in find(accepted(**offer), other).rows if it.rule == "withdraw"]
    assert [it.do.removesuffix(" and keep the door open") for it in found] == ([asked] if asked else [])
    for row in found:
        assert row.letter == ("withdraw" if asked != SETTLE else "")


def test_whether_it_is_one_job_is_asked_with_both_readings() -> None:
    row = only(find(accepted(), entry("03-09", **MILLS)), "withdraw")
    assert row.why == (
        "you accepted Otter Mills (Analyst) on 13 March; if it is, give its entries the same role, and if not, "
        "tell them that you withdraw"
    )
    assert "withdraw" not in rules(find(accepted(), entry("03-09", **MILLS, outcome="withdrew")))


def test_notice_that_is_too_late_for_the_rest_says_when_it_really_ends() -> None:
    row = only(find(accepted(start="2026-03-30")), "resign")  # Monday 16 March and two weeks
    assert row.why == "your last day there is Monday 30 March, with 2 weeks of notice before it"


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("05-12", "your last day there is Tuesday 26 May, with 2 weeks of notice before it"),
        ("05-14", "notice given today ends on Thursday 28 May, after 2 weeks"),
        (
            "05-18",
            "notice given today ends on Monday 1 June, after 2 weeks, which is not before the start: "
            "agree on another day, here or there",
        ),
    ],
)
def test_notice_that_was_not_given_in_time_says_when_it_would_end_now(day: str, why: str) -> None:
    assert only(find(accepted(start="2026-06-01"), settings=HOLIDAY, day=day), "resign").why == why


TASKS = "\n## Next steps\n\n- [{}] Work permit\n- [x] Ask about the reference check\n"
HOW = "once it is met, tick a next step with these words:"


@pytest.mark.parametrize(
    ("box", "conditions", "waiting"),
    [
        (" ", "work permit", "work permit"),
        ("x", "work permit", ""),
        ("-", "work permit", "work permit"),
        ("x", "work permit by the first of May", ""),
        # asking about it does not meet it, and whoever thinks so is told what does
        ("x", "[work permit, reference check]", f"reference check; {HOW} reference check"),
        (" ", "[work permit, reference check]", f"work permit and reference check; {HOW} reference check"),
        (" ", "work permit, two references", "work permit and two references"),
        ("x", "none", ""),
    ],
)
def test_before_notice_is_given_what_the_offer_depends_on_is_named(box: str, conditions: str, waiting: str) -> None:
    text = entry("03-10", TASKS.format(box), **ACCEPTED, start="2026-06-01", conditions=conditions)
    why = only(find(text), "resign").why
    assert why.partition("; ")[2] == (f"first be sure of what the offer still depends on: {waiting}" if waiting else "")
