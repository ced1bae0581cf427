"""`journal export`: what other programs and offices take, in their own forms."""

from journal_tool.cli.group import Command, TableGroup
from journal_tool.cli.options import examples

EXPORTS = (
    Command("calendar", "journal_tool.cli.exports.calendar", "Conversations and what is due, for your calendar"),
    Command("proof", "journal_tool.cli.exports.proof", "What you did to find work, as employment offices ask for it"),
    Command("applications", "journal_tool.cli.exports.applications", "All applications as a table"),
)
"""A module has its command as `command`."""

command = TableGroup(
    EXPORTS,
    name="export",
    help="""
    Write the journal in the forms that other programs and offices take: a calendar, a proof of job search, a table.

    Each goes to stdout, or with --output into a file of its own, which is never written over.
    """,
    epilog=examples(
        ("journal export calendar --output interviews.ics", "for a calendar program"),
        ("journal export proof --page march.html", "this month, to print and sign"),
        ("journal export applications > applications-2026.csv", "for a spreadsheet"),
    ),
)
