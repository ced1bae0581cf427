"""journal.json follows its schema whatever the journal is, and tells the same as the commands."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator, FormatChecker

from journal_tool.checking import find_problems
from journal_tool.cli import journal as program
from journal_tool.exporting.journal_json import render_journal_json
from journal_tool.exporting.schema import make_schema
from journal_tool.reading import load_journal

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "journal"
DAY = date(2026, 3, 16)

VALIDATOR = Draft202012Validator(make_schema(), format_checker=FormatChecker())

COMMANDS = {
    "check": "check",
    "today": "today",
    "stats": "stats",
    "questions": "questions",
    "offers": "offers",
    "look_back": "look-back",
}
"""The part of journal.json, and the command that prints it."""


def render(folder: Path, day: date = DAY) -> dict[str, Any]:
    journal = load_journal(folder, cache=False)
    shown: dict[str, Any] = json.loads(render_journal_json(journal, find_problems(journal, day), day))
    return shown


def write_journal(folder: Path, **files: str) -> Path:
    folder.mkdir()
    (folder / "journal.toml").write_text("", encoding="utf-8")
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    return render(SAMPLE)


def test_the_sample_follows_the_schema(sample: dict[str, Any]) -> None:
    VALIDATOR.validate(sample)
    assert len(sample["interviews"]) > 30


@pytest.mark.parametrize(("part", "command"), COMMANDS.items())
def test_a_part_is_what_its_command_prints(sample: dict[str, Any], part: str, command: str) -> None:
    arguments = [command, "--journal", str(SAMPLE), "--today", str(DAY), "--json"]
    result = CliRunner().invoke(program, arguments, prog_name="journal")
    assert json.loads(result.stdout) == sample[part]


def test_a_journal_without_entries_has_all_keys_too(tmp_path: Path, sample: dict[str, Any]) -> None:
    empty = render(write_journal(tmp_path / "journal"))
    VALIDATOR.validate(empty)
    assert empty.keys() == sample.keys()
    assert all(empty[key] == [] for key in ("interviews", "applications", "lessons", "people", "next_steps"))


ODD = {
    "nothing": "",
    "no-facts": "Only prose, and a question?\n",
    "never-closed": "---\ncompany: Aster\n",
    "wrong": "---\ncompany: Aster\ndate: 2026-13-77\nrating: 9\nstage: tea\nbase: much\n---\n- []x\n",
    "huge": f"---\ncompany: '{'A' * 5000}'\nrole: <b>\ndate: 2026-03-12\nsalary_named: {'9' * 40} USD\n---\n",
    "cents": "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\nsalary_named: 18.50 EUR per hour\n---\n",
    "東京 & co": "---\ncompany: 東京\nrole: Baker\ndate: 2026-03-12 14:30\n---\n## Questions\n- Why?\n",
}


@pytest.mark.parametrize("mistake", sorted((ROOT / "tests/mistakes").glob("*/*.md")), ids=lambda path: path.stem)
def test_every_mistake_follows_the_schema(mistake: Path, tmp_path: Path) -> None:
    folder = write_journal(tmp_path / "journal")
    (folder / mistake.name).write_bytes(mistake.read_bytes())
    VALIDATOR.validate(render(folder))


def test_odd_entries_follow_the_schema(tmp_path: Path) -> None:
    folder = write_journal(tmp_path / "journal", **ODD)
    (folder / "bytes.md").write_bytes(b"\xff\xfe\x00\x00")
    shown = render(folder)
    VALIDATOR.validate(shown)
    by_entry = {it["entry"]: it for it in shown["interviews"]}
    assert by_entry["cents.md"]["salary_named"] == {"amount": 18.5, "currency": "EUR", "period": "hour"}
    assert by_entry["東京 & co.md"]["url"] == "interviews/%E6%9D%B1%E4%BA%AC-co.html"
    assert by_entry["東京 & co.md"]["time"] == "14:30"
    assert "bytes.md" not in by_entry
    assert "bytes.md" in {it["path"] for it in shown["check"]["problems"]}


ENTRY = """---
company: Aster Bakery
role: Baker
date: 2026-03-12
people:
  - Dana Ortiz, Head baker <dana@aster.example>
url: https://aster.example/jobs/7
pay_posted: 40-45k EUR
---

## Lessons

- Ask what they bake at night. #research #structure
- Breathe.

## Next steps

- [ ] Rehearse due:2026-03-21 #rehearse
- [x] Send thanks
- [-] Buy a hat
"""


def test_what_an_entry_says_is_there(tmp_path: Path) -> None:
    shown = render(write_journal(tmp_path / "journal", aster=ENTRY))
    (interview,) = shown["interviews"]
    assert interview["people"] == [{"name": "Dana Ortiz", "title": "Head baker", "email": "dana@aster.example"}]
    assert interview["posting"] == "https://aster.example/jobs/7"
    assert interview["pay_posted"]["high"] == {"amount": 45000, "currency": "EUR", "period": "year"}
    assert interview["application"] == "aster-bakery-baker"
    assert [(it["line"], it["text"], it["area"]) for it in shown["lessons"]] == [
        (13, "Ask what they bake at night.", "research"),
        (14, "Breathe.", ""),
    ]
    assert [(it["line"], it["text"], it["done"], it["due"], it["kind"]) for it in shown["next_steps"]] == [
        (18, "Rehearse", False, "2026-03-21", "rehearse"),
        (19, "Send thanks", True, None, ""),
        (20, "Buy a hat", False, None, ""),
    ]
