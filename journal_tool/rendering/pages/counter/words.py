"""What a counter sheet says of its own: its heading, the sentences to say first and last, and what to do next."""

from collections.abc import Iterator

from journal_tool.analysis.offers.counter import Negotiation
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.wording import say_amount
from journal_tool.phrases import continued
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.offers.story import say_ask
from journal_tool.rendering.words import STATES, render_money


def tell_counter(name: str, offer: Offer, found: Negotiation) -> str:
    """The heading: what is to be asked, what was, or what came of it."""
    if not offer.is_open:
        return f"{name}: {continued(STATES[offer.state][0])}"
    if found.answered:
        return _tell_answer(name, found)
    if found.asks:
        asked = next((say_ask(it.ask) for it in found.newest_asks if it.ask.money), "")
        return f"You asked {name} for {asked}" if asked else f"You made {name} a counter-offer"
    if found.gap and found.target:
        return f"Ask {name} for {say_amount(found.target)}: {say_amount(found.gap)} more than they offer"
    return f"Decide what to ask {name} for"


def say_first(role: str, found: Negotiation) -> str:
    """Appreciation comes before anything that is asked."""
    if found.answered:
        return "Thank you for looking at this again. I appreciate what you did."
    what = f"for offering me the role of {role}" if role else "for your offer"
    return f"Thank you {what}. I am glad about it, and I appreciate the time that everybody took."


def say_last(offer: Offer, found: Negotiation, material: Material) -> str:
    """And it comes last, whatever they answer."""
    if not found.answered:
        return "Thank you for considering it. Whatever you find possible, I appreciate your offer."
    if offer.is_open and offer.answer_by and offer.answer_by >= material.day:
        by = material.render_day(offer.answer_by)
        return f"Thank you for considering it. You will have my answer by {by}."
    return "Thank you for considering it. I appreciate it, whatever comes of it."


def tell_unasked(found: Negotiation) -> str:
    """Where nothing is asked for yet: what the figures suggest."""
    if found.asks:
        return ""
    target = found.target
    if found.gap and target:
        more = f"{say_amount(found.gap)} more than they offer"
        return f"Nothing is written yet. Your target is {say_amount(target)}, {more}."
    if target:
        return f"Nothing is written yet. Their base reaches your target of {say_amount(target)}."
    return "Nothing is written yet, and no target to go by."


def find_steps(offer: Offer, found: Negotiation) -> Iterator[str]:
    """What to do next."""
    if not offer.is_open:
        return
    if found.answered:
        yield "Thank them for considering it, whatever they answered."
        yield "Hold it against your other offers and what you have now, then decide."
        return
    if not found.asks:
        yield "Ask by mail or in a call, with the sheet in your hand: thanks first, then the figure, then the reasons."
    yield "Thank them for considering it, whatever they answer."
    yield "Write what they say into a new entry: the terms that changed, and their words as Their reply."


def _tell_answer(name: str, found: Negotiation) -> str:
    bases = [change.after.base for move in found.course for change in move.changes if change.term == "base"]
    first, last = (bases[0], bases[-1]) if bases else (None, None)
    if first and last and first != last and (first.currency, first.period) == (last.currency, last.period):
        return f"{name} moved from {render_money(first)} to {render_money(last)}"
    return f"{name} has answered"
