"""Whole sites, of the sample and of journals full of mistakes, odd, or hardly begun: no page and no link is amiss."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pytest
from html_page import HtmlPage
from odd_journal import write_odd_journal

from journal_tool.build.site import build_site
from journal_tool.checking.example import lay_out
from journal_tool.model.rule import Kind
from journal_tool.reading import load_journal

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "journal"
MISTAKES = ROOT / "tests" / "mistakes"
DAY = dt.date(2026, 3, 16)

pytestmark = pytest.mark.xdist_group("sites")  # each site is built once, so by one process

OUTSIDE = ("https", "http", "mailto", "tel")


class Built(NamedTuple):
    """`pages` by path; `files` are the paths of all files."""

    folder: Path
    pages: dict[str, HtmlPage]
    files: frozenset[str]


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)


def copy_sample(folder: Path) -> None:
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)


def write_mistakes(folder: Path) -> None:
    """Every entry of the gallery, each trade in a folder of its own."""
    for path in MISTAKES.glob("*/*.md"):
        write_files(folder / path.parent.name, {path.name: path.read_bytes()})
    for path in MISTAKES.glob("together/*.txt"):
        texts = lay_out(Kind.JOURNAL, path.read_text(encoding="utf-8"))
        write_files(folder / path.stem, {name: text for name, text in texts.items() if name.endswith(".md")})


def write_first(count: int) -> Callable[[Path], None]:
    """The first entries that somebody writes in a hurry."""
    text = "---\ncompany: Aster {0}\nrole: Baker\ndate: 2026-03-0{0}\n---\n\n## Questions\n\n- Why us?\n"
    return lambda folder: write_files(folder, {f"{n}.md": text.format(n) for n in range(1, count + 1)})


JOURNALS: dict[str, Callable[[Path], None]] = {
    "sample": copy_sample,
    "mistakes": write_mistakes,
    "odd": write_odd_journal,
    "empty": write_first(0),
    "one": write_first(1),
    "three": write_first(3),
}


@pytest.fixture(scope="session", params=JOURNALS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    top = tmp_path_factory.mktemp(request.param)
    journal = top / "journal"
    write_files(journal, {"journal.toml": ""})  # the sample and the odd one have their own
    JOURNALS[request.param](journal)
    built = build_site(load_journal(journal, cache=False), journal, None, DAY, home=top / "nobody")
    folder = Path(built.files.folder)
    files = frozenset(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    pages = {path: HtmlPage((folder / path).read_text(encoding="utf-8")) for path in files if path.endswith(".html")}
    return Built(folder, pages, files)


def find_target(page: str, link: str) -> tuple[str, str]:
    """The file of the site and the id that a link on a page leads to."""
    parts = urlsplit(link)
    return normpath(join(dirname(page), unquote(parts.path))) if parts.path else page, unquote(parts.fragment)


def test_every_page_is_sound_by_itself(site: Built) -> None:
    assert {path: page.faults for path, page in site.pages.items() if page.faults} == {}


def test_every_page_has_one_heading_and_one_title(site: Built) -> None:
    for path, page in site.pages.items():
        first = [heading.words for heading in page.headings if heading.level == 1]
        assert len(first) == 1 and first[0], (path, first)
        assert len(page.titles) == 1 and page.titles[0], (path, page.titles)


def test_headings_leave_out_no_level(site: Built) -> None:
    for path, page in site.pages.items():
        level = 0
        for heading in page.headings:
            assert heading.level <= level + 1, (path, heading)
            level = heading.level


def test_no_id_is_there_twice_and_none_that_is_referred_to_is_missing(site: Built) -> None:
    for path, page in site.pages.items():
        assert sorted(set(page.ids)) == sorted(page.ids), path
        assert set(page.references) <= set(page.ids), path


def test_no_link_is_dead(site: Built) -> None:
    for path, page in site.pages.items():
        for link in page.links:
            if urlsplit(link).scheme in OUTSIDE:
                continue
            assert not urlsplit(link).scheme and not urlsplit(link).netloc, (path, link)
            target, fragment = find_target(path, link)
            assert target in site.files, (path, link)
            if fragment:
                assert fragment in site.pages[target].ids, (path, link)


def test_every_page_is_reached_from_the_first(site: Built) -> None:
    reached: set[str] = set()
    todo = {"index.html"}
    while todo:
        path = todo.pop()
        reached.add(path)
        inside = [link for link in site.pages[path].links if not urlsplit(link).scheme]
        todo |= {target for link in inside if (target := find_target(path, link)[0]) in site.pages} - reached
    assert sorted(site.pages.keys() - reached) == []


def test_nothing_is_loaded_from_elsewhere_and_all_that_is_loaded_is_there(site: Built) -> None:
    for path, page in site.pages.items():
        for load in page.loads:
            parts = urlsplit(load)
            if parts.scheme == "data":
                continue
            assert not parts.scheme and not parts.netloc, (path, load)
            assert find_target(path, load)[0] in site.files, (path, load)
    for path in site.files:
        if path.endswith((".css", ".svg")):
            assert not re.search(
                r"@import|url\((?!['\"]?data:)|https?://(?!www\.w3\.org/)", (site.folder / path).read_text()
            )


def test_every_page_says_that_it_wants_to_be_left_alone(site: Built) -> None:
    for path in site.pages:
        text = (site.folder / path).read_text(encoding="utf-8")
        assert "default-src 'none'" in text, path
        assert '<meta name="robots" content="noindex' in text, path
        assert '<meta name="referrer" content="no-referrer">' in text, path
