"""The proof of job search: what an office reads in each line, and a page that stands alone."""

import re
from datetime import date, time
from pathlib import Path

import pytest
from test_templates import ENVIRONMENT, Reader, all_fields

from journal_tool.analysis.efforts import Effort, find_efforts
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person
from journal_tool.reading import load_journal
from journal_tool.rendering.proof_page import TEMPLATE, ProofView, render_proof
from journal_tool.rendering.proof_words import COLUMNS, tell_effort
from journal_tool.settings import Settings
from journal_tool.templates.render import Templates

SAMPLE = Path(__file__).parent.parent.parent / "journal"
FIRST, LAST, DAY = date(2026, 3, 1), date(2026, 3, 31), date(2026, 3, 16)
PEOPLE = (Person("Dana Ortiz", "Engineer", "dana@n.example"), Person("Lee Park"))


def interview(stage: str = "technical", **rest: object) -> Interview:
    return Interview("a.md", "Northwind", "Analyst", DAY, time(9), stage=stage, **rest)  # type: ignore[arg-type]


def effort(kind: str = "met", result: str = "open", it: Interview | None = None, **rest: str) -> Effort:
    return Effort(DAY, kind, "Northwind", "Analyst", result, it, **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done", "method"),
    [
        (effort("applied", source="job board"), "Application, job board"),
        (effort("applied"), "Application"),
        (effort(it=interview(format="video")), "Interview (Technical), by video"),
        (effort(it=interview("interview", format="phone")), "Interview, by phone"),
        (effort(it=interview("take-home", format="take-home")), "Take-home task"),
        (effort(it=interview("offer", format="onsite")), "Conversation about the offer, in person"),
        (effort(it=interview("informational")), "Informational conversation"),
        (effort("asked", it=interview(format="video")), "Asked for news"),
        (effort("news", it=interview("message", format="phone")), "News from the employer, by phone"),
    ],
)
def test_the_method_says_what_was_done_and_how(done: Effort, method: str) -> None:
    assert tell_effort(done, Settings()).method == method


@pytest.mark.parametrize(
    ("done", "contact", "person"),
    [
        (effort(it=interview(location="Main St 1", people=PEOPLE)), "Main St 1; dana@n.example",
         "Dana Ortiz, Engineer; Lee Park"),
        (effort(it=interview(people=PEOPLE[1:]), url="https://n.example"), "https://n.example", "Lee Park"),
        (effort("applied", url="https://n.example"), "https://n.example", ""),
        (effort("applied"), "", ""),
    ],
)  # fmt: skip
def test_an_office_can_find_whoever_was_met(done: Effort, contact: str, person: str) -> None:
    told = tell_effort(done, Settings())
    assert (told.contact, told.person) == (contact, person)


@pytest.mark.parametrize(
    ("result", "words"),
    [("open", "No answer yet"), ("waiting", "No answer yet"), ("talking", "In conversation, not decided yet"),
     ("rejected", "Rejected by the employer"), ("terms", "Terms of the offer changed"),
     ("untold", ""), ("pending", ""), ("", "")],
)  # fmt: skip
def test_the_result_says_no_more_than_is_known(result: str, words: str) -> None:
    assert tell_effort(effort("applied", result), Settings()).result == words


def make(efforts: tuple[Effort, ...] = (), settings: Settings | None = None, folder: Path | None = None) -> str:
    return render_proof(efforts, FIRST, LAST, DAY, settings or Settings(), Templates(folder)).decode()


def test_the_template_uses_exactly_what_its_view_has() -> None:
    reader = Reader()
    reader.read(TEMPLATE, {**ProofView.__annotations__, "view": ProofView})
    assert reader.used == all_fields(ProofView)
    assert ENVIRONMENT.get_template(TEMPLATE)


def test_the_page_stands_alone() -> None:
    page = make((effort(it=interview(url="https://n.example/?a&b", location="<b>")),), Settings(name="Maren Ostby"))
    assert "<script" not in page and "<img" not in page and "&lt;b&gt;" in page
    assert re.findall(r'(?:href|src)="([^"]*)"', page) == ["data:,"]
    assert "url(" not in page and "@import" not in page
    assert "Maren Ostby" in page and "Signature" in page
    assert "Sun 1 March 2026 to Tue 31 March 2026" in page
    assert all(f'<th scope="col">{column}</th>' in page for column in COLUMNS)


