"""The page of all components: for whoever changes the look, complete, and in no built site."""

import datetime as dt
import re

from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import COMPONENTS
from journal_tool.templates.default_look import find_default_folder

FOLDER = find_default_folder()
ELSEWHERE = {
    "brand": "around every page",
    "side": "around every page",
    "skip": "around every page",
    "theme": "around every page",
    "sheet": "a whole page, which has paper of its own",
    "dense": "a sheet",
    "half": "a sheet",
    "step": "a sheet",
}
"""Classes that a page of many components cannot show, and where they are seen."""


def make_site() -> Site:
    return Site(Journal(), (), dt.date(2026, 3, 16))


def find_classes(html: str) -> set[str]:
    return {name for names in re.findall(r'class="([^"]*)"', html) for name in names.split()}


def test_it_is_found_by_its_path_alone() -> None:
    site = make_site()
    assert COMPONENTS in site and b"All components" in site[COMPONENTS]
    assert COMPONENTS not in [*site] and len(site) == len([*site])


def test_no_page_leads_to_it() -> None:
    site = make_site()
    assert [path for path in site if COMPONENTS.encode() in site[path]] == []


def test_it_shows_each_class_of_the_sheet() -> None:
    sheet = re.sub(r"\{[^{}]*\}|/\*.*?\*/", " ", (FOLDER / "style.css").read_text(encoding="utf-8"))
    classes = set(re.findall(r"\.([a-z][\w-]*)", sheet))
    shown = find_classes(make_site()[COMPONENTS].decode())
    assert sorted(classes - shown - ELSEWHERE.keys()) == []
    assert sorted(ELSEWHERE.keys() - classes) == []
