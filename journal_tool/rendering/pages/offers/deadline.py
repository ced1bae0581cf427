"""By when each offer is to be answered, in words: which comes first, and how many business days are left."""

from collections.abc import Sequence
from datetime import timedelta

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.offers.comparison import Column
from journal_tool.analysis.offers.offer import Offer
from journal_tool.phrases import counted, listed
from journal_tool.rendering.material import Material
from journal_tool.rendering.offer_words import tell_unnamed

ONE_DAY = timedelta(days=1)


def tell_left(offer: Offer, material: Material) -> str:
    """`3 business days left, by Thu 19 March`."""
    by = offer.answer_by
    if by is None:
        return "no day named for your answer"
    unnamed = tell_unnamed(offer, material.journal, material.day)
    words = material.render_day(by) + (f"; {unnamed}" if unnamed else "")
    if by < material.day:
        return f"your answer was due on {words}"
    if by == material.day:
        return f"your answer is due today, {words}"
    left = find_business_days(material.journal).between(material.day, by + ONE_DAY)
    return f"{counted(left, 'business day')} left, by {words}"


def is_late(offer: Offer, material: Material) -> bool:
    return offer.answer_by is not None and offer.answer_by < material.day


def tell_first(columns: Sequence[Column], material: Material) -> str:
    """Which of the open offers are to be answered first, and when; empty where nobody knows a day."""
    offers = [column.offer for column in columns if column.offer]
    days = [offer.answer_by for offer in offers if offer.answer_by]
    if not days:
        return ""
    first = [offer for offer in offers if offer.answer_by == min(days)]
    names, left = listed([offer.name for offer in first]), tell_left(first[0], material)
    return f"{names}: {left}" if min(days) <= material.day else f"Answer {names}: {left}"
