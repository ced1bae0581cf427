"""The gallery of mistakes: what each of them gives, and the page that shows all of them side by side.

A mistake is `TRADE/NAME.md`, the `healthy.md` of that trade with one thing wrong, or `together/NAME.txt`, several
files of a journal, each after a line `=== its/path`.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from journal_tool.checking import find_problems
from journal_tool.checking.example import lay_out, make_journal
from journal_tool.editing.difference import find_changes, meaning
from journal_tool.editing.fixes import mend, render_diff
from journal_tool.entries.entry import parse_entry
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.model.rule import Kind
from journal_tool.settings import Settings

HERE = Path(__file__).parent
PAGE = HERE / "README.md"
TODAY = date(2026, 4, 1)
TRADES = ("baker", "nurse", "teacher", "carpenter", "analyst")

ALONE = sorted(path for trade in TRADES for path in (HERE / trade).glob("*.md") if path.stem != "healthy")
TOGETHER = sorted((HERE / "together").glob("*.txt"))

_PARTS = tuple(name for name in Body.__struct_fields__ if name != "sections")

_HEAD = """\
# Every message, side by side

What `journal check` says to the mistakes in this folder, on 1 April 2026. Read it as somebody who is tired and has
never seen a program: does each message name the word, say what was expected, and tell what to do? The page is made by
`pytest tests/mistakes --update`; a healthy entry of each trade lies beside its broken copies.
"""


@dataclass(frozen=True)
class Mistake:
    """One mistake: its files, and what is found in them."""

    name: str
    files: dict[str, bytes]
    problems: tuple[Problem, ...]


def read_mistake(path: Path) -> Mistake:
    if path.suffix == ".txt":
        texts = lay_out(Kind.JOURNAL, path.read_text(encoding="utf-8"))
        journal = make_journal(texts)
        return Mistake(path.stem, {name: text.encode() for name, text in texts.items()}, find_problems(journal, TODAY))
    data = path.read_bytes()
    journal = Journal(entries=(parse_entry(path.name, data, Settings()),))
    return Mistake(path.stem, {path.name: data}, find_problems(journal, TODAY))


def find_cost(path: Path) -> list[str]:
    """What of the healthy entry is not read the same in its broken copy: keys, and kinds of things in the text."""
    healthy, broken = (_read(path.parent / name) for name in ("healthy.md", path.name))
    if healthy is None or broken is None:
        return ["everything"]
    if not broken.readable:
        keys = ["all facts at the top"]
    else:
        keys = [f"`{name}`" for name in sorted(find_changes(healthy, broken) - {"body", "unknown", "outcome_note"})]
    return keys + [name.replace("_", " ") for name in _PARTS if _differ(healthy.body, broken.body, name)]


def _differ(healthy: Body, broken: Body, part: str) -> bool:
    return bool(meaning(getattr(healthy, part)) != meaning(getattr(broken, part)))


def _read(path: Path) -> Interview | None:
    return parse_entry(path.name, path.read_bytes(), Settings()).interview


def render_page() -> str:
    parts = [_HEAD]
    for title, paths in (
        *((trade, [it for it in ALONE if it.parent.name == trade]) for trade in TRADES),
        ("together", TOGETHER),
    ):
        parts.append(f"## {title.capitalize()}\n")
        parts += [render_mistake(path) for path in paths]
    return "\n".join(parts)


def render_mistake(path: Path) -> str:
    mistake = read_mistake(path)
    lines = [f"### {mistake.name.replace('-', ' ').capitalize()}", ""]
    for problem in mistake.problems:
        lines += [*_render_problem(problem, mistake.files.get(problem.path, b"")), ""]
    if path in ALONE:
        cost = find_cost(path)
        lines += [f"Read otherwise than in the healthy entry: {', '.join(cost) if cost else 'nothing'}.", ""]
    for name, data in mistake.files.items():
        lines += _render_fix(name, data, mistake.problems)
    return "\n".join(lines)


def _render_problem(problem: Problem, data: bytes) -> list[str]:
    span = problem.span
    source = data.decode(errors="replace").split("\n")[span.line - 1].rstrip("\r") if data else ""
    end = span.end_column if span.end_line == span.line else len(source) + 1
    marks = " " * (span.column - 1) + "^" * max(1, end - span.column)
    excerpt = [f"    {source}".expandtabs(4), f"    {marks}"] if (span.line, span.end_column) != (1, 1) else []
    place = f"{problem.path}:{span.line}:{span.column}: {problem.code} {problem.message}"
    help = [f"    help: {problem.help}"] if problem.help else []
    return ["```text", place, *excerpt, f"    {problem.severity}", *help, "```"]


def _render_fix(name: str, data: bytes, problems: tuple[Problem, ...]) -> list[str]:
    own = [problem for problem in problems if problem.path == name]
    mended = mend(name, data, own, Settings())
    if not mended.problems:
        return []
    changed = [line for line in render_diff(mended).split("\n")[2:] if line[:1] in "+-"]
    return ["```diff", *changed, "```", ""]
