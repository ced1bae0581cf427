"""What can be wrong with a label or a rating inside a question, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

NEAR_LABEL = Rule(
    "J321",
    HINT,
    "nearly a label",
    "A word with a colon that is one letter away from a label is probably meant to be it. "
    "If it is a word of your own, nothing is wrong.",
    "## Questions\n\n### Why us?\n\nRatign: 4/5\n",
    "## Questions\n\n### Why us?\n\nRating: 4/5\n",
    Kind.BODY,
)
LABEL_FORM = Rule(
    "J322",
    WARNING,
    "a label without its colon",
    "A label is a word and a colon, `Rating: 4/5` or `**Next time:** …`. With a dash, or only in bold, it is read too.",
    "## Questions\n\n### Why us?\n\n**Next time**\n\nBegin with their customers.\n",
    "## Questions\n\n### Why us?\n\n**Next time:**\n\nBegin with their customers.\n",
    Kind.BODY,
)
LABEL_TOO_HIGH = Rule(
    "J323",
    WARNING,
    "a label as high as the questions",
    "A heading as high as the questions would be a question itself. A label is deeper, or a word with a colon.",
    "## Questions\n\n### Why us?\n\nBecause.\n\n### Next time\n\nBegin with their customers.\n",
    "## Questions\n\n### Why us?\n\nBecause.\n\n#### Next time\n\nBegin with their customers.\n",
    Kind.BODY,
)
ONLY_NUMBER = Rule(
    "J324",
    WARNING,
    "only a number where a text is expected",
    "An answer, a better answer or a note that is only a number was probably meant to be a rating.",
    "## Questions\n\n### Why us?\n\n- Answer: 4/5\n",
    "## Questions\n\n### Why us?\n\n- Rating: 4/5\n",
    Kind.BODY,
)
ORPHAN = Rule(
    "J325",
    WARNING,
    "a better answer to no question",
    "`Next time:` belongs to the question that it stands below. Elsewhere nobody knows which answer it makes better.",
    "**Next time:** Begin with their customers.\n\n## Questions\n\n- Why us?\n",
    "## Questions\n\n### Why us?\n\n**Next time:** Begin with their customers.\n",
    Kind.BODY,
)
TEXT_BELOW_LABEL = Rule(
    "J326",
    WARNING,
    "a text that may be the answer or the better answer",
    "What stands below `Next time:` belongs to it up to the next label or heading. A paragraph below a list of labels "
    "may have been meant as the answer that was given.",
    "## Questions\n\n### Why us?\n\n- Rating: 2/5\n- Next time: Begin with customers.\n\nI spoke of the salary.\n",
    "## Questions\n\n### Why us?\n\n- Rating: 2/5\n\nI spoke of the salary.\n\n- Next time: Begin with customers.\n",
    Kind.BODY,
)
LABEL_INSIDE = Rule(
    "J327",
    WARNING,
    "a better answer in the middle of a line",
    "A label begins its line. In the middle of one, `Next time:` is part of the answer, and no better answer is noted.",
    "## Questions\n\n### Why us?\n\nI spoke of the salary. Next time: begin with their customers.\n",
    "## Questions\n\n### Why us?\n\nI spoke of the salary.\nNext time: begin with their customers.\n",
    Kind.BODY,
)
RATING_SCALE = Rule(
    "J331",
    WARNING,
    "a rating on another scale",
    "Ratings go from 1 to 5, so that they can be compared. Another scale is kept as it is written, and counts nowhere.",
    "## Questions\n\n### Why us?\n\n- Rating: 2/3\n",
    "## Questions\n\n### Why us?\n\n- Rating: 3/5\n",
    Kind.BODY,
)
RATING_OUTSIDE = Rule(
    "J332",
    ERROR,
    "a rating that is none from 1 to 5",
    "The worst rating is 1 and the best is 5.",
    "## Questions\n\n### Why us?\n\n- Rating: 7\n",
    "## Questions\n\n### Why us?\n\n- Rating: 5\n",
    Kind.BODY,
)
RATING_UNREAD = Rule(
    "J333",
    WARNING,
    "a rating in words",
    "A rating is a number from 1 to 5. Words are kept as they are written, and count nowhere.",
    "## Questions\n\n### Why us?\n\n- Rating: rather good\n",
    "## Questions\n\n### Why us?\n\n- Rating: 4/5\n",
    Kind.BODY,
)
RATING_FORM = Rule(
    "J334",
    HINT,
    "a rating in stars",
    "Stars are counted. A number is easier to search for.",
    "## Questions\n\n### Why us?\n\n- Rating: ★★★☆☆\n",
    "## Questions\n\n### Why us?\n\n- Rating: 3/5\n",
    Kind.BODY,
)
TWO_RATINGS = Rule(
    "J335",
    WARNING,
    "two ratings of one question",
    "A question is rated once in an entry. The first rating is used.",
    "## Questions\n\n### Why us? (4/5)\n\n- Rating: 2/5\n",
    "## Questions\n\n### Why us?\n\n- Rating: 2/5\n",
    Kind.BODY,
)

RULES = (
    NEAR_LABEL,
    LABEL_FORM,
    LABEL_TOO_HIGH,
    ONLY_NUMBER,
    ORPHAN,
    TEXT_BELOW_LABEL,
    LABEL_INSIDE,
    RATING_SCALE,
    RATING_OUTSIDE,
    RATING_UNREAD,
    RATING_FORM,
    TWO_RATINGS,
)
