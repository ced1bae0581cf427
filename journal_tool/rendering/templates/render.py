"""Makes pages: with the templates of a person's own, and with ours where those have a mistake."""

from pathlib import Path
from typing import TypeVar

import msgspec
from jinja2 import Environment, FunctionLoader

from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.rendering.default_look import OWN, find_default_folder
from journal_tool.rendering.templates.environment import find_environment, make_environment
from journal_tool.rendering.templates.mistakes import BrokenTemplateError, describe, find_place
from journal_tool.rendering.templates.own import OwnTemplates
from journal_tool.rendering.view import View


class Templates:
    """All templates and other files of the look. A person's own are read once, when this is made."""

    def __init__(self, journal_folder: Path | None = None) -> None:
        self._folder = find_default_folder()
        self._ours = find_environment(self._folder)
        self._own: OwnTemplates | None = None
        self._mistakes: dict[tuple[str, int], TemplateMistake] = {}
        self._endless: dict[str, TemplateMistake] = {}
        if journal_folder:
            known = {path.name for path in self._folder.iterdir()}
            self._own = OwnTemplates(journal_folder, known, self._ours)
            self._mixed = make_environment(self._folder, FunctionLoader(self._own.load))
            for mistake in self._own.mistakes:
                self._note(mistake)

    @property
    def foreign(self) -> bool:
        """Whether the journal has a folder of templates of its own, whatever is in it."""
        return self._own is not None and self._own.there

    @property
    def mistakes(self) -> tuple[TemplateMistake, ...]:
        """What is wrong with a person's own templates, by file and line, as far as the pages made until now show it."""
        return tuple(self._mistakes[place] for place in sorted(self._mistakes))

    def render(self, name: str, view: View) -> bytes:
        """The page that the template `name` makes of a view.

        Where one of a person's own has a mistake, `mistakes` tells it from then on, and the page is made
        with ours alone and says so.
        """
        if self._own is None or not (self._own.sources or self._own.broken):
            return _render(self._ours, name, view)
        if name in self._endless:
            return _render(self._ours, name, _say_so(view, self._endless[name]))
        try:
            return _render(self._mixed, name, view)
        except Exception as error:  # a template is a program, and may raise whatever a program can
            mistake = self._explain(error, self._own, name, view)
            if isinstance(error, RecursionError):  # would be so on every page, and costs 20 ms each
                self._endless[name] = mistake
        self._note(mistake)
        return _render(self._ours, name, _say_so(view, mistake))

    def read_asset(self, name: str) -> bytes:
        """A file that goes into the site as it is."""
        own = self._own.styles.get(name) if self._own else None
        return (self._folder / name).read_bytes() if own is None else own

    def _note(self, mistake: TemplateMistake) -> None:
        self._mistakes.setdefault((mistake.path, mistake.line), mistake)

    @staticmethod
    def _explain(error: Exception, own: OwnTemplates, name: str, view: View) -> TemplateMistake:
        if isinstance(error, BrokenTemplateError):
            return error.mistake
        blamed, line = find_place(error, own.folder, own.sources) or (name, 1)
        return TemplateMistake(f"{OWN}/{blamed}", line, describe(error, view.__struct_fields__))


AnyView = TypeVar("AnyView", bound=View)


def _say_so(view: AnyView, mistake: TemplateMistake) -> AnyView:
    words = f"{mistake.path} has a mistake on line {mistake.line}, so this page has the usual look."
    return msgspec.structs.replace(view, shell=msgspec.structs.replace(view.shell, instead=words))


def _render(environment: Environment, name: str, view: View) -> bytes:
    fields = {field: getattr(view, field) for field in view.__struct_fields__}
    return environment.get_template(name).render(fields).encode()
