"""What `build` and `open` share: what was built in words, and a page handed to the browser."""

import webbrowser
from pathlib import Path

import click

from journal_tool.build.built import Built
from journal_tool.cli import style
from journal_tool.cli.opening import shown_path
from journal_tool.cli.problem_text import tell_counts
from journal_tool.cli.words import harmless
from journal_tool.model.problem import Severity
from journal_tool.phrases import counted, listed
from journal_tool.writing import Written


def tell_built(built: Built, folder: Path) -> None:
    """What was done, and what is to be looked at, on stderr; `folder` is the journal's."""
    for mistake in built.mistakes:
        place = f"{harmless(shown_path(folder, mistake.path))}:{mistake.line}:"
        click.echo(f"{style.strong(place)} {harmless(mistake.message)}", err=True)
    files = built.files
    click.echo(_sum_up(files), err=True)
    if files.kept:
        kept = listed([f"`{harmless(it)}`" for it in files.kept])
        words = f"Somebody changed {kept} since the last build, so that stays, though the site needs it no more."
        click.echo(words, err=True)
    if any(mistake.severity is Severity.ERROR for mistake in built.mistakes):
        click.echo(
            "Where a template of your own has a mistake, the usual one was used: mend it, and build again.", err=True
        )
    if built.problems:
        click.echo(f"{tell_counts(built.problems)} in the journal. Next: `journal check`.", err=True)


def show_page(page: Path) -> None:
    """Open a page in the browser, or say that none could be started."""
    if not webbrowser.open(page.as_uri()):
        click.echo("Next: open that page in a browser; none could be started from here.", err=True)


def _sum_up(files: Written) -> str:
    if not files.written and not files.removed:
        return f"The site is as it was: {counted(files.unchanged, 'file')}."
    counts = ((len(files.written), "written"), (files.unchanged, "unchanged"), (len(files.removed), "removed"))
    done = [f"{number:,} {verb}" for number, verb in counts if number]
    return f"Built the site: {listed(done)}."
