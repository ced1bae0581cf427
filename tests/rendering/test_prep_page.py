"""The page of a prep sheet: what it says, where it leads, and what it says of a journal that has hardly begun."""

import datetime as dt
import re
from decimal import Decimal

import pytest

from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.money import Money
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

DAY = dt.date(2026, 3, 16)
DANA = Person("Dana Ortiz", "Staff Engineer")


def on(day: str, **rest: object) -> Interview:
    when = dt.date.fromisoformat(f"2026-{day}")
    facts = {"company": "Northwind Labs", "role": "Data Analyst", "thanked": Thanks(everyone=True), **rest}
    stage = facts.get("stage", "interview")
    return Interview(f"{when}-{facts['company']}-{stage}.md".replace(" ", "-"), date=when, **facts)  # type: ignore[arg-type]


def asked(text: str, rating: int | None = None, **rest: str) -> Encounter:
    passages = {name: Passage(value, 9) for name, value in rest.items() if name in ("answer", "next_time")}
    others = {name: value for name, value in rest.items() if name not in passages}
    return Encounter(text, START, rating=rating, **{**others, **passages})  # type: ignore[arg-type]


def render(ahead: Interview, *others: Interview, settings: Settings | None = None) -> str:
    journal = Journal(settings or Settings(), tuple(Entry(it.path, it) for it in (*others, ahead)))
    site = Site(journal, (), DAY)
    return site[f"prep/{ahead.path.lower().replace('.md', '.html')}"].decode()


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())


def test_the_heading_says_where_what_and_when() -> None:
    page = render(on("03-18", stage="panel", time=dt.time(14, 30)))
    assert "<h1>Northwind Labs: panel on Wed 18 March, 14:30</h1>" in page
    assert "In 2 days" in page


def test_the_first_interview_is_told_what_to_prepare_and_what_to_write() -> None:
    page = render(on("03-18"))
    words = words_of(page)
    for told in ("Prepare for your first interview", "They nearly always ask", "Right after it", "Whom you", "Money"):
        assert (told in words) == (told not in ("Whom you", "Money")), told
    for key in ("date: 2026-03-18 14:30", "people", "location", "reply_by"):
        assert f"<code>{key}</code>" in page


def test_whoever_had_an_interview_is_no_beginner() -> None:
    assert "Prepare for your first interview" not in render(on("03-18"), on("03-02", company="Aster"))


def test_a_likely_question_leads_to_what_to_say_and_has_its_number() -> None:
    before = on("03-02", people=(DANA,), body=Body(encounters=(asked("Why us?", 2, next_time="Because of the maps."),)))
    ahead = on("03-18", people=(DANA,), body=Body(encounters=(asked("What is new?"), asked("Why us?"))))
    page = render(ahead, before)
    words = words_of(page)
    assert '<a href="#say-2">Why us?</a>' in page and 'id="say-2"' in page
    assert "Why us? 2/5 asked by Dana Ortiz" in words
    assert "2. Why us? 2/5 Say instead Because of the maps." in words
    assert "What is new? not asked so far" in words
    assert "Question 1 has no answer yet" in words
    assert set(re.findall(r'href="#(say-\d+)"', page)) == set(re.findall(r'id="(say-\d+)"', page))


def test_whom_one_meets_is_told_with_how_it_went() -> None:
    before = on("03-02", stage="technical", people=(DANA,), rating=3, thanked=None)
    words = words_of(render(on("03-18", people=(Person("Dana"), Person("Lee Park"))), before))
    assert "Dana , Staff Engineer met on Mon 2 March: technical, felt 3/5; not thanked yet" in words
    assert "Lee Park for the first time" in words


def test_another_figure_than_before_is_an_alarm() -> None:
    figures = [Money(Decimal(number), "USD") for number in (90000, 95000)]
    words = words_of(render(on("03-18", salary_named=figures[1]), on("03-02", salary_named=figures[0])))
    assert "Your figure changed. You named 90,000 USD (interview on Mon 2 March), and mean to name 95,000 USD" in words
    assert "Your figure changed" not in words_of(render(on("03-18"), on("03-02", salary_named=figures[0])))


def test_a_story_that_was_told_to_somebody_there_is_warned_of() -> None:
    encounters = (asked("A?", 4, story="Billing"), asked("B?", 5, story="Outage"))
    there = on("03-02", people=(DANA,), body=Body(encounters=encounters[:1]))
    elsewhere = on("03-03", company="Aster", body=Body(encounters=encounters[1:]))
    words = words_of(render(on("03-18", people=(DANA,)), there, elsewhere))
    assert "not to the same person twice Billing told to Dana Ortiz, last 4/5" in words
    assert "They have not heard Outage told once, last 5/5" in words


