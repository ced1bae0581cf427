"""The page of one application: its way, what helps now, and all that its entries say about it, in one place."""

from collections.abc import Mapping

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.money_said import find_money_said
from journal_tool.analysis.standing import Standing
from journal_tool.phrases import counted
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.leaving import link_closing, make_plan
from journal_tool.rendering.pages.application.money import make_money, make_terms, tell_changes
from journal_tool.rendering.pages.application.now import make_prompts, name_prompts, tell_application
from journal_tool.rendering.pages.application.prompts import link_once
from journal_tool.rendering.pages.application.siblings import make_siblings
from journal_tool.rendering.pages.application.steps import make_ended_steps, make_open_steps
from journal_tool.rendering.pages.application.view import ApplicationView
from journal_tool.rendering.pages.application.way import make_way
from journal_tool.rendering.pages.application.written import (
    make_asked,
    make_known,
    make_learned,
    make_people,
    make_postings,
    make_rows,
)
from journal_tool.rendering.pages.feedback import make_reflections, make_voices
from journal_tool.rendering.pages.offers.links import link_pages
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.pages.prep.links import link_sheets
from journal_tool.rendering.view import Pill
from journal_tool.rendering.words import GROUPS, STATES, WAITING

BARE = (
    "Whatever its entries hold is gathered here: whom you met, what they asked, what was said about money, the "
    "posting. So far there is nothing of that; add it to the entry linked above, as it comes."
)


def find_applications(material: Material) -> Mapping[str, Standing]:
    """The application of each page, by the page's path in the site; what has no entry has no page."""
    return {path: it for it in material.standings if (path := locate_application(it.application))}


def view_application(material: Material, path: str, standing: Standing) -> ApplicationView:
    application, interviews = standing.application, standing.application.interviews
    heading = tell_application(standing, material)
    said = find_money_said(interviews, material.day)
    facts = make_known(application)
    people = make_people(application, path, material)
    asked = make_asked(interviews, path, material)
    ended = make_ended_steps(interviews, path, material)
    learned = make_learned(interviews, path, material)
    prompts = link_once(make_prompts(standing, path, material))
    siblings = make_siblings(application.company, path, material, standing.application.id)
    return ApplicationView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(standing, material),
        pills=_pills(standing),
        way=make_way(standing, path, material),
        preps=link_sheets(standing.ahead, path, material),
        prompts=prompts,
        prompts_title=name_prompts(prompts, standing, material.day),
        plan=make_plan(standing, path, material),
        closing=link_closing(standing, path, material),
        bare="" if facts or people or asked or learned or said else BARE,
        facts=facts,
        terms=make_terms(interviews, path, material),
        weighed=link_pages(application, path, material),
        changes=tell_changes(said, material),
        money=make_money(said, path, material),
        people=people,
        steps=make_open_steps(interviews, path, material),
        ended=ended,
        ended_title=f"{counted(len(ended), 'step')} done or dropped",
        asked=asked,
        learned=learned,
        voices=make_voices(interviews, path, material),
        reflections=make_reflections(interviews, path, material),
        postings=make_postings(interviews, path, material),
        rows=make_rows(standing, facts, material),
        siblings=siblings,
    )


def _lead(standing: Standing, material: Material) -> str:
    """The role and the day of applying."""
    applied = standing.applied
    began = f"since {material.render_day(applied)}" if applied and applied <= material.day else ""
    role = standing.application.role or "No role noted"
    key = standing.application.key
    return " · ".join(part for part in (role, key, began) if part)


def _pills(standing: Standing) -> tuple[Pill, ...]:
    """The state, how far it came, and whose turn it is."""
    pills = [Pill(*STATES[standing.state])]
    if standing.furthest not in ("applied", standing.state):
        pills.append(Pill(GROUPS[standing.furthest], "mute"))
    if standing.waiting_for in ("you", "them"):
        pills.append(Pill(WAITING[standing.waiting_for], "warn" if standing.waiting_for == "you" else "mute"))
    return tuple(pills)
