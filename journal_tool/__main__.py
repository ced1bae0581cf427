"""`python -m journal_tool`, which is the command `journal`."""

from journal_tool.cli import main

main()
