"""`journal serve`: shows the journal in the browser while it is written, each save at once."""

import os
import sys
import threading
import traceback
import webbrowser
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NoReturn

import click

from journal_tool.cli.clock import find_today
from journal_tool.cli.opening import choose_journal, find_folder, shown_path
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.cli.problem_text import render_plain
from journal_tool.cli.words import harmless
from journal_tool.model.problem import Problem
from journal_tool.phrases import counted
from journal_tool.serving.server import Server, open_server
from journal_tool.settings import Settings
from journal_tool.templates.default_look import find_default_folder

PORT = 8765
MOST_TOLD = 5
"""Files of one save that are told by their names."""


@click.command(
    epilog=examples(
        ("journal serve --open", "look at the journal while you write"),
        ("journal serve --open --follow", "the browser goes to what you are writing"),
        ("journal serve --port 9000", "at another port"),
        ("journal serve --poll", "for folders that tell of no changes, as on some networks"),
    )
)
@path_argument
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Where to listen.")
@click.option("--open", "show", is_flag=True, help="Open the first page in the browser.")
@click.option("--follow", is_flag=True, help="Let the browser go to the entry, and the place in it, that changed.")
@click.option("--poll", is_flag=True, help="Look for changes instead of being told of them.")
@journal_option
@today_option
def command(
    path: str | None, port: int, show: bool, follow: bool, poll: bool, given: str | None, today: str | None
) -> None:
    """Show the journal in the browser while you write: the page follows each save.

    Only this machine can ask for the pages, and no site is written for it. A page that is open stays as it is,
    scrolled and unfolded, and only what differs is changed in it. Where a file has an error for the moment, its last
    good page stays, with a card over it that says where and what. Ctrl-C ends it.
    """
    folder = find_folder(choose_journal(given, path))
    find_today(today, Settings())  # says now what is wrong with --today, and not in the middle of it
    server = open_server(port, find_default_folder(), _tell_fault)
    try:
        _serve(server, folder, port, follow, show, poll, today)
    except KeyboardInterrupt:
        _end()


def _end() -> NoReturn:
    """At once: nothing is left to write, and Python would take 10,000 entries apart for a second."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(0)


def _serve(server: Server, folder: Path, port: int, follow: bool, show: bool, poll: bool, today: str | None) -> None:
    """Say where, and serve until Ctrl-C."""
    address = f"{server.address}?follow" if follow else server.address
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 3600}, name="server", daemon=True).start()
    if port and server.server_port != port:
        click.echo(f"Port {port} is taken, so it is {server.server_port}.", err=True)
    click.echo(f"Showing {harmless(shown_path(folder, '.'))} on this machine only. Ctrl-C ends it.", err=True)
    click.echo(address)
    if show:
        threading.Thread(target=_show, args=(address,), name="browser", daemon=True).start()
    _keep_up(server, folder, poll, today)


def _keep_up(server: Server, folder: Path, poll: bool, today: str | None) -> None:
    """Load the journal and follow its changes, until Ctrl-C."""
    # What renders pages takes 250 ms to import, and the server listens before.
    from journal_tool.serving.loop import Loop
    from journal_tool.serving.session import Session  # as above
    from journal_tool.serving.watch import watch  # as above

    def tell(saved: bool) -> None:
        server.tell()
        if saved:
            _tell_saved(session.saved, folder)

    session = Session(folder, partial(find_today, today), pretended=bool(today))
    server.session = session
    with watch(folder, poll=poll) as watching:
        if watching.reason and not poll:
            click.echo(f"Changes are looked for twice a second: {harmless(watching.reason)}.", err=True)
        Loop(session, tell, _tell_fault).run(watching)


def _tell_saved(saved: Sequence[tuple[str, Sequence[Problem]]], folder: Path) -> None:
    """A line for each file, or for each error in it, as `journal check` writes them."""
    now = datetime.now().strftime("%H:%M:%S")
    if len(saved) > MOST_TOLD:
        click.echo(f"{now} {counted(len(saved), 'file')} changed", err=True)
        return
    for path, problems in saved:
        click.echo(f"{now} {harmless(path)}", err=True)
        for line in render_plain(folder, problems):
            click.echo(f"  {line}", err=True)
    if not saved:
        click.echo(f"{now} a new day", err=True)


def _tell_fault(error: BaseException) -> None:
    """What is a fault of ours keeps its traceback; the person can go on writing."""
    click.echo("".join(traceback.format_exception(error)), err=True)


def _show(address: str) -> None:
    """In a thread of its own, since a browser in the terminal is waited for."""
    if not webbrowser.open(address):
        click.echo("Next: open that address in a browser; none could be started from here.", err=True)
