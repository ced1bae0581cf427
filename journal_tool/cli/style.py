"""How words look on a terminal: colours by what they mean, none where they are not wanted."""

from collections.abc import Mapping

import click

from journal_tool.cli.words import harmless
from journal_tool.errors import JournalError


def set_colours(ctx: click.Context, environ: Mapping[str, str]) -> None:
    """No colour for NO_COLOR and TERM=dumb; else click decides: colour on a terminal, none in a pipe."""
    if environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        ctx.color = False


def bad(text: str) -> str:
    return click.style(text, fg="red", bold=True)


def warn(text: str) -> str:
    return click.style(text, fg="yellow", bold=True)


def good(text: str) -> str:
    return click.style(text, fg="green")


def mute(text: str) -> str:
    return click.style(text, dim=True)


def strong(text: str) -> str:
    return click.style(text, bold=True)


def colour_diff(diff: str) -> str:
    """A unified diff with its added and removed lines in colour."""
    colours = {"+": good, "-": lambda line: click.style(line, fg="red"), "@": mute}
    return "".join(colours[line[0]](line) if line[0] in colours else line for line in diff.splitlines(keepends=True))


def print_failure(error: JournalError) -> None:
    """What could not be done, and what to do about it, to stderr: it may name what stands in an entry."""
    click.echo(f"{bad('journal:')} {harmless(error.message)}", err=True)
    if error.help:
        click.echo(f"{strong('help:')} {harmless(error.help)}", err=True)
