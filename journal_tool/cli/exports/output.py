"""Where an export goes: to stdout byte for byte, or into a new file."""

from pathlib import Path

import click

from journal_tool.cli.words import harmless
from journal_tool.editing.write import create

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
        create(output, content)
        click.echo(harmless(str(output)))
