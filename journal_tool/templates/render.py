"""Makes text: with the templates of a person's own, and with ours where those have a mistake."""

from collections.abc import Collection, Mapping
from pathlib import Path

from jinja2 import Environment, FunctionLoader

from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.templates.default_look import OWN, find_default_folder, is_template
from journal_tool.templates.environment import find_environment, make_environment
from journal_tool.templates.mistakes import BrokenTemplateError, describe, find_place
from journal_tool.templates.own import OwnTemplates

Facts = Mapping[str, object]
"""All that a template may use, by name."""


class Templates:
    """All templates and other files of the look. A person's own are read once, when this is made."""

    def __init__(self, journal_folder: Path | None = None) -> None:
        self._folder = find_default_folder()
        self._ours = find_environment(self._folder)
        self._own: OwnTemplates | None = None
        self._mistakes: dict[tuple[str, int], TemplateMistake] = {}
        self._endless: dict[str, TemplateMistake] = {}
        if journal_folder:
            names = (path.relative_to(self._folder).as_posix() for path in self._folder.rglob("*"))
            self._own = OwnTemplates(journal_folder, set(filter(is_template, names)), self._ours)
            self._mixed = make_environment(self._folder, FunctionLoader(self._own.load))
            for mistake in self._own.mistakes:
                self.note(mistake)

    @property
    def foreign(self) -> bool:
        """Whether the journal has a folder of templates of its own, whatever is in it."""
        return self._own is not None and self._own.there

    @property
    def mistakes(self) -> tuple[TemplateMistake, ...]:
        """What is wrong with a person's own templates, by file and line, as far as what was made until now shows it."""
        return tuple(self._mistakes[place] for place in sorted(self._mistakes))

    def has(self, name: str) -> bool:
        """Whether there is a template of that name, of ours or of a person's own, whatever is wrong with it."""
        own = self._own is not None and (name in self._own.sources or name in self._own.broken)
        return own or self.has_ours(name)

    def has_ours(self, name: str) -> bool:
        return (self._folder / name).is_file()

    def render(self, name: str, facts: Facts) -> str | TemplateMistake:
        """What the template `name` makes of the facts, or the mistake that one of a person's own has.

        `mistakes` tells it from then on; `render_ours` is what is left to do.
        """
        if self._own is None or not (self._own.sources or self._own.broken):
            return self.render_ours(name, facts)
        if name in self._endless:
            return self._endless[name]
        try:
            text = _render(self._mixed, name, facts)
            text.encode()
            return text
        except Exception as error:  # a template is a program, and may raise whatever a program can
            mistake = self._explain(error, self._own, name, facts)
            if isinstance(error, RecursionError):  # would be so each time, and costs 20 ms each
                self._endless[name] = mistake
        self.note(mistake)
        return mistake

    def render_ours(self, name: str, facts: Facts) -> str:
        """What our template makes of the facts, whatever a person's own say."""
        return _render(self._ours, name, facts)

    def read_asset(self, name: str) -> bytes:
        """A file that goes into the site as it is."""
        own = self._own.assets.get(name) if self._own else None
        return (self._folder / name).read_bytes() if own is None else own

    def note(self, mistake: TemplateMistake) -> None:
        """Tell a mistake from now on, also one that only shows in what a template has made."""
        self._mistakes.setdefault((mistake.path, mistake.line), mistake)

    @staticmethod
    def _explain(error: Exception, own: OwnTemplates, name: str, known: Collection[str]) -> TemplateMistake:
        if isinstance(error, BrokenTemplateError):
            return error.mistake
        blamed, line = find_place(error, own.folder, own.sources) or (name, 1)
        return TemplateMistake(f"{OWN}/{blamed}", line, describe(error, known))


def _render(environment: Environment, name: str, facts: Facts) -> str:
    return environment.get_template(name).render(facts)
