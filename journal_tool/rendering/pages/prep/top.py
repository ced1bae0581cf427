"""The top of the sheet: where and when, whom one will meet, what came before, and what was said about money."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.prep import Face, Prep, find_home_time
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted, listed, worded
from journal_tool.rendering.dates import render_minutes, render_time
from journal_tool.rendering.links import is_outside
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import Known
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.parts import set_apart
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.pages.prep.room import LINE, Room, clip, count_lines, count_prose, cut, measure
from journal_tool.rendering.pages.prep.view import FaceLine, WayStop
from journal_tool.rendering.pages.prep.words import BEGINNING, OPEN
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import OUTCOMES, STATES

MOST_NAMES = 6
LONGEST = 3
"""In lines: a fact that is longer is cut."""


def make_facts(prep: Prep, material: Material, room: Room) -> tuple[Known, ...]:
    """Where, how long, in which time, and what they have from you."""
    found = ((label, value, cut(str(value), LONGEST)) for label, value in _find_facts(prep, material) if value)
    return tuple(
        Known(label, _show(value, short))
        for label, value, short in found
        if room.take(count_lines(f"{label} {short}") + 0.3)
    )


def make_open(prep: Prep, room: Room) -> tuple[Markup, ...]:
    """What the entry leaves open, while there is time to find out."""
    return tuple(set_apart(OPEN[name]) for name in prep.missing if room.take(count_lines(OPEN[name]) + 0.3))


def make_beginning(prep: Prep, room: Room) -> tuple[Known, ...]:
    if not prep.first:
        return ()
    return tuple(Known(label, escape(text)) for label, text in BEGINNING if room.take(count_lines(text) + 1.5))


def make_notes(prep: Prep, page: str, material: Material, room: Room) -> tuple[Markup, ...]:
    """The prose of the entry itself: whatever one has written down for the day."""
    shown = []
    for passage in prep.notes:
        short, _ = clip(passage, room.left)
        if short.text and room.take(count_prose(short)):
            shown.append(material.prose.render(short, prep.interview.path, page, under=2))
    return tuple(shown)


def make_that_day(prep: Prep, page: str, material: Material, room: Room) -> tuple[WayStop, ...]:
    """All conversations of the day, where there are several, each with its own sheet."""
    if len(prep.that_day) < 2:
        return ()
    return tuple(_stop(it, page, prep, material) for it in prep.that_day if room.take(1.4))


def make_faces(prep: Prep, page: str, material: Material, room: Room) -> tuple[FaceLine, ...]:
    shown = []
    for face in prep.faces:
        name, title = cut(face.person.name, 1), cut(face.person.title or face.contact.title, 1)
        line = FaceLine(Link(name, locate_person(face.contact, page)), title, _tell_met(face, material))
        if room.take(count_lines(f"{name}, {title}") + count_lines(line.before) + 0.5):
            shown.append(line)
    return tuple(shown)


def tell_more_faces(prep: Prep, shown: int) -> str:
    more = len(prep.faces) - shown
    return f"and {counted(more, 'other', 'others')}, named in the entry" if more else ""


def tell_others(prep: Prep, room: Room) -> str:
    """Whom one knows at the company already."""
    known = [f"{it.name} ({it.title})" if it.title else it.name for it in prep.others[:MOST_NAMES]]
    words = cut(f"You also met {listed(known)}.", LONGEST) if known else ""
    return words if words and room.take(count_lines(words) + 0.5) else ""


def make_way(prep: Prep, page: str, material: Material, room: Room) -> tuple[WayStop, ...]:
    """The rounds before and the talks that belong to no application; the latest ones where there are too many."""
    talks = material.talks_at.get(fold_company(prep.interview.company), ())
    before = [
        it
        for it in sorted({it.path: it for it in (*talks, *prep.way)}.values(), key=lambda it: it.order)
        if it.path != prep.interview.path and it.outcome != "cancelled" and not lies_ahead(it, material.day)
    ]
    shown: list[WayStop] = []
    for it in reversed(before):
        stop = _round(it, page, material)
        if not room.take((measure(f"{stop.round.words} {stop.told}") + 4) / LINE):
            break
        shown.insert(0, stop)
    return tuple(shown)


def make_siblings(prep: Prep, page: str, material: Material, room: Room) -> tuple[WayStop, ...]:
    """Other applications at the company, the newest first: they will remember."""
    own = prep.standing.application.id if prep.standing else ""
    others = [
        it for it in material.standings_at.get(fold_company(prep.interview.company), ()) if it.application.id != own
    ]
    return tuple(_sibling(it, page, material) for it in others[::-1] if room.take(1.2))


def tell_replies(prep: Prep) -> str:
    if not prep.replies:
        return ""
    days = [it.days for it in prep.replies][-MOST_NAMES:]
    if len(days) > 1 and len(set(days)) > 1 and all(days):
        return f"They answered after {listed([str(count) for count in days])} days."
    times = [f"after {counted(count, 'day')}" if count else "on the same day" for count in dict.fromkeys(days)]
    each = " each time" if len(days) > 1 and len(times) == 1 else ""
    return f"They answered {listed(times)}{each}."


def _find_facts(prep: Prep, material: Material) -> Iterator[tuple[str, str]]:
    interview = prep.interview
    how = worded(interview.format) if interview.format else ""
    yield "Where", how if not interview.location or is_outside(interview.location) else _join(interview.location, how)
    yield "Link", interview.location if is_outside(interview.location) else ""
    yield "How long", render_minutes(interview.duration) if interview.duration else ""
    yield "Time zone", _tell_zone(prep, material)
    yield "Came to it by", next((it.source for it in prep.way if it.source), "")
    yield "They have from you", "; ".join(prep.materials)
    yield "Posting", next((it.url for it in reversed(prep.way) if it.url), "")


def _tell_zone(prep: Prep, material: Material) -> str:
    interview = prep.interview
    zone = interview.timezone if interview.timezone != material.journal.settings.timezone and interview.time else ""
    home = find_home_time(interview, material.journal.settings)
    if home is None:
        return zone
    day = "" if home.date() == interview.date else f" on {material.render_day(home.date())}"
    return f"{zone}: {render_time(home.time())} at home{day}"


def _join(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _show(value: str, short: str) -> Markup:
    """An address as a link, also where not all of it is shown."""
    return Markup('<a href="{}">{}</a>').format(value, short) if is_outside(value) else escape(short)


def _stop(interview: Interview, page: str, prep: Prep, material: Material) -> WayStop:
    at = f"{render_time(interview.time)} " if interview.time else ""
    same = interview.path == prep.interview.path
    here = fold_company(interview.company) == fold_company(prep.interview.company)
    words = cut(f"{at}{name_round(interview, material)}" + ("" if here else f" · {interview.name}"), 1)
    href = "" if same else link(page, material.preps[interview.path])
    return WayStop(Link(words, href), "this one" if same else "")


def _sibling(standing: Standing, page: str, material: Material) -> WayStop:
    application = standing.application
    href = link(page, material.application_pages[application.id])
    since = f"since {material.render_day(standing.applied)}, " if standing.applied else ""
    return WayStop(
        Link(cut(application.role or "Another role", 1), href), f"{since}{STATES[standing.state][0].lower()}"
    )


def _tell_met(face: Face, material: Material) -> str:
    if not face.met:
        return "for the first time"
    last, *earlier = face.met
    day = f" on {material.render_day(last.interview.date)}" if last.interview.date else ""
    words = f"met{day}: {name_round(last.interview, material).lower()}"
    if last.interview.rating:
        words += f", felt {last.interview.rating}/5"
    if earlier:
        words += f"; and {counted(len(earlier), 'time')} before"
    if last.thank.state == "not-yet":
        words += "; not thanked yet"
    return cut(words, 2)


def _round(interview: Interview, page: str, material: Material) -> WayStop:
    name = Link(name_round(interview, material), link(page, material.pages[interview.path]))
    day = material.render_day(interview.date) if interview.date else ""
    ending = (
        ""
        if interview.outcome in ("pending", "passed")
        else OUTCOMES.get(interview.outcome, (interview.outcome,))[0].lower()
    )
    return WayStop(name, ", ".join(part for part in (day, ending) if part))
