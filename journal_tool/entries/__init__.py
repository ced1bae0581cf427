"""The entry format: the only room that knows how a file of the journal is written.

`entry.parse_entry` reads one file, `fields.FIELDS` is the table of its keys, `splice.apply_edits` writes
into it. They are not gathered here: whoever asks for the rules alone (`check`, when nothing has
changed) is spared the import of the YAML and Markdown libraries, 60 ms.
"""

from journal_tool.entries import rules
from journal_tool.entries.body.rules import RULES as BODY_RULES
from journal_tool.entries.values.rules import RULES as VALUE_RULES

RULES = (*rules.RULES, *VALUE_RULES, *BODY_RULES)
"""Everything that can be wrong with one entry."""
