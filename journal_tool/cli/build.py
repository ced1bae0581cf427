"""`journal build`: makes the site of a journal, on this machine and nowhere else, and opens it."""

import webbrowser
from pathlib import Path

import click

from journal_tool.build import Built, build_site
from journal_tool.cli.opening import choose_journal, open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.cli.problem_text import count_problems
from journal_tool.cli.words import harmless
from journal_tool.model.problem import Severity
from journal_tool.phrases import counted, listed
from journal_tool.writing import Written


@click.command(
    epilog=examples(
        ("journal build --open", "build the site and look at it"),
        ("journal build ~/search", "the journal in that folder"),
        ("journal build --output /tmp/site", "into another folder"),
        ("journal build --strict", "for scripts: status 1 if an entry has an error"),
    )
)
@path_argument
@click.option("--output", type=click.Path(path_type=Path), metavar="FOLDER", help="Where to put the site.")
@click.option("--open", "show", is_flag=True, help="Open the site in the browser.")
@click.option("--strict", is_flag=True, help="End with status 1 if `journal check` finds an error.")
@journal_option
@today_option
def command(
    path: str | None, output: Path | None, show: bool, strict: bool, given: str | None, today: str | None
) -> int:
    """Build the site of a journal: pages that any browser opens, without a server.

    The site goes into the folder `site` beside a folder called `journal`, else inside the journal. Problems never
    stop a build: their pages show them. Files that are not the build's own are left alone, and nothing leaves this
    machine.
    """
    opened = open_journal(choose_journal(given, path), today)
    built = build_site(opened.journal, opened.folder, output, opened.today, pretended=opened.pretended)
    click.echo(harmless(shown_path(built.index, ".")))
    for line in tell(built):
        click.echo(line, err=True)
    if show and not webbrowser.open(built.index.as_uri()):
        click.echo("Next: open that page in a browser; none could be started from here.", err=True)
    elif not show and not built.problems:
        click.echo("Next: open that page in your browser, or let `journal build --open` do it.", err=True)
    return int(strict and any(it.severity is Severity.ERROR for it in built.problems))


def tell(built: Built) -> list[str]:
    """What was done, and what is to be looked at."""
    files = built.files
    lines = [_sum_up(files)]
    if files.kept:
        kept = listed([f"`{harmless(it)}`" for it in files.kept])
        lines.append(f"Somebody changed {kept} since the last build, so that stays, though the site needs it no more.")
    if built.problems:
        lines.append(f"{count_problems(built.problems)} in the journal. Next: `journal check`.")
    return lines


def _sum_up(files: Written) -> str:
    if not files.written and not files.removed:
        return f"The site is as it was: {counted(files.unchanged, 'file')}."
    counts = ((len(files.written), "written"), (files.unchanged, "unchanged"), (len(files.removed), "removed"))
    done = [f"{number:,} {verb}" for number, verb in counts if number]
    return f"Built the site: {listed(done)}."
