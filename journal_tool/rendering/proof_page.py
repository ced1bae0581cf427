"""A proof of job search as one page that stands alone: to print, to sign and to hand in."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.efforts import Effort
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.phrases import counted
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.proof_words import COLUMNS, tell_effort
from journal_tool.rendering.view import Part
from journal_tool.settings import Settings
from journal_tool.templates.render import Templates

TEMPLATE = "proof.html"


class ProofLine(Part, frozen=True):
    """A row of the table."""

    day: str
    employer: str
    contact: str
    person: str
    method: str
    position: str
    result: str


class ProofView(Part, frozen=True):
    """All that the template may use. `name` is empty where the journal does not know whose it is."""

    heading: str
    period: str
    name: str
    made: str
    count: str
    columns: tuple[str, ...]
    rows: tuple[ProofLine, ...]


def render_proof(
    efforts: Iterable[Effort], first: date, last: date, day: date, settings: Settings, templates: Templates
) -> bytes:
    """The page; where a person's own template has a mistake, which `templates` knows from then on, made with ours."""
    view = view_proof(tuple(efforts), first, last, day, settings)
    facts = {name: getattr(view, name) for name in view.__struct_fields__}
    made = templates.render(TEMPLATE, facts)
    return (templates.render_ours(TEMPLATE, facts) if isinstance(made, TemplateMistake) else made).encode()


def view_proof(efforts: tuple[Effort, ...], first: date, last: date, day: date, settings: Settings) -> ProofView:
    language = settings.language
    return ProofView(
        heading="Proof of job search",
        period=f"{render_day(first, language)} to {render_day(last, language)}",
        name=settings.name,
        made=render_day(day, language),
        count=counted(len(efforts), "entry", "entries") if efforts else "Nothing is noted for these days.",
        columns=COLUMNS,
        rows=tuple(ProofLine(*tell_effort(effort, settings)) for effort in efforts),
    )