def test_no_border_is_cut_off_on_paper() -> None:
    """Half of a collapsed border lies outside of its table, where paper ends; upright there is less room."""
    printed = make().partition("@media print {")[2]
    assert ".wide { overflow: visible; padding: 0 2px; }" in printed
    assert "@media print and (orientation: portrait)" in printed


def test_a_name_that_is_not_known_is_a_line_to_write_on() -> None:
    assert '<dt>Name</dt><dd class="line"></dd>' in make()
    assert 'class="line"' not in make(settings=Settings(name="Maren Ostby"))


def test_nothing_is_a_table_that_says_so() -> None:
    page = make()
    assert "Nothing is noted for these days." in page and page.count("<tr>") == 1


def test_a_template_of_ones_own_takes_its_place_and_a_mistake_in_it_does_not_stop_the_page(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    own = tmp_path / "templates" / "proof.html"
    own.write_text("<h1>{{ heading }}, {{ count }}</h1>", encoding="utf-8")
    assert make(folder=tmp_path) == "<h1>Proof of job search, Nothing is noted for these days.</h1>"
    own.write_text("<h1>\n{{ headline }}</h1>", encoding="utf-8")
    templates = Templates(tmp_path)
    assert b"Signature" in render_proof((), FIRST, LAST, DAY, Settings(), templates)
    assert [(it.path, it.line) for it in templates.mistakes] == [("templates/proof.html", 2)]


MARCH = [
    # the rows of applications.csv and the entries with a day from 1 to 16 March 2026, by hand; each with its result
    ("2026-03-02", "Caldera Geothermal", "Application, meetup", "No answer yet"),
    ("2026-03-02", "Zephyr Kites & Games", "Application, job board", "Rejected by the employer"),
    ("2026-03-03", "Public Library of Wheaton Falls", "Application, newsletter", "No answer yet"),
    ("2026-03-03", "Larkspur Energy", "Interview (Technical), by video", "Went on to the next step"),
    ("2026-03-04", "Halvorsen Museum Foundation", "Interview (Panel), in person", "No answer yet"),
    ("2026-03-05", "Aspen Loop Mobility", "Interview, by video", "Rejected by the employer"),
    ("2026-03-06", "Old Mill Flour", "Application, job board", "No answer yet"),
    ("2026-03-09", "Tamarack Mutual", "Conversation about the offer, by phone", "Offer received"),
    ("2026-03-11", "Tamarack Mutual", "Conversation about the offer, by video", "Offer received"),
    ("2026-03-12", "Quillfoot Foods", "Conversation about the offer, by phone", "Offer received"),
    ("2026-03-13", "Verdance Seed", "Interview (Hiring manager), by video", "Went on to the next step"),
    ("2026-03-13", "Tamarack Mutual", "Conversation about the offer, by phone", "Offer received"),
]


def test_march_of_the_sample() -> None:
    """On 2 March references were called, which is not one's own doing. Larkspur and Verdance have a next day."""
    journal = load_journal(SAMPLE)
    told = [tell_effort(it, journal.settings) for it in find_efforts(journal, FIRST, LAST, DAY)]
    assert [(it.day, it.employer, it.method, it.result) for it in told] == MARCH


def test_nothing_private_of_the_sample_is_on_the_page() -> None:
    """No figure and no line of prose of any entry, no rating, no note of applications.csv."""
    journal = load_journal(SAMPLE)
    efforts = find_efforts(journal, date(2020, 1, 1), LAST, DAY)
    page = render_proof(efforts, FIRST, LAST, DAY, journal.settings, Templates()).decode()
    assert len(efforts) > 100 and "rating" not in page.lower()
    assert not [it.notes for it in journal.rows if len(it.notes) > 8 and it.notes in page]
    for path in SAMPLE.rglob("2*.md"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.match(r"(base|salary_named|pay_posted|target|walk_away|market|bonus): ", line):
                assert line.partition(": ")[2] not in page
            elif len(line) > 40 and not line.startswith(("#", " ")) and ": " not in line:
                assert line not in page
