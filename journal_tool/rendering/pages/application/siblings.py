"""What else there is at a company: its other applications, and the talks there that belong to none."""

from journal_tool.analysis.names import fold_company
from journal_tool.model.interview import Interview
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import Sibling
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.parts import make_outcome
from journal_tool.rendering.view import Link, Pill
from journal_tool.rendering.words import STATES


def make_siblings(company: str, page: str, material: Material, but: str) -> tuple[Sibling, ...]:
    """All at `company` but the application with that id or the talk at that path, in the order of their days."""
    if not company:
        return ()
    key = fold_company(company)
    applications = [it for it in material.standings_at.get(key, ()) if it.application.id != but]
    talks = [it for it in material.talks_at.get(key, ()) if it.path != but]
    found = [
        Sibling(
            Link(
                it.application.role or "No role noted",
                urls.link(page, material.application_pages[it.application.id]),
            ),
            Pill(*STATES[it.state]),
        )
        for it in applications
    ]
    return (*found, *(_talk(it, page, material) for it in talks))


def _talk(interview: Interview, page: str, material: Material) -> Sibling:
    name = name_round(interview, material)
    words = f"{name}, {material.render_day(interview.date)}" if interview.date else name
    return Sibling(Link(words, urls.link(page, material.pages[interview.path])), make_outcome(interview, material))
