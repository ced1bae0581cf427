"""The stories that were told in answers, each by its name with all the times that it was told."""

from collections import defaultdict
from datetime import date

from journal_tool.analysis.asked import Asked, find_asked
from journal_tool.analysis.names import fold_name
from journal_tool.analysis.remembering import remember
from journal_tool.model.journal import Journal


@remember
def group_stories(journal: Journal, day: date) -> tuple[tuple[Asked, ...], ...]:
    """For each story the times it was told, oldest first; its newest spelling is that of the last."""
    told: dict[str, list[Asked]] = defaultdict(list)
    for once in find_asked(journal, day):
        if once.encounter.story:
            told[fold_name(once.encounter.story)].append(once)
    return tuple(map(tuple, told.values()))
