"""Everything that is wrong with the journal, file by file, with how to mend it."""

from journal_tool.model.problem import Severity
from journal_tool.phrases import counted
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_notices, make_shell
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
        files=tuple(_file(name, path, material) for name in material.problems_of),
    )


def _file(name: str, path: str, material: Material) -> FileProblems:
    problems = material.problems_of[name]
    href = link(path, material.pages[name]) if name in material.pages else ""
    return FileProblems(name, href, counted(len(problems), "problem"), make_notices(problems))


def _head(material: Material) -> str:
    if not material.problems:
        return "Nothing is wrong with your journal"
    files = counted(len(material.problems_of), "file")
    return f"{counted(len(material.problems), 'problem')} in {files}"


def _lead(material: Material) -> str:
    fixable = sum(problem.fixable for problem in material.problems)
    errors = sum(problem.severity == Severity.ERROR for problem in material.problems)
    words = []
    if errors:
        words.append(f"{counted(errors, 'error')} hide something from these pages.")
    if fixable:
        words.append(f"{fixable:,} can be mended for you: run journal check --fix.")
    return " ".join(words)
