"""The options that many commands share, each with its help text."""

import click

journal_option = click.option(
    "--journal",
    "given",
    metavar="FOLDER",
    type=click.Path(),
    help="The journal to use, instead of the one found from here upwards.",
)

path_argument = click.argument("path", metavar="[JOURNAL]", required=False, type=click.Path())
"""For commands without other arguments: the journal, a folder that holds it, or anything that lies in it."""

today_option = click.option(
    "--today",
    metavar="DATE",
    help="Pretend that today is this day: 2026-03-12, thu, tomorrow.",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text, for other programs.")


def examples(*rows: tuple[str, str]) -> str:
    """The end of a help text: command lines, each with what it is for, unless that goes without saying."""
    width = max(len(line) for line, _ in rows)
    lines = [f"  {line:{width}}   {what}".rstrip() for line, what in rows]
    return "\n".join(["\b", "Examples:", *lines])
