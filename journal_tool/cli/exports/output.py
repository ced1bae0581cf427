"""Where an export goes: to stdout byte for byte, or into a new file."""

from pathlib import Path

import click

from journal_tool.cli.words import harmless
from journal_tool.errors import JournalError
from journal_tool.reading.disk import reason_of

output_option = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write into this file, which must not be there yet, instead of to stdout.",
)


def put_out(content: bytes, output: Path | None) -> None:
    """Raises JournalError where the file cannot be written, or is there."""
    if output is None:
        click.echo(content, nl=False)
    else:
        write_new(content, output)
        click.echo(harmless(str(output)))


def write_new(content: bytes, file: Path) -> None:
    """A file that is there may hold what somebody typed into it, so it is never written over."""
    try:
        with file.open("xb") as opened:
            opened.write(content)
    except FileExistsError:
        raise JournalError(f"{harmless(str(file))} is there already", "choose another name, or delete it") from None
    except OSError as error:
        raise JournalError(f"{harmless(str(file))} cannot be written: {reason_of(error)}") from None