def test_each_conversation_of_a_day_leads_to_the_sheets_of_the_others() -> None:
    coding, panel = (on("03-18", stage=stage, time=dt.time(hour)) for stage, hour in (("coding", 9), ("panel", 10)))
    page = render(panel, coding)
    assert '<a href="2026-03-18-northwind-labs-coding.html">09:00 Coding</a>' in page
    assert "<strong>10:00 Panel</strong>, this one" in page


def test_what_has_no_room_is_counted_and_linked() -> None:
    many = tuple(asked(f"Question number {number}?", 2, next_time="Better.") for number in range(60))
    page = render(on("03-18"), on("03-02", body=Body(encounters=many)))
    assert '<a href="../questions.html">and 55 more on the site</a>' in page
    assert re.search(r'<a href="\.\./questions\.html">and \d+ more weak answers in the bank</a>', page)


def test_a_time_elsewhere_is_told_as_the_clock_at_home_shows_it() -> None:
    ahead = on("03-18", time=dt.time(9), timezone="Asia/Tokyo")
    words = words_of(render(ahead, settings=Settings(timezone="America/Denver")))
    assert "Asia/Tokyo: 18:00 at home on Tue 17 March" in words


@pytest.mark.parametrize("location", ["https://meet.example/4711", "javascript:alert(1)"])
def test_a_link_to_the_conversation_is_one_only_where_it_is_harmless(location: str) -> None:
    page = render(on("03-18", location=location, format="video"))
    assert (f'<a href="{location}">{location}</a>' in page) == location.startswith("https")
    assert location in page


def test_where_there_is_no_company_the_file_stands_for_it() -> None:
    page = render(Interview("2026-03-18-lost.md", date=dt.date(2026, 3, 18)))
    assert "<h1>2026-03-18-lost.md: interview on Wed 18 March</h1>" in page


def test_what_one_named_there_on_another_way_is_told_with_when_and_for_which_role() -> None:
    """A no in February, and the same company again for another role: they will have the figure on file."""
    figure = Money(Decimal(90000), "USD")
    old = on("02-03", role="Analyst", outcome="rejected", salary_named=figure, application="first")
    again = on("03-18", role="Lead Analyst", application="second")
    words = words_of(render(again, old))
    assert "You named here before: 90,000 USD for Analyst (interview on Tue 3 February)." in words
    assert "This time you have named none yet." in words
    talk = on("02-03", role="", stage="informational", salary_named=figure)
    assert "You named here before: 90,000 USD (informational on Tue 3 February)." in words_of(render(again, talk))
    elsewhere = words_of(render(again, on("02-03", company="Aster", salary_named=figure)))
    assert "You have named no figure yet." in elsewhere


def test_what_they_told_one_there_stands_on_it_word_by_word_and_leads_to_all_of_it() -> None:
    told = Passage("Your *numbers* were right, but we could not follow. " + "And more of it. " * 30, 20)
    old = on(
        "02-03",
        role="Analyst",
        outcome="rejected",
        application="first",
        body=Body(feedback=told, sections=(Section("feedback", "Feedback", 2, START, told),)),
    )
    page = render(on("03-18", role="Lead Analyst", application="second"), old)
    words = words_of(page)
    assert "What they told you before Your numbers were right, but we could not follow. And more of it." in words
    assert "… Interview on Tue 3 February, Analyst" in words
    assert 'href="../interviews/2026-02-03-northwind-labs-interview.html#' in page
    assert "What they told you" not in words_of(render(on("03-18"), on("02-03", company="Aster", body=old.body)))
    refused = on("02-03", outcome="rejected", body=old.body, feedback_received=Feedback(None, given=False))
    assert "What they told you" not in words_of(render(on("03-18"), refused))


def test_only_what_stands_on_the_list_has_a_number() -> None:
    """Of seven questions that went badly elsewhere the list has five; to the others there is something to say too."""
    bad = tuple(asked(f"Why {word}?", 2, next_time="Say why.") for word in "us them now here that this it".split())
    page = render(on("03-18"), on("03-02", company="Aster", body=Body(encounters=bad)))
    listed = page.partition("Say it aloud")[0].count('href="#say-')
    titles = re.findall(r"<h3>(.*?) <span", page)
    assert listed == 5 and len(titles) == 7
    assert [bool(re.match(r"\d+\. ", title)) for title in titles] == [True] * 5 + [False] * 2
