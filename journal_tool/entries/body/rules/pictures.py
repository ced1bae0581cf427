"""What can be wrong with how a picture is written."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

BLANK_IN_ADDRESS = Rule(
    "J361",
    Severity.WARNING,
    "a blank in the name of a picture",
    "An address ends at its first blank, so this is no picture in Markdown, here or anywhere: it is shown as text. "
    "Between `<` and `>` a name may have blanks, as those of screenshots have.",
    "![The whiteboard](pictures/Screenshot 2026-03-12 at 14.31.png)\n",
    "![The whiteboard](<pictures/Screenshot 2026-03-12 at 14.31.png>)\n",
    Kind.BODY,
)

RULES = (BLANK_IN_ADDRESS,)
