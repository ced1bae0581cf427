"""What can be wrong with a section, or with the lines that Markdown reads otherwise than the writer, one rule each."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Kind, Rule

WARNING, HINT = Severity.WARNING, Severity.HINT

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
)
