"""Everything that is wrong with the journal, file by file, with how to mend it."""

from itertools import groupby

from journal_tool.model.problem import Severity
from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.phrases import counted
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import SEVERITIES, make_notices, make_shell, set_apart
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Notice, Part, View


class FileProblems(Part, frozen=True):
    """`href` is empty for what is no entry: journal.toml, applications.csv, files left out."""

    path: str
    href: str
    count: str
    notices: tuple[Notice, ...]


class ProblemsView(View, frozen=True):
    heading: str
    lead: str
    files: tuple[FileProblems, ...]


def view_problems(material: Material, path: str) -> ProblemsView:
    heading = _head(material)
    return ProblemsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(material),
        files=tuple(_file(name, path, material) for name in material.problems_of) + _templates(material),
    )


def _file(name: str, path: str, material: Material) -> FileProblems:
    problems = material.problems_of[name]
    href = link(path, material.pages[name]) if name in material.pages else ""
    return FileProblems(name, href, counted(len(problems), "problem"), make_notices(problems))


def _templates(material: Material) -> tuple[FileProblems, ...]:
    """The templates of the journal's own."""
    files = groupby(material.mistakes(), key=lambda mistake: mistake.path)
    return tuple(_template(path, tuple(mistakes)) for path, mistakes in files)


def _template(path: str, mistakes: tuple[TemplateMistake, ...]) -> FileProblems:
    notices = (
        Notice(*SEVERITIES[it.severity], set_apart(it.message), set_apart(it.help), f"line {it.line}", "")
        for it in mistakes
    )
    return FileProblems(path, "", counted(len(mistakes), "problem"), tuple(notices))


def _head(material: Material) -> str:
    mistakes = material.mistakes()
    if not material.problems and not mistakes:
        return "Nothing is wrong with your journal"
    files = counted(len(material.problems_of.keys() | {mistake.path for mistake in mistakes}), "file")
    return f"{counted(len(material.problems) + len(mistakes), 'problem')} in {files}"


def _lead(material: Material) -> str:
    fixable = sum(problem.fixable for problem in material.problems)
    errors = sum(problem.severity == Severity.ERROR for problem in material.problems)
    if not material.problems and not material.mistakes():
        return "Whatever cannot be understood is named here, with its line and how to mend it."
    words = []
    if errors:
        words.append(f"{counted(errors, 'error')} hide something from these pages.")
    if fixable:
        words.append(f"{fixable:,} can be mended for you: run journal check --fix.")
    return " ".join(words)
