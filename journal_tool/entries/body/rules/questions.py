"""What can be wrong with a question, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

WARNING, HINT = Severity.WARNING, Severity.HINT

EMPTY_QUESTION = Rule(
    "J341",
    WARNING,
    "a question without words",
    "A heading without words asks nothing, so its answer cannot be found again.",
    "## Questions\n\n###\n\nI said that I like trains.\n",
    "## Questions\n\n### Why us?\n\nI said that I like trains.\n",
    Kind.BODY,
)
TWICE = Rule(
    "J342",
    WARNING,
    "the same question twice",
    "A question that stands twice in one entry counts twice. If it was asked twice, one place will do.",
    "## Questions\n\n- Why us?\n- Why us?\n",
    "## Questions\n\n- Why us?\n- Why now?\n",
    Kind.BODY,
)
LIST_OF_QUESTIONS = Rule(
    "J343",
    WARNING,
    "a list of questions as an answer",
    "Below a question, a list is its answer. If the list is what they asked, and the line above only its heading, "
    "make headings of them.",
    "## Questions\n\n### Databases\n\n- What is an index?\n- What is a view?\n",
    "## Questions\n\n### Databases\n\n#### What is an index?\n\n#### What is a view?\n",
    Kind.BODY,
)
ITEMS_BESIDE = Rule(
    "J344",
    WARNING,
    "questions in two forms",
    "In one section questions are headings, or lines in bold, or list items. Where there are headings, list items "
    "above them are not read as questions.",
    "## Questions\n\n- Why us?\n\n### Why now?\n",
    "## Questions\n\n### Why us?\n\n### Why now?\n",
    Kind.BODY,
)
LOOSE_ANSWER = Rule(
    "J345",
    WARNING,
    "an answer that is not indented",
    "What belongs to a list item is indented below it. An answer at the beginning of the line is read as one, "
    "but other programs end the list there.",
    "## Questions\n\n- Why us?\n\nI spoke of trains.\n\n- Why now?\n",
    "## Questions\n\n- Why us?\n\n  I spoke of trains.\n\n- Why now?\n",
    Kind.BODY,
)
BOLD_WITHOUT_BLANK_LINE = Rule(
    "J346",
    HINT,
    "a question in bold without an empty line below",
    "A question in bold is a paragraph of its own. Without an empty line other programs run it into its answer.",
    "## Questions\n\n**Why us?**\nI spoke of trains.\n",
    "## Questions\n\n**Why us?**\n\nI spoke of trains.\n",
    Kind.BODY,
)

RULES = (
    EMPTY_QUESTION,
    TWICE,
    LIST_OF_QUESTIONS,
    ITEMS_BESIDE,
    LOOSE_ANSWER,
    BOLD_WITHOUT_BLANK_LINE,
)
