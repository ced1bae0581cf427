"""What `check --explain CODE` says: one rule at length, with its example and the example mended."""

import textwrap

from journal_tool.checking import CHECKS
from journal_tool.checking.example import is_mended_by_fix
from journal_tool.errors import JournalError
from journal_tool.likeness import closest
from journal_tool.model.rule import Kind, Rule

_WIDTH = 88

_WHERE = {
    Kind.FRONT: "In the facts at the top",
    Kind.BODY: "In the text of an entry",
    Kind.ENTRY: "In an entry",
    Kind.SETTINGS: "In journal.toml",
    Kind.ROWS: "In applications.csv",
    Kind.JOURNAL: "In a journal (each file below a line `===`)",
}


def explain_code(code: str) -> str:
    """The explanation of a code, matched without case. Raises JournalError for one that does not exist."""
    rules = {check.rule.code: check.rule for check in CHECKS}
    rule = rules.get(code.strip().upper())
    if rule is None:
        near = closest(code.strip().upper(), rules) if code.strip() else None
        help = f"did you mean {near} ({rules[near].title})?" if near else "codes are a J and three figures: J401"
        raise JournalError(f"there is no code `{code}`", help)
    return render_explanation(rule)


def render_explanation(rule: Rule) -> str:
    parts = [f"{rule.code} ({rule.severity}): {rule.title}", textwrap.fill(rule.why, _WIDTH)]
    if rule.bad.strip():
        parts += [f"{_WHERE[rule.kind]}, this has the problem:", _indent(rule.bad)]
        parts += ["And this has not:", _indent(rule.good), _tell_who_mends(rule)]
    return "\n\n".join(parts) + "\n"


def _tell_who_mends(rule: Rule) -> str:
    if is_mended_by_fix(rule):
        return "`journal check --fix` mends it where the fix is certain; `--fix --diff` shows what it would change."
    return "Only you can know what is right here, so `journal check --fix` leaves it as it is."


def _indent(example: str) -> str:
    return textwrap.indent(example.strip("\n"), "    ", lambda line: bool(line.strip()))
