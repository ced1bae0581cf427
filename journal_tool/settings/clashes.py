"""Settings that are sound one by one and contradict each other."""

from collections.abc import Callable

from journal_tool.model.place import START, KeyPlace, Span
from journal_tool.model.problem import Problem
from journal_tool.settings import rules
from journal_tool.settings.values import CHASE_AFTER, SILENT_AFTER, Settings

_PAGES_NEED = {"questions": "questions", "practice": "questions", "lessons": "lessons"}

_Tell = Callable[[str, str, str], None]


def find_clashes(settings: Settings, path: str) -> list[Problem]:
    """What cannot hold at the same time; each stands at the setting that is probably the wrong one."""
    found: list[Problem] = []

    def tell(key: str, message: str, help: str) -> None:
        found.append(rules.CLASH.at(path, _place(settings.places, key), message, help))

    _days(settings, tell)
    _money(settings, tell)
    for edition in settings.editions:
        for page in edition.pages:
            section = _PAGES_NEED.get(page)
            if section and section not in edition.sections:
                message = (
                    f"the page `{page}` of `{edition.name}` would be empty: its sections lack `{section.capitalize()}`"
                )
                tell(f"editions.{edition.name}.pages", message, "add the section, or leave the page out")
    return found


def _days(settings: Settings, tell: _Tell) -> None:
    today, windows = settings.today, settings.windows
    silent = windows.get("silent_after", SILENT_AFTER)
    chase = windows.get("chase", CHASE_AFTER)
    # Five business days are a week, so that an ask after `chase` of them comes on day chase * 7 / 5.
    if ("chase" in windows or "silent_after" in windows) and chase * 7 >= silent * 5:
        message = f"after {silent} days an application counts as silent, before you would ask on business day {chase}"
        key = "follow_ups.chase" if "chase" in windows else "follow_ups.silent_after"
        tell(key, message, "let `silent_after` be longer than `chase`")
    if today and settings.follow_up_from and settings.follow_up_from > today:
        message = f"`follow_up_from` is after `today` ({today}), so nothing would be followed up"
        tell("follow_up_from", message, "use an earlier day, or leave one of the two out")
    for earlier, later in zip(settings.searches, settings.searches[1:], strict=False):
        if earlier.start == later.start:
            message = f"the searches `{earlier.name}` and `{later.name}` begin on the same day, {later.start}"
            tell("searches", message, "figures cover the newest search: give the days on which each began")
    if today and settings.searches and settings.searches[0].start > today:
        message = f"every search begins after `today` ({today}), so no figure has anything to count"
        tell("searches", message, "use an earlier day, or leave `today` out")


def _money(settings: Settings, tell: _Tell) -> None:
    if settings.rates and not settings.currency:
        message = "`rates` turn amounts into the journal's currency, and `currency` is not given"
        tell("offers.rates", message, 'write `currency = "USD"` or the like above the first part')
    own = settings.rates.get(settings.currency)
    if own is not None and own != 1:
        message = (
            f"one {settings.currency} is worth {own} {settings.currency} by `rates`, but it is the journal's currency"
        )
        tell("offers.rates", message, f"leave `{settings.currency}` out of `rates`")
    if settings.weights and not any(settings.weights.values()):
        tell(
            "offers.weights",
            "every weight is 0, so no offer can be better than another",
            "give one a weight of 1 or more",
        )


def _place(places: dict[str, KeyPlace], key: str) -> Span:
    place = places.get(key)
    return place.value if place else START
