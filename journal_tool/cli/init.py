"""`journal init`: makes a journal in a folder of your own, empty or with the sample in it."""

import shlex
from pathlib import Path

import click

from journal_tool.cli.opening import shown_path
from journal_tool.cli.options import examples
from journal_tool.cli.words import harmless
from journal_tool.editing.begin import Begun, begin_journal
from journal_tool.phrases import counted, listed


@click.command(
    epilog=examples(
        ("journal init", "a journal in the folder `journal` here"),
        ("journal init ~/search", "in that folder, which is made if need be"),
        ("journal init --sample ~/try", "with forty entries, to look around"),
    )
)
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--sample", is_flag=True, help="Copy the sample journal, instead of beginning an empty one.")
def command(folder: Path, sample: bool) -> None:
    """Make a journal in DIR/journal, and tell git in DIR what to leave alone.

    Without DIR it is made here. Files that exist are never written over.
    """
    begun = begin_journal(folder.expanduser(), sample)
    for line in tell(begun, sample):
        click.echo(harmless(line), err=True)
    click.echo(harmless(shown_path(begun.folder.absolute(), ".")))


def tell(begun: Begun, sample: bool) -> list[str]:
    """What was made, what was left as it was, and what to do next."""
    lines = [f"Made a journal of {counted(len(begun.written), 'file')}."]
    kept = [f"`{path.name}`" for path in begun.kept]
    if kept:
        lines.append(f"{listed(kept)} {'was' if len(kept) == 1 else 'were'} there already, and left alone.")
    if any(path.name == ".gitignore" for path in begun.kept):
        lines.append("Add a line `site/` to that `.gitignore`: the built site shows everything that you write.")
    folder = shown_path(begun.folder.absolute(), ".")
    where = "" if folder == "journal" else f" --journal {shlex.quote(folder)}"
    first = f"journal build{where} --open" if sample else f"journal new COMPANY{where}"
    return [*lines, f"Next: `{first}`."]
