"""What the figures say at first sight: the progress, what is kept, and how many applications stand how."""

from journal_tool.analysis.figures import Figures
from journal_tool.phrases import counted, listed
from journal_tool.rendering.words import STATES

FEW = 3
"""Below so many applications a page says how to go on."""


def tell_heading(figures: Figures) -> str:
    """The progress, in a line."""
    if not figures.total:
        return _tell_without_applications(figures)
    if not figures.talked:
        sent = f"{counted(figures.total, 'application')} sent"
        return f"{sent}, {figures.active:,} still open" if figures.active else f"{sent}, no conversation yet"
    came = f"{figures.talked:,} of {counted(figures.total, 'application')} led to a conversation"
    if figures.total == 1:
        came = f"{_name_first(figures).capitalize()} led to a conversation"
    reached = {it.group: it.reached for it in figures.groups}
    if accepted := reached["accepted"]:
        return f"{came}, and you accepted {_count_offers(accepted)}"
    return f"{came}, {reached['offer']:,} to an offer" if reached["offer"] else came


def tell_lead(figures: Figures) -> str:
    """What else there is: conversations, what is active, and what all searches have left."""
    if not figures.total and not figures.interviews:
        return ""
    about = f"{figures.search.name}: " if figures.search else ""
    talks = f"{counted(figures.interviews, 'conversation')} held, {counted(figures.active, 'application')} active."
    whole = "Kept from all searches" if figures.search else "Kept so far"
    kept = _tell_kept(figures)
    return f"{about}{talks} {whole}: {listed(kept)}." if kept else f"{about}{talks}"


def tell_states(figures: Figures) -> tuple[tuple[str, str], ...]:
    """Each state that any application is in with its number, and its tone; what is alive first, rejections last."""
    return tuple(
        (f"{STATES[state][0]}: {count:,}", STATES[state][1]) for state, count in figures.by_state.items() if count
    )


def tell_beginning(figures: Figures) -> str:
    if figures.total >= FEW:
        return ""
    return (
        "Figures start where the search starts: keep one line for each application in a file applications.csv in your "
        "journal. In the entry of a conversation three keys make the rest: rating (how it felt), outcome (how it "
        "ended) and heard_back (the day they answered)."
    )


def _tell_without_applications(figures: Figures) -> str:
    if figures.interviews:
        return f"{counted(figures.interviews, 'conversation')} so far, and no application yet"
    return f"Figures begin with {_name_first(figures)}"


def _name_first(figures: Figures) -> str:
    return "the first application of this search" if figures.search else "your first application"


def _tell_kept(figures: Figures) -> list[str]:
    pairs = ((figures.questions, "question"), (figures.lessons, "lesson"))
    kept = [counted(count, noun) for count, noun in pairs if count]
    if figures.better:
        better = counted(figures.better, "better answer")
        kept.append(f"{figures.better_used:,} of {better} used since" if figures.better_used else f"{better} to use")
    return kept


def _count_offers(accepted: int) -> str:
    return "an offer" if accepted == 1 else counted(accepted, "offer")
