"""Which rounds were passed, by stage, and whether what felt good went well."""

from collections.abc import Sequence

from journal_tool.analysis.pass_rates import PassRate
from journal_tool.analysis.self_rating import FELT_WELL, RatedRounds, share_passed
from journal_tool.analysis.shares import ENOUGH, Share, is_apart, share_of
from journal_tool.phrases import counted, listed
from journal_tool.rendering.outcome_words.told import (
    Column,
    Told,
    ToldRow,
    find_extremes,
    rank_enough,
    share_cells,
)
from journal_tool.rendering.words import render_interval, render_share, render_stage
from journal_tool.settings import Settings

STAGE_COLUMNS = (
    Column("Stage"),
    Column("Rounds", number=True),
    Column("Passed", number=True),
    Column("Likely range"),
    Column("Others"),
)
RATING_COLUMNS = (
    Column("Felt like"),
    Column("Passed", number=True),
    Column("They said no", number=True),
    Column("Others", number=True),
    Column("Likely range passed"),
)
ENDINGS = {
    "ahead": "ahead",
    "waiting": "waiting",
    "offer": "about an open offer",
    "untold": "without an outcome",
    "no-response": "without an answer",
    "withdrew": "withdrawn",
    "closed": "role closed",
    "accepted": "accepted",
    "declined": "declined",
    "rescinded": "taken back",
    "expired": "expired",
}
"""How rounds ended that were neither passed nor rejected, as said behind their number."""

STAGE_NOTE = (
    "Passed is of the rounds that were passed or that they said no to. A round without an outcome counts as passed "
    "when another followed on a later day; one that was cancelled never counts."
)
RATING_NOTE = "The rating is the one you noted right after the conversation, before the outcome was known."


def tell_stages(stages: Sequence[PassRate], settings: Settings) -> Told:
    rows = tuple(_tell_stage(rate, settings) for rate in stages)
    finding = _find_stages(stages, settings)
    return Told(
        "stages", "Stages", "Which rounds were passed", finding, STAGE_NOTE if rows else "", STAGE_COLUMNS, rows
    )


def tell_ratings(ratings: Sequence[RatedRounds]) -> Told:
    rows = tuple(_tell_rating(rated) for rated in ratings)
    return Told(
        "ratings",
        "Ratings",
        "How it felt, and how it went",
        _find_ratings(ratings),
        RATING_NOTE if rows else "",
        RATING_COLUMNS,
        rows,
    )


def _tell_stage(rate: PassRate, settings: Settings) -> ToldRow:
    beside = ", ".join(f"{count:,} {ENDINGS.get(ending, ending)}" for ending, count in rate.others)
    return ToldRow(render_stage(rate.stage, settings), (f"{rate.rounds:,}", *share_cells(rate.share), beside))


def _find_stages(stages: Sequence[PassRate], settings: Settings) -> str:
    passed = sum(it.passed for it in stages)
    share = share_of(passed, passed + sum(it.rejected for it in stages))
    if not stages:
        return "No round yet: an entry of a conversation about a role is one."
    if share is None:
        return "No round is decided yet."
    if not share.count and share.of < ENOUGH:
        return f"No round was passed so far; {counted(share.of, 'decided round')} cannot tell how the next one goes."
    whole = (
        f"{render_share(share)} decided {'round was' if share.of == 1 else 'rounds were'} passed, "
        f"{render_interval(share)}."
    )
    shares = {render_stage(it.stage, settings): it.share for it in stages if it.share}
    return f"{whole} {_compare(shares)}"


def _compare(shares: dict[str, Share]) -> str:
    if extremes := find_extremes(shares):
        best, worst = extremes
        return f"{best} was passed clearly more often than {worst}."
    if len(rank_enough(shares)) < 2:
        return "Each stage alone has too few to be compared with another."
    return "No stage stands out: the ranges overlap."


def _tell_rating(rated: RatedRounds) -> ToldRow:
    counts = (rated.passed, rated.rejected, rated.undecided)
    return ToldRow(f"{rated.rating} of 5", (*(f"{count:,}" for count in counts), share_cells(rated.share)[1]))


def _find_ratings(ratings: Sequence[RatedRounds]) -> str:
    if not ratings:
        return "Note how a conversation felt, from rating: 1 to rating: 5, before you know how it ended."
    good = share_passed(it for it in ratings if it.rating >= FELT_WELL)
    other = share_passed(it for it in ratings if it.rating < FELT_WELL)
    said = [
        f"{render_share(share)} {f'round rated {words} was' if share.of == 1 else f'rounds rated {words} were'} passed"
        for share, words in ((good, f"{FELT_WELL} or 5"), (other, f"{FELT_WELL - 1} or less"))
        if share
    ]
    if not said:
        return "No rated round is decided yet."
    if good and other and is_apart(good, other):
        better = good.count * other.of > other.count * good.of
        return f"{listed(said)}: what felt good {'did go' if better else 'did not go'} better."
    if good and other and min(good.of, other.of) >= ENOUGH:
        return f"{listed(said)}: the ranges overlap, so the feeling does not tell the outcome."
    return f"{listed(said)}: too few to say whether the feeling tells the outcome."
