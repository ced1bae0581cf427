"""`journal open`: opens the page of an entry, or the first page of the site, in the browser."""

import click

from journal_tool.analysis.page_names import locate_entries, locate_prep
from journal_tool.analysis.prep import find_prepared
from journal_tool.build.site import build_site
from journal_tool.cli.built import show_page, tell_built
from journal_tool.cli.completing import complete_entry
from journal_tool.cli.entry_argument import find_entry
from journal_tool.cli.opening import Opened, open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, today_option
from journal_tool.cli.words import harmless
from journal_tool.errors import JournalError


@click.command(
    epilog=examples(
        ("journal open", "the first page: what to do today"),
        ("journal open northwind-labs-technical", "the page of that interview"),
        ("journal open 2026-03-12", "of the only interview on that day"),
        ("journal open larkspur-energy-panel --prep", "the prep sheet of a conversation that lies ahead"),
    )
)
@click.argument("entry", required=False, shell_complete=complete_entry)
@click.option("--prep", is_flag=True, help="Open its prep sheet.")
@journal_option
@today_option
def command(entry: str | None, prep: bool, given: str | None, today: str | None) -> None:
    """Open the page of ENTRY in the browser, or the first page of the site.

    ENTRY is a path, a file name, or a part of one that only one entry has. The site is built before, where it belongs,
    so that the page shows what the journal says now; only pages that differ are written.
    """
    if prep and not entry:
        raise click.UsageError("--prep needs an ENTRY: the conversation that the sheet is for.")
    opened = open_journal(given, today)
    path = find_entry(opened, entry) if entry else ""
    if prep:
        _check_ahead(opened, path)
    built = build_site(opened.journal, opened.folder, None, opened.today, pretended=opened.pretended)
    pages = locate_entries(it.path for it in opened.journal.entries)
    place = locate_prep(pages[path]) if prep else pages.get(path, built.index.name)
    page = built.index.parent / place
    click.echo(harmless(shown_path(page, ".")))
    tell_built(built, opened.folder)
    show_page(page)


def _check_ahead(opened: Opened, path: str) -> None:
    """Raises where there is no such sheet."""
    if all(it.path != path for it in find_prepared(opened.journal, opened.today)):
        raise JournalError(
            f"there is no prep sheet for `{path}`", "only conversations that lie ahead have one; leave out `--prep`"
        )
