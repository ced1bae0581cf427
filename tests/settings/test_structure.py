"""The structure that our scanner finds is the one that tomllib finds, and what tomllib refuses we tell."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.settings.node import Node
from journal_tool.settings.source import Source
from journal_tool.settings.structure import parse_structure

BARE = st.text("abcXYZ019_-", min_size=1, max_size=5)
KEYS = st.one_of(BARE, st.builds("'{}'".format, st.text("ab .#=[é", max_size=4)), st.builds('"{}"'.format, BARE))
DOTTED = st.lists(KEYS, min_size=1, max_size=3).map(".".join)
NUMBERS = ["1", "0x1F", "+1_000.5e3", "inf", "true", "false", "1979-05-27", "1979-05-27T07:32:00Z", "07:32:00"]
TEXTS = ['"a"', '"# \\" \\n ="', "'C:\\x'", '"""\na "b" \\\n   c"""', "'''x'y\n'''", '""""q"""', '""', '"é\t"']
SINGLE = st.sampled_from(NUMBERS + TEXTS)
BLANK = st.sampled_from(["", " ", "\t"])
VALUES = st.recursive(
    SINGLE,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + ", # c ]\n".join(items) + "\n]"),
        st.lists(st.tuples(DOTTED, inner), max_size=3).map(
            lambda pairs: "{ " + ", ".join(f"{key} = {value}" for key, value in pairs) + " }"
        ),
    ),
    max_leaves=5,
)
LINES = st.one_of(
    st.builds("{}{}={}{}".format, DOTTED, BLANK, BLANK, VALUES),
    DOTTED.map("[{}]".format),
    DOTTED.map("[[ {} ]] # part".format),
    st.sampled_from(["", "# note", "  "]),
)
FILES = st.lists(LINES, max_size=8).map("\n".join)


def plain(node: Node) -> object:
    if node.kind in ("list", "tables"):
        return [plain(item) for item in node.items]
    if node.kind == "table":
        return {name: plain(pair.node) for name, pair in node.pairs.items()}
    return node.value


def words(node: Node) -> list[Node]:
    below = [*node.items, *(pair.node for pair in node.pairs.values())]
    return [node] * (node.kind == "word") + [word for child in below for word in words(child)]


def agree(text: str) -> None:
    source = Source(text, "journal.toml")
    root = parse_structure(source)
    found = source.problems or words(root)
    try:
        expected = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError):
        assert found, text
    else:
        assert not found, text
        assert repr(plain(root)) == repr(expected)  # repr: NaN is not equal to itself


@given(FILES)
def test_files_of_lines_in_the_language_are_read_as_tomllib_reads_them(text: str) -> None:
    agree(text)


@given(FILES, st.integers(0, 10_000), st.sampled_from("[]{}\"'\n=,.#: \\\t1aé-"), st.booleans())
def test_a_file_with_one_character_changed_is_refused_exactly_when_tomllib_refuses(
    text: str, at: int, character: str, insert: bool
) -> None:
    at %= len(text) + 1
    agree(text[:at] + character + text[at + (not insert) :])


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=60))
def test_any_text_is_refused_exactly_when_tomllib_refuses(text: str) -> None:
    agree(text)


def test_the_sample_journal_is_read_as_tomllib_reads_it() -> None:
    agree((Path(__file__).parents[2] / "journal" / "journal.toml").read_text("utf-8"))


def test_every_value_stands_where_its_text_stands() -> None:
    text = 'a = 1\n"b c" . d = [ "x", { y = 2 } ]\n[[t]]\n  z = """\nlong\n"""\n'
    source = Source(text, "")
    root = parse_structure(source)
    listed = root.pairs["b c"].node.pairs["d"].node
    long = root.pairs["t"].node.items[0].pairs["z"]
    cut = [text[node.start : node.end] for node in (root.pairs["a"].node, listed, *listed.items, long.node)]
    assert cut == ["1", '[ "x", { y = 2 } ]', '"x"', "{ y = 2 }", '"""\nlong\n"""']
    assert text[long.name.start : long.name.end] == "z"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('title = "My search\nb = 2\n', {"b"}),
        ("list = [1, 2\nb = 2\n", {"b"}),
        ('list = [\n  "a",\n  "b"\nb = 2\n[c]\n', {"b", "c"}),
        ('text = """\nnever closed\nb = 2\n', {"b"}),
        ("what is this\nb = 2\n", {"b"}),
        ("[ ]\nlost = 1\n[c]\nx = 1\n", {"c"}),
        ("a = [[[[[[[[[[[[[[[[[[[[[[1]]]]]\nb = 2\n", {"b"}),
    ],
)
def test_what_cannot_be_read_costs_itself_only(text: str, kept: set[str]) -> None:
    source = Source(text, "")
    root = parse_structure(source)
    assert set(root.pairs) == kept
    assert source.broken
    assert len(source.problems) == 1


def test_30000_open_brackets_cost_one_sentence() -> None:
    source = Source("a = " + "[" * 30_000, "")
    parse_structure(source)
    assert [problem.code for problem in source.problems] == ["J604"]
