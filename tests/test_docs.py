"""What the README files say of the tool is what the tool does: generated parts are current, commands are named."""

import re
from pathlib import Path

import pytest

from journal_tool.analysis.follow_ups import FOLLOW_UPS
from journal_tool.analysis.windows import WINDOWS
from journal_tool.cli import COMMANDS
from journal_tool.entries.fields import FIELDS, Field
from journal_tool.letters import KINDS
from journal_tool.model import vocabulary
from journal_tool.phrases import counted

ROOT = Path(__file__).parent.parent
MANUAL = ROOT / "journal" / "README.md"
_PART = re.compile(r"(?P<head><!-- generated: (?P<name>[\w -]+) -->\n).*?(?P<tail><!-- end -->)", re.DOTALL)


def _table(fields: list[Field]) -> str:
    rows = [f"| `{it.name}` | {it.kind.name} | {_meaning(it)} | `{it.example}` |\n" for it in fields]
    return "| key | value | meaning | example |\n|---|---|---|---|\n" + "".join(rows)


def _meaning(field: Field) -> str:
    others = ", ".join(f"`{name}`" for name in field.spellings)
    return ("**Needed.** " if field.needed else "") + field.help + (f" Also: {others}." if others else "")


def _words(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _stages() -> str:
    stages = [stage.name for stage in (*vocabulary.STAGES, *vocabulary.OUTSIDE_STAGES)]
    return (
        f"**Stages**, in their usual order: {_words(tuple(stages))}.\n\n"
        f"**Outcomes**: {_words(vocabulary.OUTCOMES)}; for offers {_words(vocabulary.OFFER_OUTCOMES)}.\n"
        "`rejected`: they said no. `withdrew`, `declined`: you said no. `closed`: they closed the role.\n"
    )


def _follow_ups() -> str:
    rows = [f"| `{it.name}` | {it.meaning} | {it.due} | {it.ended_by} | {it.dropped_after} |\n" for it in FOLLOW_UPS]
    return "| rule | when | due | ended by | let go after |\n|---|---|---|---|---|\n" + "".join(rows)


def _windows() -> str:
    rules = {it.key: [rule.name for rule in FOLLOW_UPS if rule.window == it.key] for it in WINDOWS}
    rows = [
        f"| `{it.key}` | {_words(tuple(rules[it.key]))} | {f'{counted(it.default, it.unit)} {it.rest}'.strip()} "
        f"| {it.reason} |\n"
        for it in WINDOWS
    ]
    none = _words(tuple(rule.name for rule in FOLLOW_UPS if not rule.window))
    table = "| setting | rule | default | why |\n|---|---|---|---|\n" + "".join(rows)
    return f"{table}\nNo window, because the day is named by you or by them: {none}.\n"


def _letters() -> str:
    rows = [f"| `{kind.name}` | {kind.title} | {kind.purpose} |\n" for kind in KINDS]
    return "| kind | what it is | what it does |\n|---|---|---|\n" + "".join(rows)


PARTS = {
    "fields": _table([field for field in FIELDS if not field.stages]),
    "offer fields": _table([field for field in FIELDS if field.stages]),
    "words": _stages(),
    "areas": _words(vocabulary.AREAS) + ".\n",
    "kinds": _words(vocabulary.KINDS) + ".\n",
    "follow-ups": _follow_ups(),
    "windows": _windows(),
    "letters": _letters(),
}


def test_the_generated_parts_of_the_manual_are_current(request: pytest.FixtureRequest) -> None:
    written = MANUAL.read_text(encoding="utf-8")
    current = _PART.sub(lambda part: part["head"] + PARTS[part["name"]] + part["tail"], written)
    if request.config.getoption("--update") and current != written:
        MANUAL.write_text(current, encoding="utf-8")
    assert current == written, "run pytest --update, and read the difference"


def test_every_part_is_in_the_manual() -> None:
    assert {part["name"] for part in _PART.finditer(MANUAL.read_text(encoding="utf-8"))} == set(PARTS)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_is_named_in_the_readme(command: str) -> None:
    assert f"journal {command}" in (ROOT / "README.md").read_text(encoding="utf-8")
