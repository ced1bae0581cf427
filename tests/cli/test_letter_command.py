"""`journal letter`: the text on stdout, all else on stderr, a file that is never written over, and what it refuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal

TOML = 'today = 2026-03-16\nname = "Alex Rivera"\n'
HEAD = "---\ncompany: {}\nrole: Baker\ndate: {}\npeople:\n  - Dana Ortiz <dana@aster.example>\n  - Lee Park\n---\n\n"
ASTER = HEAD.format("Aster Bäckerei", "2026-03-13") + (
    "## Questions\n\n### Why does bread rise? #bread\n\n- Asked by: Lee\n\n**Next time:** Warmth first.\n"
)
VINHA = HEAD.format("Vinha", "2026-03-20")
LEE = (
    "Subject: Thank you for the conversation on Friday, 13 March\n"
    "\n"
    "Dear Lee Park,\n"
    "\n"
    "Thank you for the time you gave me on Friday, 13 March, to talk about the position of Baker.\n"
    "\n"
    "Your question “Why does bread rise?” has stayed with me. I have gone on thinking about it, and would be glad to "
    "come back to it when we next talk.\n"
    "\n"
    "I would be glad to take the next step with you. If anything is still open on your side, please ask.\n"
    "\n"
    "Kind regards,\n"
    "\n"
    "Alex Rivera\n"
)

Letter = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "journal").mkdir()
    for name, text in {"journal.toml": TOML, "2026-03-13-aster.md": ASTER, "2026-03-20-vinha.md": VINHA}.items():
        (tmp_path / "journal" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def letter(folder: Path) -> Letter:  # noqa: ARG001 - where the command is run
    return lambda *arguments: CliRunner().invoke(journal, ["letter", *arguments], prog_name="journal")


def test_the_text_goes_to_stdout_and_what_to_do_to_stderr(letter: Letter) -> None:
    result = letter("thank-you", "aster", "--to", "lee")
    assert (result.exit_code, result.stdout) == (0, LEE)
    assert result.stderr == (
        "To Lee Park.\nNext: read it, and send it; then write `Lee Park: 2026-03-16` below `thanked:` in the entry.\n"
    )


def test_a_panel_gets_one_mail_and_addresses_are_named(letter: Letter) -> None:
    result = letter("thank-you", "aster")
    assert "\nDear Dana Ortiz and Lee Park,\n" in result.stdout
    assert result.stderr == (
        "To Dana Ortiz <dana@aster.example> and Lee Park.\n"
        "Next: read it, and send it; then write `thanked: 2026-03-16` into the entry.\n"
    )
    assert letter("thank-you", "aster", "--panel").stdout == result.stdout


def test_a_letter_in_another_language_has_its_words_for_the_subject_and_for_gaps(letter: Letter, folder: Path) -> None:
    (folder / "journal" / "journal.toml").write_text('today = 2026-03-16\nlanguage = "de"\n')
    result = letter("thank-you", "aster", "--to", "lee")
    assert result.stdout.startswith(
        "Betreff: Danke für das Gespräch am Freitag, 13.\N{NO-BREAK SPACE}März\n\nGuten Tag"
    )
    assert '  [Ihr Name]: write `name = "Your Name"` into journal.toml\n' in result.stderr
    assert json.loads(letter("thank-you", "aster", "--json").stdout)["language"] == "de"


def test_gaps_are_told_with_what_fills_them(letter: Letter, folder: Path) -> None:
    (folder / "journal" / "journal.toml").write_text("today = 2026-03-16\n")
    result = letter("thank-you", "aster", "--to", "dana")
    assert "[your name]" in result.stdout
    assert "2 gaps to fill:\n" in result.stderr
    assert '  [your name]: write `name = "Your Name"` into journal.toml\n' in result.stderr


def test_points_for_a_call_have_no_subject(letter: Letter) -> None:
    result = letter("follow-up", "aster", "--talk", "--to", "Lee")
    assert result.stdout.startswith("# Asking Lee Park for news\n\n- Who you are: Alex Rivera;")
    assert "Next: call them; afterward `journal done 2026-03-13-aster chase` notes that you asked.\n" in result.stderr


def test_without_a_kind_all_are_listed_with_those_that_are_of_use(letter: Letter) -> None:
    result = letter()
    assert result.exit_code == 0
    kinds, _, useful = result.stdout.partition("\n\nOf use today:\n")
    assert kinds.splitlines()[0].startswith("thank-you ")
    assert "  journal letter thank-you 2026-03-13-aster\n" in useful
    assert "vinha" not in useful
    assert result.stderr.startswith("Next: `journal letter KIND ENTRY`")


def test_without_an_entry_those_are_named_that_it_is_of_use_for(letter: Letter) -> None:
    result = letter("thank-you")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "today it is of use for `2026-03-13-aster`" in result.stderr
    assert "a part of the entry's name will do" in letter("withdraw").stderr


WRONG = [
    (("thank-you", "vinha"), "the conversation at Vinha is on 20 March 2026: thank them when it has taken place"),
    (("thank-you", "nobody"), "no entry is called `nobody`"),
    (("thankyou", "aster"), "did you mean `thank-you`?"),
    (("thank-you", "aster", "--to", "Danna"), "did you mean `Dana`?"),
    (("thank-you", "aster", "--to", "dana", "--panel"), "leave one of the two out"),
    (("thank-you", "aster", "--json", "--output", "x.txt"), "give one of them"),
    (("rejection-reply", "aster"), "write `outcome: rejected` into the entry first"),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_what_cannot_be_done_ends_in_a_sentence(letter: Letter, arguments: tuple[str, ...], message: str) -> None:
    result = letter(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert not isinstance(result.exception, Exception)


def test_a_file_is_written_once_and_never_over_another(letter: Letter, folder: Path) -> None:
    arguments = ("thank-you", "aster", "--to", "lee", "--output")
    result = letter(*arguments, "mails/lee.txt")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("Written: mails/lee.txt\n")
    assert (folder / "mails" / "lee.txt").read_bytes() == LEE.encode()
    (folder / "mails" / "lee.txt").write_text("mine")
    for target in ("mails/lee.txt", "mails", "journal/2026-03-13-aster.md"):
        again = letter(*arguments, target)
        assert (again.exit_code, again.stdout) == (2, "")
        assert "exists already" in again.stderr
    assert letter(*arguments, "mails/lee.txt/x.txt").exit_code == 2
    assert (folder / "mails" / "lee.txt").read_text() == "mine"


def test_a_name_in_an_entry_steers_no_terminal(letter: Letter, folder: Path) -> None:
    """Also where it stands in what is refused."""
    (folder / "journal" / "b.md").write_text(HEAD.format('"Bell\\a"', "2026-03-13"), encoding="utf-8")
    refused = letter("accept", "b.md").stderr
    assert "offer of Bell\\x07:" in refused and "\a" not in refused


def test_json_has_the_letter_and_no_words_around_it(letter: Letter) -> None:
    result = letter("thank-you", "aster", "--to", "lee", "--json")
    shape = json.loads(result.stdout)
    assert shape == {
        "schema_version": 1,
        "kind": "thank-you",
        "title": "Thank-you note",
        "language": "en",
        "entry": "2026-03-13-aster.md",
        "to": [{"name": "Lee Park", "email": None}],
        "subject": "Thank you for the conversation on Friday, 13 March",
        "text": LEE.partition("\n\n")[2],
        "gaps": [],
        "talk": False,
    }
    assert result.stderr == ""
    listed = json.loads(letter("--json").stdout)
    assert {"kind": "thank-you", "entry": "2026-03-13-aster.md"} in listed["of_use"]
    assert "thank-you" in [kind["kind"] for kind in listed["kinds"]]


def test_a_mistake_in_a_template_of_ones_own_is_told_and_ours_is_used(letter: Letter, folder: Path) -> None:
    own = folder / "journal" / "templates" / "letters" / "en"
    own.mkdir(parents=True)
    (own / "thank-you.txt").write_text("Subject: Hi\n\n{{ nam }}\n")
    result = letter("thank-you", "aster", "--to", "lee")
    assert (result.exit_code, result.stdout) == (0, LEE)
    assert result.stderr.startswith(
        "journal/templates/letters/en/thank-you.txt:3: nothing here is called `nam`; did you mean `name`?; "
    )
    (own / "thank-you.txt").write_text("Subject: Hi\n\n{{ name }} <3\n")
    assert letter("thank-you", "aster", "--to", "lee").stdout == "Subject: Hi\n\nAlex Rivera <3\n"


def test_an_entry_of_which_nothing_could_be_read_is_named(letter: Letter, folder: Path) -> None:
    (folder / "journal" / "broken.md").write_bytes(b"\x00\x01")
    result = letter("thank-you", "broken")
    assert result.exit_code == 2
    assert "`journal check` tells why" in result.stderr


def test_names_cannot_steer_the_terminal(letter: Letter, folder: Path) -> None:
    text = HEAD.format("Aster", "2026-03-13").replace("- Lee Park", r'- "Lee\x1b[31m Park\u202e"')
    (folder / "journal" / "2026-03-13-aster.md").write_text(text, encoding="utf-8")
    result = letter("thank-you", "aster")
    assert "\x1b" not in result.stdout + result.stderr
    assert "\u202e" not in result.stdout + result.stderr
