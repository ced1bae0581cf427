"""Follow-ups: what a person should do after each conversation, so that nothing is forgotten. The table of all rules."""

from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.follow_ups import after, before, leaving, offers, rejection, steps, waiting
from journal_tool.analysis.follow_ups.ending import is_asked_for, is_dropped, rests_with_its_search
from journal_tool.analysis.follow_ups.follow_up import FollowUp, FollowUps, Shown
from journal_tool.analysis.follow_ups.rule import CONVERSATIONS, EVERYTHING, FollowUpRule
from journal_tool.analysis.follow_ups.select import select_for_today
from journal_tool.analysis.follow_ups.subject import Subject, find_subjects
from journal_tool.analysis.follow_ups.weak import tell_weak
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_search
from journal_tool.analysis.standing import find_standings
from journal_tool.model.journal import Journal

__all__ = ["FOLLOW_UPS", "FollowUp", "FollowUpRule", "FollowUps", "Shown", "find_follow_ups", "select_for_today"]

FOLLOW_UPS = (
    FollowUpRule(
        "prepare",
        before.find_prepare,
        "a conversation lies ahead",
        "the day before; shown three days before",
        "its day",
        window="prepare",
        kinds=CONVERSATIONS,
        done_in="day",
        by_due=True,
        phase="any",
    ),
    FollowUpRule(
        "deliver",
        before.find_deliver,
        "a take-home or an assessment has a `due` day",
        "that day",
        "an outcome, or a round on a later day",
        done_in="entry",
        by_due=True,
    ),
    FollowUpRule(
        "debrief",
        after.find_debrief,
        "a conversation took place (no offer), and its entry has no question, no lesson and no text",
        "the day after",
        "any of them",
        "14 days",
        window="debrief",
        kinds=CONVERSATIONS,
        done_in="day",
    ),
    FollowUpRule(
        "thank",
        after.find_thank,
        "a conversation took place (no offer), and somebody was not thanked yet",
        "the next business day",
        "`thanked`",
        "7 days",
        window="thank",
        kinds=CONVERSATIONS,
        done_in="day",
    ),
    FollowUpRule(
        "chase",
        waiting.find_chase,
        "the latest conversation has no answer, nothing lies ahead, and you accepted no other offer",
        "the business day after `reply_by`, else 5 business days after the conversation or the last time you asked; "
        "twice at most",
        "`heard_back`, an outcome, a later entry; `done` with `chase: 2026-03-20` starts the wait anew",
        "when it counts as silent",
        window="chase",
        done_in="",
    ),
    FollowUpRule(
        "silence",
        waiting.find_silence,
        "nothing was decided, and nothing has come for 28 days since the latest of conversation, `reply_by` and asking",
        "the day on which the 28 days are over",
        "`outcome: no-response`, or an answer",
        "14 days",
        window="silent_after",
        done_in="since",
    ),
    FollowUpRule(
        "ask-about-offer",
        offers.find_ask_about_offer,
        "an open offer does not say all of base, bonus, equity, benefits, pension, vacation, days on site, start and "
        "the day by which you answer (`none` says it)",
        "the next business day",
        "stating them",
        "the day of your answer",
        window="ask-about-offer",
    ),
    FollowUpRule(
        "counter",
        offers.find_counter,
        "the base of an open offer is under your `walk_away`, your `target`, or the low end of `market`",
        "the business day before your answer is due",
        "an `Ask` in any entry of that offer",
        "the day of your answer",
        window="counter",
    ),
    FollowUpRule(
        "rest",
        offers.find_rest,
        "between the end of your notice and `start` of an offer lie fewer than 3 business days",
        "with your answer",
        "another `start` or `last_day`",
        "`start`",
        window="rest_days",
        phase="any",
    ),
    FollowUpRule(
        "decide",
        offers.find_decide,
        "an offer is open, and you accepted no other",
        "`respond_by`, unless it is before their offer; else 2 business days after the newest terms",
        "an outcome",
        window="decide",
        by_due=True,
    ),
    FollowUpRule(
        "withdraw",
        leaving.find_withdraw,
        "you accepted an offer, and another application with a conversation is open or has an open offer",
        "the next business day",
        "an outcome that decides",
        window="withdraw",
    ),
    FollowUpRule(
        "resign",
        leaving.find_resign,
        "you accepted an offer that has a `start`, unless `notice_weeks` is 0",
        "2 weeks before `last_day`, else before the last day that leaves 3 business days free; never before the "
        "business day after you accepted",
        "`resigned`",
        "`start`",
        window="notice_weeks",
        phase="ended",
    ),
    FollowUpRule(
        "reply-to-rejection",
        rejection.find_reply_to_rejection,
        "they said no after a conversation: thank them, ask for feedback and advice",
        "2 business days after the no",
        "`feedback_asked`, `feedback_received`, or text under Feedback",
        "21 days",
        window="reply-to-rejection",
        phase="ended",
    ),
    FollowUpRule(
        "reflect",
        rejection.find_reflect,
        "they said no after a conversation, or you accepted an offer",
        "7 days later",
        "text under Reflection",
        "60 days",
        window="reflect",
        phase="ended",
    ),
    FollowUpRule(
        "plan",
        rejection.find_plan,
        "an entry has a Reflection and no next step",
        "7 days after the reflection was due",
        "a next step in that entry",
        "60 days",
        window="plan",
        phase="ended",
    ),
    FollowUpRule(
        "next-step",
        steps.find_next_steps,
        "an open task has a due day; after an ending, only one due from that day on",
        "that day, whatever day of the week",
        "its tick",
        kinds=EVERYTHING,
        done_in="entry",
        by_due=True,
        phase="any",
    ),
    FollowUpRule(
        "rehearse",
        before.find_rehearse,
        "a conversation lies ahead, and some of your answers are weak: one line, for the conversation that comes next",
        "the day before; shown three days before",
        "its day",
        window="rehearse",
        done_in="day",
        by_due=True,
        phase="any",
    ),
)
"""Every rule there is, in the order in which those of one day stand."""


@remember
def find_follow_ups(journal: Journal, day: date) -> FollowUps:
    """All follow-ups of a journal on a day that are neither ended nor dropped."""
    subjects = find_subjects(journal, day, [it.application for it in find_standings(journal, day)])
    found: list[tuple[date, int, FollowUp]] = []
    dropped = 0
    search = find_search(journal.settings, day)
    since = search.start if search else date.min
    for place, follow_up, subject in _apply(tell_weak(subjects, journal, day), journal, day):
        if rests_with_its_search(follow_up, subject, since):
            continue
        if is_dropped(follow_up, day):
            dropped += 1
        else:
            found.append((follow_up.due or date.max, place, follow_up))
    found.sort(key=lambda it: it[:2])
    return FollowUps(tuple(it[2] for it in found), dropped)


def _apply(subjects: Iterable[Subject], journal: Journal, day: date) -> Iterator[tuple[int, FollowUp, Subject]]:
    """What the rules that are not switched off find, each with the place of its rule."""
    rules = [(place, it) for place, it in enumerate(FOLLOW_UPS) if it.name not in journal.settings.switched_off]
    of_phase = {
        (kind, phase): [(place, it) for place, it in rules if kind in it.kinds and it.phase in (phase, "any")]
        for kind in EVERYTHING
        for phase in ("running", "ended")
    }
    for subject in subjects:
        for place, rule in of_phase[subject.kind, "ended" if subject.outcome else "running"]:
            for follow_up in rule.find(subject, journal, day):
                if is_asked_for(follow_up, rule, subject, journal):
                    yield place, follow_up, subject
