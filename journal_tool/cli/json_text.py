"""What programs are given on stdout: JSON in UTF-8, whatever the terminal's letters are."""

import click
import msgspec

from journal_tool.exporting.shape import Document


def print_document(document: Document) -> None:
    click.echo(msgspec.json.format(msgspec.json.encode(document), indent=2))
