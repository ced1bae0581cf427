"""All applications: those that run with whose turn it is, those that are over with how far they came, and the rest."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import TURNS, Standing
from journal_tool.analysis.states import ENDED
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.vocabulary import GROUPS as STEPS
from journal_tool.phrases import counted
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_ago
from journal_tool.rendering.links import is_outside
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.now import REACHED, find_ended, tell_next
from journal_tool.rendering.pages.parts import FEW, make_day, make_shell
from journal_tool.rendering.view import Day, Link, Part, Pill, View
from journal_tool.rendering.words import GROUPS, STATES, WAITING
from journal_tool.settings import Search

FEW_NOTED = 3
"""With fewer, and no applications.csv, the page says how to note the others."""


class ApplicationRow(Part, frozen=True):
    """An application that runs, or got beyond applying. `since` says when something happened last, `next` what
    comes, or how far it came; `company` has no address where it has no page."""

    since: str
    company: Link
    role: str
    next: str
    pill: Pill | None


class Group(Part, frozen=True):
    title: str
    count: str
    rows: tuple[ApplicationRow, ...]


class AppliedRow(Part, frozen=True):
    """An application that never got beyond applying: a line of a table. `role` leads to the posting."""

    company: Link
    role: Link
    applied: Day | None
    notes: str


class AppliedGroup(Part, frozen=True):
    state: str
    title: str
    rows: tuple[AppliedRow, ...]


class OlderSearch(Part, frozen=True):
    title: str
    rows: tuple[ApplicationRow, ...]
    applied: tuple[AppliedGroup, ...]


class ApplicationsView(View, frozen=True):
    """`groups` are those of the newest search that run or got beyond applying, `applied` the rest; `sheet` has all."""

    heading: str
    lead: str
    beginning: bool
    groups: tuple[Group, ...]
    applied: tuple[AppliedGroup, ...]
    applied_count: str
    older: tuple[OlderSearch, ...]
    search: str
    filtered: bool
    sheet: Link | None


def view_applications(material: Material, path: str) -> ApplicationsView:
    (name, newest), *older = _part(material)
    heading = _head(newest)
    applied = [it for it in newest if _is_applied_only(it)]
    return ApplicationsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(newest, find_search(material.journal.settings, material.day)),
        beginning=not material.journal.rows and len(material.standings) < FEW_NOTED,
        groups=(*_show_running(newest, material), *_show_over(newest, material)),
        applied=tuple(_show_applied(applied, material)),
        applied_count=f"{len(applied):,}",
        older=tuple(_show_older(title, standings, material) for title, standings in older if standings),
        search=name,
        filtered=len(material.standings) >= FEW,
        sheet=Link("All of them as a table for a spreadsheet", urls.link(path, urls.SHEET))
        if material.standings
        else None,
    )


def _part(material: Material) -> list[tuple[str, list[Standing]]]:
    """The applications of each search that has begun, the newest first, and at the end what was before them all."""
    rest = list(material.standings)
    begun = [it for it in material.journal.settings.searches if it.start <= material.day]
    parts: list[tuple[str, list[Standing]]] = []
    for search in sorted(begun, key=lambda it: it.start, reverse=True):
        kept = {it.id for it in of_search((it.application for it in rest), search)}
        parts.append((search.name, [it for it in rest if it.application.id in kept]))
        rest = [it for it in rest if it.application.id not in kept]
    return [*parts, ("Earlier", rest)]


def _is_applied_only(standing: Standing) -> bool:
    return not standing.active and standing.furthest == "applied"


def _show_older(title: str, standings: Sequence[Standing], material: Material) -> OlderSearch:
    """One list, each with its state, because there is little to do about them."""
    rows = [*(it for it in standings if it.active), *_rank_over(it for it in standings if not it.active)]
    return OlderSearch(
        title,
        tuple(_over(it, material, Pill(*STATES[it.state])) for it in rows if not _is_applied_only(it)),
        tuple(_show_applied([it for it in standings if _is_applied_only(it)], material)),
    )


def _show_running(standings: Sequence[Standing], material: Material) -> Iterator[Group]:
    running = sorted((it for it in standings if it.active), key=_rank_running)
    offers = [it for it in running if it.state == "offer"]
    applied = [it for it in running if it.state != "offer" and it.furthest == "applied"]
    way = [it for it in running if it.state != "offer" and it.furthest != "applied"]
    for title, group in (("Offers", offers), ("Under way", way), ("Applied, no answer yet", applied)):
        if group:
            yield Group(title, f"{len(group):,}", tuple(_running(it, material) for it in group))


def _show_over(standings: Sequence[Standing], material: Material) -> Iterator[Group]:
    over = _rank_over(it for it in standings if not it.active and not _is_applied_only(it))
    for state in ENDED:
        group = [it for it in over if it.state == state]
        if group:
            yield Group(STATES[state][0], f"{len(group):,}", tuple(_over(it, material, None) for it in group))


def _show_applied(standings: Sequence[Standing], material: Material) -> Iterator[AppliedGroup]:
    """By how it ended, the latest application first."""
    for state in ENDED:
        group = [it for it in reversed(standings) if it.state == state]
        if group:
            title = f"{STATES[state][0]}: {len(group):,}"
            yield AppliedGroup(STATES[state][0], title, tuple(_applied(it, material) for it in group))


def _rank_over(standings: Iterable[Standing]) -> list[Standing]:
    """Those that came furthest first, of these the one that ended last."""
    return sorted(standings, key=lambda it: (-STEPS.index(it.furthest), -_ordinal(find_ended(it))))


def _rank_running(standing: Standing) -> tuple[int, int, int, str]:
    """Whose turn it is, what lies ahead first, then how far it came, then the latest sign."""
    ahead = standing.ahead[0].date if standing.ahead else None
    nearness = _ordinal(ahead) if ahead else -STEPS.index(standing.furthest)
    return TURNS.index(standing.waiting_for), nearness, -_ordinal(standing.last), standing.application.id


def _running(standing: Standing, material: Material) -> ApplicationRow:
    tone = {"you": "warn", "day": "calm"}.get(standing.waiting_for, "mute")
    pill = Pill(WAITING[standing.waiting_for], tone)
    ago = render_ago(standing.last, material.day) if standing.last else ""
    if standing.furthest == "applied":
        return _row(standing, material, ago and f"Applied {ago}", _join_notes(standing), pill)
    step = "" if standing.state == "offer" else GROUPS[standing.furthest]
    words = (step, tell_next(standing, material))
    return _row(standing, material, ago and f"Last sign {ago}", " · ".join(filter(None, words)), pill)


def _over(standing: Standing, material: Material, pill: Pill | None) -> ApplicationRow:
    day = find_ended(standing)
    reached = REACHED[standing.furthest]
    ended = material.render_day(day) if day else ""
    return _row(standing, material, ended, f"as far as {reached}" if reached else "", pill)


def _row(standing: Standing, material: Material, since: str, next: str, pill: Pill | None) -> ApplicationRow:
    return ApplicationRow(since, _company(standing, material), standing.application.role, next, pill)


def _applied(standing: Standing, material: Material) -> AppliedRow:
    application = standing.application
    of_all: tuple[Interview | Row, ...] = (*application.interviews, *application.rows)
    url = next((it.url for it in of_all if is_outside(it.url)), "")
    return AppliedRow(
        _company(standing, material),
        Link(application.role, url),
        make_day(standing.applied, material) if standing.applied else None,
        _join_notes(standing),
    )


def _join_notes(standing: Standing) -> str:
    return "; ".join(row.notes for row in standing.application.rows if row.notes)


def _company(standing: Standing, material: Material) -> Link:
    """Linked where there is a page to go to."""
    application = standing.application
    target = material.application_pages[application.id]
    return Link(application.company, "" if target == urls.APPLICATIONS else urls.link(urls.APPLICATIONS, target))


def _head(standings: Sequence[Standing]) -> str:
    active = sum(it.active for it in standings)
    offers = sum(it.state == "offer" for it in standings)
    accepted = [it.application.company for it in standings if it.state == "accepted"]
    if not standings:
        return "No application has been noted yet"
    if accepted:
        rest = f"; {counted(active, 'application')} still running" if active else ""
        return f"You accepted the offer of {accepted[-1]}{rest}"
    if not active and len(standings) == 1:
        return "Your first application is over"
    if not active:
        talked = sum(it.had_conversation for it in standings)
        led = f", {talked:,} with a conversation" if talked else ""
        return f"{counted(len(standings), 'application')} so far{led}; none is running now"
    words = f"{active:,} of {counted(len(standings), 'application')} {'is' if active == 1 else 'are'} still running"
    if active == len(standings):
        words = f"All {active:,} applications are still running" if active > 1 else "One application, and it is running"
    return f"{words}, {offers:,} with an offer" if offers else words


def _lead(standings: Sequence[Standing], search: Search | None) -> str:
    """Which search it is, and how many got further than applying."""
    beyond = sum(it.furthest != "applied" for it in standings)
    led = f"{beyond:,} of all {len(standings):,} got beyond applying." if 0 < beyond < len(standings) else ""
    return ". ".join(filter(None, (search.name if search else "", led)))


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0
