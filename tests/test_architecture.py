"""The floors and doors of the house, its sizes and its words, read from the sources."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "journal_tool"

FLOORS = {
    "cli": 9,
    "serving": 8,
    "editing": 8,
    "build": 7,
    "rendering": 6,
    "exporting": 6,
    "writing": 6,
    "letters": 5,
    "checking": 4,
    "templates": 4,
    "analysis": 3,
    "reading": 2,
    "entries": 1,
    "settings": 0,
    "model": 0,
    "likeness": 0,
    "phrases": 0,
    "calendars": 0,
    "zones": 0,
    "errors": 0,
}
"""Must be the map in journal_tool/README.md; whoever moves a wall changes both, with the reason in the commit."""

DOORS = {
    "click": {"cli"},
    "frontmatter": {"entries"},
    "jinja2": {"templates"},
    "markdown_it": {"entries", "rendering"},
    "markupsafe": {"rendering"},
    "mdit_py_plugins": {"entries"},
    "msgspec": {
        "model",
        "entries",
        "reading",
        "settings",
        "checking",
        "analysis",
        "letters",
        "rendering",
        "exporting",
        "editing",
        "cli",
        "writing",
        "serving",
    },
    "platformdirs": {"reading"},
    "pygments": {"rendering"},
    "watchdog": {"serving"},
    "yaml": {"entries"},
}
"""Which rooms know which library; another library is a decision, and stands here."""

LIBRARY_OF = {
    "python-frontmatter": "frontmatter",
    "markdown-it-py": "markdown_it",
    "Pygments": "pygments",
    "PyYAML": "yaml",
}
"""Where a package of pyproject.toml is imported by another name than its own."""

BANNED = {"utils", "util", "helpers", "helper", "misc", "common", "manager", "handler", "data", "info"}
CLOCKS = {"now", "today", "utcnow", "localtime", "gmtime", "time_ns"}
LARGEST_MODULE = 300
LARGEST_TABLE = 600
"""A module without functions is a table of words or rules: nobody has to hold it in mind as a whole."""
LARGEST_FUNCTION = 60

MODULES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
BELOW = [path for path in MODULES if path.relative_to(PACKAGE).parts[0] not in ("cli", "__main__.py")]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=name_of)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every imported module with its line, wherever in the file it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module == "journal_tool":
                yield from ((f"journal_tool.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield "." * node.level + (node.module or ""), node.lineno


def rooms_imported(tree: ast.AST) -> set[str]:
    names = {name.split(".")[1] for name, _ in imports(tree) if name.startswith("journal_tool.")}
    return names - {"__version__"}


def calls(tree: ast.AST) -> Iterator[str]:
    """The names of everything that is called, dotted as they are written."""
    return (ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_the_map_in_the_readme_is_the_house() -> None:
    drawn: dict[str, int] = {}
    floor = -1
    for line in (PACKAGE / "README.md").read_text(encoding="utf-8").split("```")[1].strip("\n").split("\n"):
        found = re.match(r"(\d| ) (\w+)(?:/|\.py) +\S", line)
        assert found, f"this line of the map has no room: {line}"
        floor = int(found[1]) if found[1].isdigit() else floor
        drawn[found[2]] = floor
    assert drawn == FLOORS
    assert list(drawn.values()) == sorted(drawn.values(), reverse=True), "the map is drawn from the roof down"


def test_every_room_is_on_the_map() -> None:
    built = {room_of(path) for path in MODULES} - {"__init__", "__main__"}
    assert built <= set(FLOORS)


@each(MODULES)
def test_imports_go_down(path: Path) -> None:
    own = room_of(path)
    if own == "__main__":
        assert rooms_imported(TREES[path]) == {"cli"}
        return
    floor = FLOORS.get(own, -1)  # the package's own __init__ stands under the ground and imports nothing
    for room in rooms_imported(TREES[path]) - {own}:
        lower = FLOORS[room] < floor or FLOORS[room] == floor == 0
        assert lower, f"{name_of(path)} (floor {floor}) imports {room} (floor {FLOORS[room]})"


@each(MODULES)
def test_imports_are_absolute_and_in_the_open(path: Path) -> None:
    assert not [name for name, _ in imports(TREES[path]) if name.startswith(".")]
    assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8"), "an import that is hidden from the test"
    if room_of(path) != "cli":
        assert not {"import_module", "importlib.import_module", "__import__"} & set(calls(TREES[path]))


@each(MODULES)
def test_an_import_in_a_function_says_what_it_saves(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    for function in functions(TREES[path]):
        for name, line in imports(function):
            assert "#" in lines[line - 1] or lines[line - 2].lstrip().startswith("#"), (
                f"{name_of(path)}:{line} imports {name} inside {function.name} without a reason"
            )


@each(MODULES)
def test_libraries_come_in_by_their_door(path: Path) -> None:
    for name, line in imports(TREES[path]):
        library = name.split(".")[0]
        if library != "journal_tool" and library not in sys.stdlib_module_names:
            assert room_of(path) in DOORS.get(library, set()), f"{name_of(path)}:{line} imports {library}"


def test_every_dependency_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = [re.split(r"[^\w-]", dependency)[0] for dependency in project["dependencies"]]
    wanted = {LIBRARY_OF.get(package, package.replace("-", "_")) for package in packages}
    used = {name.split(".")[0] for tree in TREES.values() for name, _ in imports(tree)}
    assert wanted <= used
    assert wanted <= set(DOORS)


@each(MODULES)
def test_a_module_tells_what_it_is_and_is_not_long(path: Path) -> None:
    docstring = ast.get_docstring(TREES[path])
    assert docstring, f"{name_of(path)} does not say what it is"
    largest = LARGEST_MODULE if any(functions(TREES[path])) else LARGEST_TABLE
    assert path.read_text(encoding="utf-8").count("\n") <= largest


@each(MODULES)
def test_functions_are_short(path: Path) -> None:
    for function in functions(TREES[path]):
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        assert length <= LARGEST_FUNCTION, f"{name_of(path)}: {function.name} has {length} lines"


def test_no_two_files_of_tests_have_one_name() -> None:
    """Without packages pytest knows them by their names alone, and collects nothing where two are alike."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(name for name in names if names.count(name) > 1) == []


@each(MODULES)
def test_names_say_something(path: Path) -> None:
    defined = [
        node.name
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    ]
    for name in [*path.relative_to(PACKAGE).with_suffix("").parts, *defined]:
        words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)}
        assert not words & BANNED, f"{name_of(path)}: {name}"


@each(BELOW)
def test_the_clock_is_read_only_in_cli(path: Path) -> None:
    """Today is an argument."""
    for call in calls(TREES[path]):
        assert call.split(".")[-1] not in CLOCKS and call != "time.time", f"{name_of(path)} calls {call}"


@each(BELOW)
def test_words_and_statuses_are_the_business_of_cli(path: Path) -> None:
    called = set(calls(TREES[path]))
    forked = {"os._exit"} if "os.fork" in called else set()  # how a child ends that must not end as its parent would
    assert not called & {"print", "input", "exit", "quit", "sys.exit", "os._exit", "SystemExit"} - forked
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Attribute):
            assert ast.unparse(node) not in {"sys.stdout", "sys.stderr", "sys.stdin", "sys.argv"}
        elif isinstance(node, ast.ExceptHandler) and node.type is not None:
            assert "JournalError" not in ast.unparse(node.type), f"{name_of(path)} catches JournalError"
