"""The command `journal`: the table of its commands, and where the process starts."""

from journal_tool import __version__
from journal_tool.cli.group import Command, LazyGroup

COMMANDS = (
    Command("init", "journal_tool.cli.init", "Make a journal in a folder of your own"),
    Command("new", "journal_tool.cli.new", "Begin an entry, and open it in your editor"),
    Command("check", "journal_tool.cli.check", "Find what is missing or mistyped, and mend it"),
    Command("today", "journal_tool.cli.today", "What to do, and what lies ahead"),
    Command("build", "journal_tool.cli.build", "Make the site, and open it in the browser"),
    Command("serve", "journal_tool.cli.serve", "Show the journal in the browser while you write"),
    Command("open", "journal_tool.cli.open", "Open a page of the site in the browser"),
    Command("stats", "journal_tool.cli.stats", "Where the search stands in figures"),
    Command("questions", "journal_tool.cli.questions", "What you were asked, weakest first"),
    Command("offers", "journal_tool.cli.offers", "What your offers are worth, side by side"),
    Command("look-back", "journal_tool.cli.look_back", "What went better, by month or by week"),
    Command("letter", "journal_tool.cli.letter", "Write thanks, questions for news, answers to a no"),
    Command("export", "journal_tool.cli.export", "Write a calendar, a proof of job search, a table"),
    Command("done", "journal_tool.cli.done", "End a follow-up by hand"),
    Command("doctor", "journal_tool.cli.doctor", "Look at versions, settings, cache, editor and git"),
    Command("completion", "journal_tool.cli.completion", "Print the lines that teach your shell to complete"),
)
"""In the order in which `journal --help` lists them: the way of a journal. A module has its command as `command`."""

journal = LazyGroup(
    COMMANDS,
    name="journal",
    version=__version__,
    context_settings={"help_option_names": ["--help", "-h"]},
    help="""
    Notes on interviews: one Markdown file an interview, in a folder of your own.

    The journal is found from the current folder upwards, or is the folder that --journal or the variable
    JOURNAL names.
    """,
    epilog="`journal COMMAND --help` tells more, with examples.",
)


def main() -> None:
    """Run `journal` with this process's arguments and end it with a status: 0 fine, 1 errors found, 2 could not run."""
    journal.main(prog_name="journal")
