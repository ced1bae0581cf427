"""`journal questions`: what it lists, how that is narrowed, and what it says where nothing fits."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal

TOML = 'today = 2026-03-16\n[[stages]]\nname = "pair-day"\nafter = "technical"\nlabel = "Pairing day"\n'
HEAD = "---\ncompany: {}\nrole: Baker\ndate: {}\nstage: {}\n---\n\n## Questions\n\n"
ASTER = HEAD.format("Aster Bäckerei GmbH", "2026-03-02", "technical") + (
    "### Why bread? #motivation\n\n- Rating: 2/5\n\nI like it.\n\n**Next time:** Say what\nbread *does*.\n\n"
    "### How do you store résumés? #paper\n\n- Rating: 4/5\n"
)
VINHA = HEAD.format("Vinha", "2026-03-09", "pair-day") + (
    "### Why bread, and why now? #motivation ^bread\n\n- Rating: 5/5\n- Same as: Why bread?\n\n"
    "### Behaviour at four in the morning? #behavioural\n\nGood.\n"
)
AHEAD = HEAD.format("Later", "2026-03-20", "final") + "- Why rye?\n"

Ask = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    texts = {"journal.toml": TOML, "aster.md": ASTER, "vinha.md": VINHA, "ahead.md": AHEAD}
    (tmp_path / "journal").mkdir()
    for name, text in texts.items():
        (tmp_path / "journal" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def ask(folder: Path) -> Ask:  # noqa: ARG001 - where the command is run
    return lambda *arguments: CliRunner().invoke(journal, ["questions", *arguments], prog_name="journal")


def listed(result: Result) -> list[str]:
    """The questions of a list, in their order."""
    return [line for line in result.stdout.splitlines()[1:] if line and not line.startswith(" ")]


def test_all_are_listed_with_what_became_of_them(ask: Ask) -> None:
    assert ask().stdout == (
        "3 questions, none of them weak\n"
        "\n"
        "Behaviour at four in the morning?\n"
        "  Vinha · Pairing day · Mon 9 March\n"
        "\n"
        "How do you store résumés?\n"
        "  Aster Bäckerei GmbH · Technical · Mon 2 March · 4/5\n"
        "\n"
        "Why bread, and why now?\n"
        "  asked 2 times, 2 → 5 · last at Vinha · Pairing day · Mon 9 March\n"
    )
    assert ask().stderr == "Next: `journal questions` with words of one of them shows its answers.\n"


def test_on_an_earlier_day_less_was_asked_and_the_answer_not_yet_used(ask: Ask) -> None:
    result = ask("--today", "2026-03-03")
    assert result.stdout.startswith(
        "1 question to work on, of 2 you were asked\n\nWhy bread?\n  Rated 2 of 5, better answer not yet used\n"
    )
    assert result.stderr == "Next: `journal questions --weak` shows the 1 to work on.\n"


def test_one_question_is_shown_with_its_better_answer_and_the_place_of_each_answer(ask: Ask) -> None:
    assert ask("bread").stdout == (
        "Why bread, and why now?\n"
        "  asked 2 times, 2 → 5 · last at Vinha · Pairing day · Mon 9 March\n"
        "\n"
        "The better answer\n"
        "  Used, and it went well: rated 5 of 5 at Vinha on Mon 9 March, up from 2.\n"
        "\n"
        "  Say what\n"
        "  bread *does*.\n"
        "\n"
        "Where you were asked\n"
        "  Aster Bäckerei GmbH · Technical · Mon 2 March · 2/5\n"
        "  journal/aster.md:10\n"
        "  Vinha · Pairing day · Mon 9 March · 5/5\n"
        "  journal/vinha.md:10\n"
    )


NARROWED = [
    (["why"], ["bread"]),
    (["WHY", "now"], ["bread"]),
    (["resume"], ["how-do-you-store-résumés"]),
    (["--topic", "#Motivation"], ["bread"]),
    (["--topic", "behavioral"], ["behaviour-at-four-in-the-morning"]),
    (["--topic", "Behavioural"], ["behaviour-at-four-in-the-morning"]),
    (["--stage", "technical"], ["how-do-you-store-résumés", "bread"]),
    (["--stage", "Pairing day"], ["behaviour-at-four-in-the-morning", "bread"]),
    (["--company", "aster"], ["how-do-you-store-résumés", "bread"]),
    (["--company", "ASTER BÄCKEREI"], ["how-do-you-store-résumés", "bread"]),
    (["--company", "vinha", "--stage", "technical"], []),
    (["rye"], []),
    (["--weak"], []),
    (["--weak", "--today", "2026-03-03"], ["why-bread"]),
    ([], ["behaviour-at-four-in-the-morning", "how-do-you-store-résumés", "bread"]),
]


@pytest.mark.parametrize(("arguments", "ids"), NARROWED)
def test_json_obeys_the_same_narrowing(ask: Ask, arguments: list[str], ids: list[str]) -> None:
    result = ask(*arguments, "--json")
    shown = json.loads(result.stdout)
    assert (result.exit_code, result.stderr, shown["schema_version"]) == (0, "", 1)
    assert [it["id"] for it in shown["questions"]] == ids
    if len(ids) > 1:
        assert listed(ask(*arguments)) == [it["text"] for it in shown["questions"]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["rye", "now"], "None of 3 questions has `rye` and `now` in it; try fewer words."),
        (["--weak"], "None of 3 questions is weak."),
        (
            ["--topic", "papers"],
            "No question is about `papers`; did you mean `paper`? There are some about behavioral, ",
        ),
        (["--topic", "zebra"], "No question is about `zebra`; there are some about behavioral, motivation and paper."),
        (["--stage", "offer"], "No question was asked at the stage `offer`; there are some of pair-day and technical."),
        (
            ["--company", "Nordic"],
            "No question was asked at `Nordic`; there are some of Aster Bäckerei GmbH and Vinha.",
        ),
        (["--company", "Asterr"], "No question was asked at `Asterr`; did you mean `Aster`? There are some of Aster"),
        (["bread", "--topic", "paper"], "None of 3 questions is all of that; ask for less."),
    ],
)
def test_where_nothing_fits_a_sentence_says_what_there_is(ask: Ask, arguments: list[str], words: str) -> None:
    result = ask(*arguments)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(words)
    assert result.stderr.count("\n") == 1


def test_a_stage_that_is_none_is_refused(ask: Ask) -> None:
    result = ask("--stage", "tecnical")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean `technical`?" in result.stderr


def test_a_journal_without_questions_says_how_to_begin(folder: Path, ask: Ask) -> None:
    for path in (folder / "journal").glob("*.md"):
        path.unlink()
    assert ask().stderr.startswith("No question has been noted yet: under a heading `## Questions`")
    assert json.loads(ask("--json").stdout)["questions"] == []


def test_what_was_written_cannot_steer_the_terminal(folder: Path, ask: Ask) -> None:
    text = ASTER.replace("Why bread?", "Why \x1b[31mbread?").replace("bread *does*", "bread \u202edoes")
    (folder / "journal" / "aster.md").write_text(text, encoding="utf-8")
    result = ask("--company", "aster", "why")
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout
