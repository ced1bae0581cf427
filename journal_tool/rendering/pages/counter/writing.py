"""What a counter sheet still lacks, and how that is written: filled with what the journal knows already."""

from collections.abc import Iterator

from journal_tool.analysis.offers.counter import Negotiation
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.wording import say_amount, say_range
from journal_tool.phrases import listed, worded
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.counter.view import ToWrite
from journal_tool.rendering.pages.offers.story import name_day

_ADVICE = (
    "Good arguments can be checked: a degree they did not ask for, a certificate or skill that the posting prefers, "
    "the market, the commute, a move."
)


def find_to_write(offer: Offer, found: Negotiation, page: str, material: Material) -> ToWrite | None:
    """None where nothing is missing, or it is too late."""
    lines = list(_find_lines(found))
    if not offer.is_open or found.answered or not lines:
        return None
    wanted = [
        words
        for words, there in (
            ("what you ask for", found.asks),
            ("why, each argument with its evidence", found.arguments),
            ("what you will contribute", found.contributions),
        )
        if not there
    ]
    text = f"Write {listed(wanted)} under a heading Counter." + ("" if found.arguments else f" {_ADVICE}")
    return ToWrite(text, name_day(offer.entries[-1], page, material), "\n".join(["## Counter", "", *lines]))


def _find_lines(found: Negotiation) -> Iterator[str]:
    if not found.asks:
        yield f"- Ask: {say_amount(found.target) if found.target else '98,000 USD'}"
    if not found.arguments:
        yield from _find_arguments(found)
    if not found.contributions:
        yield "- Contribution: what you will have done for them half a year from now"


def _find_arguments(found: Negotiation) -> Iterator[str]:
    suggested = [f"- Argument: {worded(it.kind) or 'Strength'}: {it.text}" for it in found.unused[:2]]
    for limit in found.limits:
        if limit.kind == "market":
            source = f" ({limit.source})" if limit.source else ""
            suggested.append(f"- Argument: Market: {say_range(limit.range)} for this work here{source}")
    yield from suggested or ["- Argument: Certificate: the one that the posting prefers, since 2024"]
