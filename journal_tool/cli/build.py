"""`journal build`: makes the site of a journal, on this machine and nowhere else, and opens it."""

from pathlib import Path

import click

from journal_tool.build.again import find_built
from journal_tool.build.built import Built
from journal_tool.cli.built import show_page, tell_built
from journal_tool.cli.opening import choose_journal, open_journal, see_journal, shown_path
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.cli.words import harmless


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
@click.option("--strict", is_flag=True, help="End with status 1 if an entry or a template has an error.")
@journal_option
@today_option
def command(
    path: str | None, output: Path | None, show: bool, strict: bool, given: str | None, today: str | None
) -> int:
    """Build the site of a journal: pages that any browser opens, without a server.

    The site goes into the folder `site` beside a folder called `journal`, else inside the journal. Problems never
    stop a build: their pages show them, and where a template of your own has a mistake, the usual one is used. Files
    that are not the build's own are left alone, and nothing leaves this machine.
    """
    chosen = choose_journal(given, path)
    seen = see_journal(chosen, today)
    built = find_built(seen.mark, seen.folder, output, seen.today, pretended=seen.pretended)
    built = built or build(chosen, output, today)
    click.echo(harmless(shown_path(built.index, ".")))
    tell_built(built, seen.folder)
    if show:
        show_page(built.index)
    elif not built.problems and not built.mistakes:
        click.echo("Next: open that page in your browser, or let `journal build --open` do it.", err=True)
    return int(strict and not built.sound)


def build(given: str | None, output: Path | None, today: str | None) -> Built:
    # What renders pages takes 150 ms to import, most of a build in which nothing has changed.
    from journal_tool.build.site import build_site

    opened = open_journal(given, today)
    return build_site(opened.journal, opened.folder, output, opened.today, pretended=opened.pretended)
