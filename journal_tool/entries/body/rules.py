"""What can be wrong with the body of an entry, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


TOO_LONG = Rule(
    "J301",
    WARNING,
    "an entry that is too long",
    "An entry is read up to the length of about 40,000 lines, so that a pasted log does not hold up the report. "
    "What stands below is shown on its page, but no questions, lessons or steps are looked for in it.",
    "",
    "## Lessons\n\n- Ask first.\n",
    Kind.BODY,
)
TOO_DEEP = Rule(
    "J302",
    WARNING,
    "lists too deep within lists",
    "Up to eighteen lists may stand within each other. Lines that are indented further are shown, but not read.",
    "".join(" " * 2 * depth + "- point\n" for depth in range(25)),
    "- point\n  - point\n",
    Kind.BODY,
)
ACCIDENTAL_HEADING = Rule(
    "J303",
    WARNING,
    "a text that a line below it makes a heading",
    "In Markdown a line `---` right below a text makes that text a heading. On a git host the section above would end "
    "there. Here the text is read as text; with an empty line between the two it is text everywhere.",
    "## Lessons\n\n- Ask first.\n\nThey were friendly and a little tired.\n---\n",
    "## Lessons\n\n- Ask first.\n\nThey were friendly and a little tired.\n\n---\n",
    Kind.BODY,
)
ITEM_SLIP = Rule(
    "J304",
    WARNING,
    "nearly a list item",
    "A list item begins with `-` and a blank. Without the blank, or with another bullet, it is read here as you meant "
    "it, but other programs run the lines together.",
    "## Lessons\n\n-Ask for the deadline first.\n-Bring a pen.\n",
    "## Lessons\n\n- Ask for the deadline first.\n- Bring a pen.\n",
    Kind.BODY,
)
TASK_SLIP = Rule(
    "J305",
    WARNING,
    "nearly a task",
    "A task begins with `- [ ]` and a blank; done it is `- [x]`, dropped `- [-]`. What comes near is read as one.",
    "## Next steps\n\n- [] Send the certificate\n",
    "## Next steps\n\n- [ ] Send the certificate\n",
    Kind.BODY,
)
HEADING_SLIP = Rule(
    "J306",
    WARNING,
    "nearly a heading",
    "A heading begins with one or more `#` and a blank. Without the blank it is read here as you meant it, "
    "but other programs show the signs.",
    "##Lessons\n\n- Ask first.\n",
    "## Lessons\n\n- Ask first.\n",
    Kind.BODY,
)
OTHER_BOX = Rule(
    "J307",
    HINT,
    "another sign in a box",
    "A box is empty for an open task, and holds `x` when it is done or `-` when it is dropped. "
    "Other signs are read as the nearest of these.",
    "- [/] Send the certificate\n",
    "- [ ] Send the certificate\n",
    Kind.BODY,
)
NEAR_SECTION = Rule(
    "J311",
    HINT,
    "nearly the heading of a section",
    "A heading that is one letter away from one that opens a section is probably meant to be it. "
    "If it is a heading of your own, nothing is wrong.",
    "## Lesons\n\n- Ask first.\n",
    "## Lessons\n\n- Ask first.\n",
    Kind.BODY,
)
SECTION_LINE = Rule(
    "J312",
    WARNING,
    "a section without a heading",
    "Sections begin with a heading, `## Questions`. Where an entry has no such heading, a line with nothing but the "
    "word for a section, in bold, with a colon or bare, is read as one.",
    "Questions:\n\n- Why us?\n",
    "## Questions\n\n- Why us?\n",
    Kind.BODY,
)
NO_SECTION_LINE = Rule(
    "J313",
    HINT,
    "a line that looks like the heading of a section",
    "Where an entry has headings, a line in bold or with a colon opens no section, even if it is the word for one.",
    "## Notes\n\nGood day.\n\n**Lessons**\n\nAsk first.\n",
    "## Notes\n\nGood day.\n\n## Lessons\n\nAsk first.\n",
    Kind.BODY,
)
INNER_HEADING = Rule(
    "J314",
    WARNING,
    "a section inside a list item",
    "A heading that is indented below a list item is part of that item, and opens no section.",
    "- They were late.\n\n  ## Lessons\n\n  Ask first.\n",
    "- They were late.\n\n## Lessons\n\nAsk first.\n",
    Kind.BODY,
)
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
DUE_WITHOUT_YEAR = Rule(
    "J351",
    HINT,
    "a day without its year",
    "Entries are read for years, so a day is only certain with its year: `due:2026-03-21`. Without it, the task is "
    "kept, but nothing reminds you.",
    "- [ ] Send the certificate by Friday 13 March\n",
    "- [ ] Send the certificate due:2026-03-13\n",
    Kind.BODY,
)
DUE_UNCLEAR = Rule(
    "J352",
    HINT,
    "a day that may be when a task is due",
    "The day on which a task is due is written `due:2026-03-21`. A date without such a word may be anything.",
    "- [ ] Call Dana on 2026-03-21\n",
    "- [ ] Call Dana due:2026-03-21\n",
    Kind.BODY,
)
TWO_DUES = Rule(
    "J353",
    WARNING,
    "two days on which a task is due",
    "A task is due on one day. The first is used.",
    "- [ ] Rehearse due:2026-03-13, again by 2026-03-21\n",
    "- [ ] Rehearse due:2026-03-13\n- [ ] Rehearse again due:2026-03-21\n",
    Kind.BODY,
)
NEAR_TAG = Rule(
    "J354",
    HINT,
    "nearly a known `#word`",
    "Lessons have areas and next steps have kinds. A word of your own is fine; one that is a letter away from a known "
    "one is probably a slip.",
    "## Lessons\n\n- Breathe. #nervs\n",
    "## Lessons\n\n- Breathe. #nerves\n",
    Kind.BODY,
)

RULES = (
    TOO_LONG,
    TOO_DEEP,
    ACCIDENTAL_HEADING,
    ITEM_SLIP,
    TASK_SLIP,
    HEADING_SLIP,
    OTHER_BOX,
    NEAR_SECTION,
    SECTION_LINE,
    NO_SECTION_LINE,
    INNER_HEADING,
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
    EMPTY_QUESTION,
    TWICE,
    LIST_OF_QUESTIONS,
    ITEMS_BESIDE,
    LOOSE_ANSWER,
    BOLD_WITHOUT_BLANK_LINE,
    DUE_WITHOUT_YEAR,
    DUE_UNCLEAR,
    TWO_DUES,
    NEAR_TAG,
)
