"""Which files of a journal count while it is watched."""

import pytest

from journal_tool.serving.watching.names import counts, is_dropping

COUNT = """
2026-03-12-northwind.md
2026/03/northwind.MD
4913.md
x.tmp.md
journal.toml
applications.csv
practice.jsonl
board.png
pictures/board.JPEG
templates/base.html
templates/style.css
templates/parts/nav.html
templates/readme.md
templates/fonts/inter.woff2
"""

NEVER = """
README.md
sub/readme.md
sub/journal.toml
sub/applications.csv
notes.txt
4913
.northwind.md.swp
.northwind.md.swx
.#northwind.md
#northwind.md#
northwind.md~
northwind.md.~1~
northwind.md.tmp
northwind.md.tmp.123.456
northwind.md___jb_tmp___
.northwind.md.Ab12Cd
.~lock.northwind.md#
_draft.md
_drafts/northwind.md
.git/index
.git/refs/heads/x.md
.obsidian/x.md
sedAb12Cd
.goutputstream-AB12CD
.DS_Store
templates/.base.html.swp
templates/4913
templates/base.html~
templates/#base.html#
templates/.#base.html
templates/base.html.tmp
templates/base.html.tmp.12.345
templates/base.html.3178253452
templates/base.html.swp
templates/base.html.bak
templates/sedAb12Cd
templates/base.html___jb_old___
templates/.git/x.html
templates/_old/x.html
"""


@pytest.mark.parametrize("path", COUNT.split())
def test_what_pages_are_made_of_counts(path: str) -> None:
    assert counts(path)


@pytest.mark.parametrize("path", NEVER.split())
def test_what_lies_beside_it_does_not(path: str) -> None:
    assert not counts(path)


@pytest.mark.parametrize(
    "name", "base.html style.css 404.html v2.css tmp.html swap.html lock.html sedation.css".split()
)
def test_a_template_is_no_dropping(name: str) -> None:
    assert not is_dropping(name)
