"""Each template uses exactly what its view has: read from Jinja's tree and the types of the views."""

import types
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from jinja2 import nodes

from journal_tool.rendering.pages import PAGES, Page
from journal_tool.templates.default_look import find_default_folder
from journal_tool.templates.environment import make_environment

FOLDER = find_default_folder()
ENVIRONMENT = make_environment(FOLDER)
FORBIDDEN = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow)
FILTERS = {"urlencode"}

Names = dict[str, Any]


class Reader:
    """Walks a template with the type of each name, and notes which fields of which types are used."""

    def __init__(self) -> None:
        self.used: set[tuple[type, str]] = set()
        self.macros: dict[str, tuple[nodes.Macro, Reader]] = {}
        self.seen: set[tuple[str, tuple[Any, ...]]] = set()

    def read(self, name: str, names: Names) -> None:
        source, _, _ = ENVIRONMENT.loader.get_source(ENVIRONMENT, name)  # type: ignore[union-attr]
        tree = ENVIRONMENT.parse(source)
        for macro in tree.find_all(nodes.Macro):
            self.macros[macro.name] = (macro, self)
        for node in tree.find_all(nodes.FromImport):
            other = Reader()
            other.read(node.template.value, {})  # type: ignore[attr-defined]
            self.macros |= {str(found): other.macros[str(found)] for found in node.names}
        for node in tree.body:
            self.walk(node, names)
        for node in tree.find_all(nodes.Extends):
            self.read(node.template.value, names)  # type: ignore[attr-defined]

    def walk(self, node: nodes.Node, names: Names) -> None:
        assert not isinstance(node, FORBIDDEN), f"arithmetic in a template, line {node.lineno}"
        if isinstance(node, nodes.Macro | nodes.FromImport | nodes.Extends):
            return
        if isinstance(node, nodes.For):
            item = self.type_of(node.iter, names)
            inner = names | {node.target.name: get_args(item)[0]}  # type: ignore[attr-defined]
            for child in node.body:
                self.walk(child, inner)
            return
        if isinstance(node, nodes.Expr):
            self.type_of(node, names)
            return
        for child in node.iter_child_nodes():
            self.walk(child, names)

    def type_of(self, node: nodes.Expr, names: Names) -> Any:
        if isinstance(node, nodes.Name):
            assert node.name in names, f"`{node.name}` is no field of the view, line {node.lineno}"
            if "view" in names and node.name in names["view"].__struct_fields__:
                self.used.add((names["view"], node.name))
            return names[node.name]
        if isinstance(node, nodes.Getattr):
            owner = bare(self.type_of(node.node, names))
            fields = get_type_hints(owner)
            assert node.attr in fields, f"{owner.__name__} has no `{node.attr}`, line {node.lineno}"
            self.used.add((owner, node.attr))
            return fields[node.attr]
        if isinstance(node, nodes.Call):
            return self.call(node, names)
        if isinstance(node, nodes.Filter):
            assert node.name in FILTERS, f"a filter that decides: {node.name}"
        for child in node.iter_child_nodes():
            self.walk(child, names)
        return str

    def call(self, node: nodes.Call, names: Names) -> Any:
        assert isinstance(node.node, nodes.Name)
        macro, owner = self.macros[node.node.name]
        types_ = tuple(bare(self.type_of(argument, names)) for argument in node.args)
        if (macro.name, types_) not in self.seen:
            self.seen.add((macro.name, types_))
            inner = Reader()
            inner.macros, inner.seen, inner.used = owner.macros | self.macros, self.seen, self.used
            for child in macro.body:
                inner.walk(child, {argument.name: kind for argument, kind in zip(macro.args, types_, strict=True)})
        return str


def bare(kind: Any) -> Any:
    """A type without `| None`."""
    if get_origin(kind) is types.UnionType:
        (kind,) = [one for one in get_args(kind) if one is not types.NoneType]
    return kind


def all_fields(shape: type) -> set[tuple[type, str]]:
    """Every field of a view and of the parts it is made of."""
    found: set[tuple[type, str]] = set()
    todo, seen = [shape], set()
    while todo:
        kind = bare(todo.pop())
        if get_args(kind):
            todo += [one for one in get_args(kind) if one is not Ellipsis]
        elif isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in seen:
            seen.add(kind)
            for name, inner in get_type_hints(kind).items():
                found.add((kind, name))
                todo.append(inner)
    return found


def read_template(page: Page) -> Reader:
    reader = Reader()
    reader.read(f"{page.name}.html", {**get_type_hints(page.shape), "view": page.shape})
    return reader


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_template_uses_only_fields_that_its_view_has(page: Page) -> None:
    assert read_template(page).used <= all_fields(page.shape)


def test_every_field_is_used_by_the_template_of_its_view() -> None:
    """A part that several pages share counts as used where one of them uses it."""
    shared = "journal_tool.rendering.view"
    used_anywhere = {field for page in PAGES for field in read_template(page).used}
    for page in PAGES:
        used = read_template(page).used
        unused = {
            (kind.__name__, name)
            for kind, name in all_fields(page.shape) - used
            if kind.__module__ != shared or (kind, name) not in used_anywhere
        }
        assert not unused, f"{page.name}: no template shows {sorted(unused)}"


def test_pages_are_unique_and_each_has_one_place_and_one_template() -> None:
    assert len({page.name for page in PAGES}) == len(PAGES)
    assert len({page.path for page in PAGES if page.path}) == sum(bool(page.path) for page in PAGES)
    for page in PAGES:
        assert bool(page.path) != bool(page.paths)
        assert page.view.__doc__ or page.view.__module__
        assert (FOLDER / f"{page.name}.html").is_file()
    templates = {path.stem for path in FOLDER.glob("*.html")}
    assert templates == {page.name for page in PAGES} | {"base", "filters", "parts", "proof"}


def test_the_manual_of_the_templates_names_each_of_them() -> None:
    manual = (FOLDER / "README.md").read_text(encoding="utf-8")
    for path in FOLDER.iterdir():
        assert path.name == "README.md" or f"`{path.name}`" in manual, path.name
