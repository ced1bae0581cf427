"""A view becomes a page: in the look of a person's own, and in the usual one where that has a mistake."""

from typing import TypeVar

import msgspec

from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.rendering.view import View
from journal_tool.templates.render import Facts, Templates


def render_view(templates: Templates, name: str, view: View) -> bytes:
    """The page that the template `name` makes of a view.

    Where one of a person's own has a mistake, `templates` knows it from then on, and the page is made with
    ours alone and says so.
    """
    made = templates.render(name, _facts_of(view))
    if isinstance(made, TemplateMistake):
        made = templates.render_ours(name, _facts_of(_say_so(view, made)))
    return made.encode()


AnyView = TypeVar("AnyView", bound=View)


def _say_so(view: AnyView, mistake: TemplateMistake) -> AnyView:
    words = f"{mistake.path} has a mistake on line {mistake.line}, so this page has the usual look."
    return msgspec.structs.replace(view, shell=msgspec.structs.replace(view.shell, instead=words))


def _facts_of(view: View) -> Facts:
    return {field: getattr(view, field) for field in view.__struct_fields__}
