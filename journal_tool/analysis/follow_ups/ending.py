"""What ends a follow-up besides what the writer notes: `done`, `follow_up_from`, a new search, its own last day."""

from datetime import date

from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.rule import FollowUpRule
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def is_asked_for(follow_up: FollowUp, rule: FollowUpRule, subject: Subject, journal: Journal) -> bool:
    """Whether the writer neither ended it by hand nor wants to hear of what came before some day."""
    since = journal.settings.follow_up_from
    cause = follow_up.due if rule.by_due else follow_up.appears
    if since and cause and cause < since:
        return False
    return rule.name not in subject.done or not any(
        _is_done(rule, it) for it in _find_entries(follow_up, rule, subject)
    )


def rests_with_its_search(follow_up: FollowUp, subject: Subject, since: date) -> bool:
    """Whether it was due, and is left over, from a search before the one that began on `since`.

    What still runs goes on across the border.
    """
    last = follow_up.dropped_after or follow_up.due
    return last is not None and last < since and not subject.is_running


def is_dropped(follow_up: FollowUp, day: date) -> bool:
    return follow_up.dropped_after is not None and day > follow_up.dropped_after


def _is_done(rule: FollowUpRule, interview: Interview) -> bool:
    return any(done.rule == rule.name for done in interview.done)


def _find_entries(follow_up: FollowUp, rule: FollowUpRule, subject: Subject) -> list[Interview]:
    """The entries whose `done` ends the follow-up."""
    if not rule.done_in:
        return []
    own = next((it.date for it in subject.interviews if it.path == follow_up.entry), None)
    return [
        it
        for it in subject.interviews
        if rule.done_in == "application"
        or it.path == follow_up.entry
        or (rule.done_in == "day" and it.date == own)
        or (rule.done_in == "since" and it.date and subject.held and it.date >= subject.held)
    ]
