"""The page of a prep sheet: first what one looks for in the lobby, last the answers to rehearse the evening before."""

from collections.abc import Mapping

from journal_tool.analysis.prep import Prep, find_prep
from journal_tool.model.interview import Interview
from journal_tool.rendering.dates import render_time
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.parts import make_day, make_role, make_shell, set_apart
from journal_tool.rendering.pages.prep import carry, money, questions, top
from journal_tool.rendering.pages.prep.room import Room, cut
from journal_tool.rendering.pages.prep.view import PrepView, TopPart
from journal_tool.rendering.pages.prep.words import AFTERWARDS
from journal_tool.rendering.today_words import render_distance
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link

SHEET = 222
"""In lines of a column as they are counted here, which is a sixth more than they take: two pages of US Letter hold 208
in a broad font, and A4 is narrower and holds more of them."""

TOP, LIST, ASK, CARRY = 46, 36, 20, 30
"""Of that at most: for place, people, way and money; for the list of questions; for those to ask; for stories, lessons
and steps. What is left, at least a fifth, is for the answers."""

HEADING = 2


def find_sheets(material: Material) -> Mapping[str, Interview]:
    """The conversation of each sheet, by the sheet's path in the site."""
    return {page: material.interviews[material.place_of[path]] for path, page in material.preps.items()}


def view_prep(material: Material, path: str, interview: Interview) -> PrepView:
    """Parts take their room in the order in which they matter, which is not that of the page."""
    prep = find_prep(interview, material.journal, material.day)
    day, sheet = interview.date or material.day, Room(SHEET)
    heading = _head(interview, material)
    head = _make_top(prep, path, material, sheet)
    beginning = top.make_beginning(prep, sheet)
    chosen = questions.choose_questions(prep, sheet.part(LIST))
    asks = carry.make_asks(prep, path, material, sheet.part(ASK))
    room = sheet.part(CARRY)
    stories = carry.make_stories(prep, path, material, room.part(11))
    lessons = carry.make_lessons(prep, path, material, room.part(15))
    steps = carry.make_steps(prep, path, material, room)
    strengths = carry.make_strengths(prep, sheet.part(6))
    posting = carry.make_posting(prep, path, material, sheet.part(6))
    sections = (beginning, lessons, steps, strengths, posting, *asks, *stories, chosen, "afterwards")
    sheet.spend(HEADING * (sum(map(bool, sections)) + questions.count_lists(chosen)))
    says = questions.make_says(chosen, path, material, sheet)
    return PrepView(
        shell=make_shell(material, path, heading),
        heading=heading,
        role=_cut_role(make_role(interview, path, material, "The whole application")),
        day=make_day(day, material),
        near=render_distance(day, material.day),
        entry=Link("The entry", link(path, material.pages[interview.path])),
        top=head,
        beginning=beginning,
        questions=questions.make_lists(chosen, prep, path, material, says.keys()),
        asks=asks,
        stories=stories,
        lessons=lessons,
        more_lessons=carry.link_more_lessons(prep, len(lessons), path),
        steps=steps,
        says=tuple(says.values()),
        more_says=questions.link_more(chosen, says, path),
        silent=questions.tell_silent(chosen),
        strengths=strengths,
        posting=posting,
        afterwards=set_apart(AFTERWARDS),
    )


def _make_top(prep: Prep, path: str, material: Material, sheet: Room) -> TopPart:
    room = sheet.part(TOP)
    facts = top.make_facts(prep, material, room)
    faces = top.make_faces(prep, path, material, room.part(20))
    alarms = money.make_alarms(prep, material, room)
    figures = money.make_money(prep, material, room.part(12))
    feedback = carry.make_feedback(prep, path, material, room.part(11))
    that_day = top.make_that_day(prep, path, material, room.part(8))
    notes = top.make_notes(prep, path, material, room.part(9))
    others = top.tell_others(prep, room)
    way = top.make_way(prep, path, material, room.part(9))
    siblings = top.make_siblings(prep, path, material, room.part(4))
    missing = top.make_open(prep, room)
    advice = carry.make_advice(prep, path, material, room.part(4))
    sheet.spend(HEADING * sum(map(bool, (faces, figures, feedback, that_day, way or siblings, missing, advice))))
    return TopPart(
        alarms=alarms,
        facts=facts,
        notes=notes,
        open=missing,
        that_day=that_day,
        faces=faces,
        more_faces=top.tell_more_faces(prep, len(faces)),
        others=others,
        way=way,
        replies=top.tell_replies(prep),
        siblings=siblings,
        advice=advice,
        feedback=feedback,
        money=figures,
    )


def _cut_role(role: Link | None) -> Link | None:
    return Link(cut(role.words, 1.5), role.href) if role else None


def _head(interview: Interview, material: Material) -> str:
    """Where, what and when: what one looks at the sheet for."""
    what = "the offer" if interview.stage == "offer" else name_round(interview, material).lower()
    on = f" on {material.render_day(interview.date)}" if interview.date else ""
    at = f", {render_time(interview.time)}" if interview.time else ""
    return f"{cut(interview.name, 2)}: {what}{on}{at}"
