"""Reads what lies in `templates/` of a journal, once, and finds what is wrong with it before any page is made."""

import os
import re
from collections.abc import Iterator, Set
from pathlib import Path

from jinja2 import Environment, meta

from journal_tool.likeness import closest
from journal_tool.model.problem import Severity
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.templates.default_look import AS_IT_IS, LETTERS, OWN, is_template
from journal_tool.templates.mistakes import BrokenTemplateError, describe, find_line


class OwnTemplates:
    """By name: `sources` has the templates that can be used, `broken` what is wrong with the others, `assets` the rest.

    `mistakes` tells all that is wrong. `known` are the names of ours; `environment` is how templates are read.
    """

    def __init__(self, journal_folder: Path, known: Set[str], environment: Environment) -> None:
        self.folder = journal_folder / OWN
        self.sources: dict[str, str] = {}
        self.assets: dict[str, bytes] = {}
        self.broken: dict[str, TemplateMistake] = {}
        self.mistakes: list[TemplateMistake] = []
        self.there = os.path.lexists(self.folder)
        names = self._list()
        for name in names:
            self._read(name, environment)
        strange = {name for name in names if name not in known and _in_english(name) not in known}
        self.mistakes += [*self.broken.values(), *self._find_unused(strange, known, environment)]

    def load(self, name: str) -> tuple[str, str, None] | None:
        """A template's text and its file, as jinja2's FunctionLoader wants them; None where there is none.

        Raises BrokenTemplateError.
        """
        if name in self.broken:
            raise BrokenTemplateError(self.broken[name])
        return (self.sources[name], str(self.folder / name), None) if name in self.sources else None

    def _list(self) -> list[str]:
        if not self.there:
            return []
        found = []
        for path, _, files in os.walk(self.folder, onerror=self._note_folder):
            for file in files:
                name = (Path(path) / file).relative_to(self.folder).as_posix()
                if is_template(name) and not file.startswith("."):
                    found.append(name)
        return sorted(found)

    def _note_folder(self, error: OSError) -> None:
        path = Path(error.filename).relative_to(self.folder.parent).as_posix()
        message = "this should be a folder" if isinstance(error, NotADirectoryError) else describe(error)
        self.mistakes.append(TemplateMistake(path, 1, message))

    def _read(self, name: str, environment: Environment) -> None:
        file = self.folder / name
        try:
            if not file.is_file():  # a pipe would be waited for, and a link to nothing is told as such
                raise FileNotFoundError(2, "there is no such file")
            content = file.read_bytes()
            if name.endswith(AS_IT_IS):
                self.assets[name] = content
            else:
                source = content.decode("utf-8-sig")
                environment.compile(source, name, str(file))
                self.sources[name] = source
        except Exception as error:  # whatever a parser or Python's compiler runs into in a file that is not ours
            self.broken[name] = TemplateMistake(f"{OWN}/{name}", find_line(error), describe(error))

    def _find_unused(self, strange: Set[str], known: Set[str], environment: Environment) -> Iterator[TemplateMistake]:
        """Hints for files that are neither the look of a page, nor a letter, nor part of another template.

        None where that cannot be told: from a broken template, or a name that is made while a page is.
        """
        used: set[str | None] = set()
        for source in self.sources.values():
            used.update(meta.find_referenced_templates(environment.parse(source)))
        if self.broken or None in used:
            return
        for name in sorted(strange - used):
            near = closest(name, known - self.sources.keys())
            used_by = "letter" if name.startswith(LETTERS) else "page"
            message = f"no {used_by} uses this file" + (f"; did you mean `{near}`?" if near else "")
            yield TemplateMistake(f"{OWN}/{name}", 1, message, Severity.HINT)


def _in_english(name: str) -> str:
    """The name that a letter of any language has in the one that all are written in."""
    return re.sub(rf"^{LETTERS}[a-z]+/", f"{LETTERS}en/", name)
