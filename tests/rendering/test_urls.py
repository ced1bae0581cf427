"""How one page links to another: the shortest way between two places of a site."""

from posixpath import dirname, relpath
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.rendering.urls import link

PAGES = st.lists(st.sampled_from(["a", "b", "é è"]), min_size=0, max_size=3).map(
    lambda it: "/".join([*it, "page.html"])
)


@pytest.mark.parametrize(
    ("source", "target", "fragment", "address"),
    [
        ("index.html", "lessons.html", "", "lessons.html"),
        ("interviews/aster.html", "index.html", "", "../index.html"),
        ("interviews/aster.html", "interviews/birch.html", "", "birch.html"),
        ("interviews/aster.html", "questions/why us.html", "q-1", "../questions/why%20us.html#q-1"),
        ("interviews/aster.html", "interviews/aster.html", "q-1", "#q-1"),
        ("interviews/aster.html", "interviews/aster.html", "", "aster.html"),
    ],
)
def test_a_link_goes_from_page_to_page(source: str, target: str, fragment: str, address: str) -> None:
    assert link(source, target, fragment) == address


@given(PAGES, PAGES)
def test_the_way_is_that_of_the_library(source: str, target: str) -> None:
    assert link(source, target) == quote(relpath(target, dirname(source) or "."))
