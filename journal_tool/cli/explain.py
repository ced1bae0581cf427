"""`check --explain CODE`: one kind of problem told at length, with a bad and a good example."""

import textwrap
from collections.abc import Iterator

import click
from click.shell_completion import CompletionItem

from journal_tool.checking import CHECKS
from journal_tool.cli import style
from journal_tool.errors import JournalError
from journal_tool.likeness import closest
from journal_tool.model.rule import Rule
from journal_tool.phrases import listed, sentences

WIDTH = 80


def find_rule(code: str) -> Rule:
    """The rule with that code, whatever its case; raises JournalError, with what is near."""
    by_code = {check.rule.code: check.rule for check in CHECKS}
    rule = by_code.get(code.upper())
    if rule is None:
        near = [known for known in by_code if known[:2] == code.upper()[:2]] or list(by_code)
        meant = closest(code.upper(), by_code)
        hint = (
            f"did you mean `{meant}`?" if meant else f"codes look like {listed([f'`{it}`' for it in near[:3]], 'or')}"
        )
        help = sentences(hint, "`journal check` prints them")
        raise JournalError(f"there is no problem with the code `{code}`", help)
    return rule


def complete_code(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The codes, with their titles for shells that show them."""
    rules = [check.rule for check in CHECKS if check.rule.code.startswith(incomplete.upper())]
    return [CompletionItem(rule.code, help=rule.title) for rule in rules]


def render_rule(rule: Rule) -> Iterator[str]:
    """The lines of the explanation."""
    yield f"{style.strong(rule.code)}  {rule.title} ({rule.severity})"
    for paragraph in rule.why.split("\n\n"):
        yield ""
        yield from textwrap.wrap(" ".join(paragraph.split()), WIDTH, break_long_words=False)
    if rule.bad:
        yield from _example(style.bad("Not so:"), rule.bad)
        yield from _example(style.good("But so:"), rule.good)
        yield ""
        yield _who_mends(rule)


def _who_mends(rule: Rule) -> str:
    # It tries the fix on the example, and the parsers take 60 ms to import, which `check` alone saves.
    from journal_tool.checking.example import is_mended_by_fix

    if is_mended_by_fix(rule):
        return "`journal check --fix` mends it where only one fix is possible."
    return "Only you can know what is right, so `journal check --fix` leaves it alone."


def _example(title: str, text: str) -> Iterator[str]:
    yield ""
    yield title
    yield ""
    yield from textwrap.indent(text.strip("\n"), "    ").split("\n")
