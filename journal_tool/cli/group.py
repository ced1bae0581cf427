"""How `journal` runs a command: imported only when asked for, and whatever stops it ends in words and a status."""

import errno
import os
import sys
from importlib import import_module
from typing import Any, NamedTuple

import click

from journal_tool.cli import style
from journal_tool.errors import JournalError

STOPPED = 130
"""What shells give for Ctrl-C: 128 and the number of the signal."""
NOBODY_READS = 141
"""The same for a closed pipe: `journal check | head` is no failure of either."""
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FULL = JournalError("the disk is full, so what was asked for is not there whole", "make room, or write it elsewhere")


class Command(NamedTuple):
    """A row of the table: the module is imported when the command is used, not to list it."""

    name: str
    module: str
    summary: str


class TableGroup(click.Group):
    """A group of commands out of a table."""

    def __init__(self, table: tuple[Command, ...], **rest: Any) -> None:
        super().__init__(**rest)
        self.table = {row.name: row for row in table}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.table:
            return None
        command: click.Command = import_module(self.table[cmd_name].module).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the table itself: asking each command would import them all."""
        with formatter.section("Commands"):
            formatter.write_dl([(row.name, row.summary) for row in self.table.values()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.table and not args[0].startswith("-") and not ctx.resilient_parsing:
            ctx.fail(self._no_such_command(args[0]))
        return super().resolve_command(ctx, args)

    def _no_such_command(self, word: str) -> str:
        from journal_tool.likeness import closest  # difflib costs 4 ms, and is needed by the mistyped alone

        meant = closest(word, self.table)
        return f"there is no command `{word}`" + (f"; did you mean `{meant}`?" if meant else ".")


class LazyGroup(TableGroup):
    """The group of all commands, which ends the process.

    A command's function returns None or its exit status. JournalError becomes a sentence on stderr and status 2;
    any other exception is a fault of ours and keeps its traceback.
    """

    def __init__(self, table: tuple[Command, ...], version: str, **rest: Any) -> None:
        super().__init__(table, **rest)
        click.version_option(version, message="journal %(version)s")(self)

    def invoke(self, ctx: click.Context) -> None:
        style.set_colours(ctx, os.environ)
        _accept_any_letter()
        try:
            status = super().invoke(ctx)
            if sys.stdout is not None:  # closed by whoever started this
                sys.stdout.flush()
        except JournalError as error:
            style.print_failure(error)
            status = 2
        except KeyboardInterrupt:
            status = STOPPED
        except BrokenPipeError:
            _close_stdout()
            status = NOBODY_READS
        except OSError as error:
            if error.errno not in NO_ROOM:
                raise
            _close_stdout()
            style.print_failure(FULL)
            status = 2
        ctx.exit(status or 0)


def _accept_any_letter() -> None:
    """A terminal without `→` or `ł` shows a question mark there, and the command goes on."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")


def _close_stdout() -> None:
    """Send what is still to be written to nowhere, or the interpreter would complain while it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
