"""What may travel, gzipped: the sheet, the scripts of a page, a page of a large journal, a row of a list."""

import datetime as dt
import gzip
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from html_page import HtmlPage

from journal_tool.build.site import make_site
from journal_tool.reading import load_journal
from journal_tool.rendering.pages import PAGES
from journal_tool.rendering.urls import (
    APPLICATIONS,
    INDEX,
    INTERVIEWS,
    LESSONS,
    PEOPLE,
    QUESTIONS,
    STEPS,
    STYLE,
)

GENERATE = Path(__file__).parent / "benchmarks" / "generate.py"
DAY = dt.date(2026, 3, 16)
KB = 1024
SHEET, SCRIPTS, PAGE = 6 * KB, 12 * KB, 30 * KB
ROW = 80
"""Bytes that one more row of a list adds, on average."""

DATA = {"search-data.js"}
LISTS = (INDEX, INTERVIEWS, APPLICATIONS, PEOPLE, QUESTIONS, LESSONS, STEPS)
FEW, MANY = 200, 400

pytestmark = pytest.mark.xdist_group("budgets")


def weigh(content: bytes) -> int:
    return len(gzip.compress(content, 9, mtime=0))


def make_pages(count: int, folder: Path) -> Mapping[str, bytes]:
    subprocess.run([sys.executable, GENERATE, str(count), str(folder)], check=True, capture_output=True)
    return make_site(load_journal(folder, cache=False), folder, DAY)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return make_pages(FEW, tmp_path_factory.mktemp("few") / "journal")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return make_pages(MANY, tmp_path_factory.mktemp("many") / "journal")


def count_rows(page: bytes) -> int:
    return page.count(b"<li") + page.count(b"<tr")


def test_the_sheet_is_small(few: Mapping[str, bytes]) -> None:
    assert weigh(few[STYLE]) <= SHEET


def test_no_page_is_heavy(few: Mapping[str, bytes]) -> None:
    heavy = {path: weight for path in few if path.endswith(".html") and (weight := weigh(few[path])) > PAGE}
    assert heavy == {}


def test_the_scripts_of_a_page_are_small(few: Mapping[str, bytes]) -> None:
    """What Search is given to search in is no script of ours: it is the journal."""
    for page in PAGES:
        if page.path:
            loads = HtmlPage(few[page.path].decode()).loads
            scripts = [load for load in loads if load.endswith(".js") and load not in DATA]
            assert sum(weigh(few[script]) for script in scripts) <= SCRIPTS, (page.name, scripts)


@pytest.mark.parametrize("path", LISTS)
def test_a_row_more_is_light(few: Mapping[str, bytes], many: Mapping[str, bytes], path: str) -> None:
    rows = count_rows(many[path]) - count_rows(few[path])
    assert rows > 100
    assert weigh(many[path]) - weigh(few[path]) <= ROW * rows
