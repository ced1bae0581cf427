"""Words and keys of an offer in entries that are none, and the other way round."""

from collections.abc import Iterator

from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_key, at_value, replace_value
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Rule
from journal_tool.model.vocabulary import OFFER_OUTCOMES

OUTCOME_OF_AN_OFFER = Rule(
    "J501",
    Severity.WARNING,
    "an offer's outcome without an offer",
    "`accepted`, `declined`, `rescinded` and `expired` are how an offer ends. A round before it ends with "
    "`passed`, `rejected` (they said no) or `withdrew` (you said no).",
    "stage: technical\noutcome: declined\n",
    "stage: technical\noutcome: withdrew\n",
)
OUTCOME_OF_A_ROUND = Rule(
    "J502",
    Severity.WARNING,
    "a round's outcome in an offer",
    "An offer ends with `accepted`, `declined` (you said no), `rescinded` (they took it back) or `expired`, and "
    "is `pending` until then.",
    "stage: offer\nbase: 92000 USD\noutcome: withdrew\n",
    "stage: offer\nbase: 92000 USD\noutcome: declined\n",
)
TERM_WITHOUT_OFFER = Rule(
    "J503",
    Severity.WARNING,
    "a term of an offer in another entry",
    "What an offer holds is read from entries with `stage: offer`. Elsewhere it is kept and shown, but is "
    "compared with nothing. The pay of a posting is `pay_posted`, the figure that you named is `salary_named`.",
    "stage: technical\nbase: 92000 USD\n",
    "stage: offer\nbase: 92000 USD\n",
)
REPLY_BY_IN_AN_OFFER = Rule(
    "J504",
    Severity.WARNING,
    "`reply_by` in an offer",
    "`reply_by` is when they said that they would answer. In an offer it is you who must: that day is `respond_by`, "
    "and without it you are reminded after two business days.",
    "stage: offer\nbase: 92000 USD\nreply_by: 2026-03-20\n",
    "stage: offer\nbase: 92000 USD\nrespond_by: 2026-03-20\n",
)

_INSTEAD = {
    "accepted": "write `passed` if they invited you on; the offer that you accepted is an entry with `stage: offer`",
    "declined": "write `withdrew` if you said no, or `rejected` if they did",
    "rescinded": "write `rejected`, or `closed` if the job is gone",
    "expired": "write `no-response` if nothing came, or `withdrew` if you let it pass",
}
_INSTEAD_IN_OFFERS = {
    "passed": "write `accepted` once you have said yes, and nothing until then",
    "rejected": "write `rescinded` if they took it back, or `declined` if you said no",
    "withdrew": "write `declined`: you said no",
}


def find_outcomes_of_offers(subject: Subject) -> Iterator[Problem]:
    suspects = [it for it in subject.interviews if it.outcome in OFFER_OUTCOMES and it.stage != "offer"]
    if not suspects:
        return
    with_offer = {
        it.path
        for application in subject.applications
        if any(other.stage == "offer" for other in application.interviews)
        for it in application.interviews
    }
    for it in suspects:
        if it.stage != "message" or it.path not in with_offer:
            here = f"this is stage `{it.stage}`" if it.stage != "message" else "no entry here has `stage: offer`"
            message = f"`{it.outcome}` is how an offer ends, but {here}"
            yield OUTCOME_OF_AN_OFFER.at(it.path, at_value(it, "outcome"), message, _INSTEAD[it.outcome])


def find_outcomes_of_rounds(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.stage == "offer" and it.outcome in _INSTEAD_IN_OFFERS:
            message = f"an offer cannot end as `{it.outcome}`"
            edits = replace_value(it, "outcome", "declined") if it.outcome == "withdrew" else ()
            yield OUTCOME_OF_A_ROUND.at(
                it.path, at_value(it, "outcome"), message, _INSTEAD_IN_OFFERS[it.outcome], edits
            )


def find_terms_without_offer(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.terms.stated and it.stage != "offer":
            yield from (_report_term(it, key) for key in it.terms.stated)


def _report_term(it: Interview, key: str) -> Problem:
    message = f"`{key}` belongs to an offer, but this is stage `{it.stage}`"
    help = (
        "write `stage: offer` if this is one; the pay of a posting is `pay_posted`, the figure you named `salary_named`"
    )
    return TERM_WITHOUT_OFFER.at(it.path, at_key(it, key), message, help)


def find_replies_in_offers(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.reply_by and it.stage == "offer":
            message = "`reply_by` is when they answer; is this the day by which you must answer?"
            help = (
                "then write `respond_by`; if they do owe you an answer, leave it and note the day under Next steps too"
            )
            yield REPLY_BY_IN_AN_OFFER.at(it.path, at_key(it, "reply_by"), message, help)
