"""`check --fix` on one file: what is certain is mended, and nothing else changes."""

import pytest

from journal_tool.checking import find_problems
from journal_tool.checking.example import EXAMPLE_DAY, make_journal
from journal_tool.editing.fixes import mend, render_diff
from journal_tool.entries.entry import parse_entry
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit, Problem, Severity
from journal_tool.reading.sheet import parse_rows
from journal_tool.settings import Settings

ENTRY = """---
company: Northwind Labs
Role: Data Analyst    # as posted
date: 12 March 2026
outcome: ghosted
---

## Questions

- Why us?
"""


def fix(text: str) -> str:
    problems = parse_entry("a.md", text.encode(), Settings()).problems
    return mend("a.md", text.encode(), problems, Settings()).after.decode()


def test_several_fixes_in_one_file() -> None:
    mended = fix(ENTRY)
    assert mended == (
        ENTRY.replace("Role:", "role:").replace("12 March 2026", "2026-03-12").replace("ghosted", "no-response")
    )
    assert fix(mended) == mended


def test_line_ends_stay() -> None:
    assert fix(ENTRY.replace("\n", "\r\n")) == fix(ENTRY).replace("\n", "\r\n")


def test_the_diff_is_what_git_would_show() -> None:
    data = ENTRY.encode()
    diff = render_diff(mend("a.md", data, parse_entry("a.md", data, Settings()).problems, Settings()))
    assert diff.startswith("--- a/a.md\n+++ b/a.md\n@@ -1,8 +1,8 @@\n")
    assert "-date: 12 March 2026\n" in diff
    assert "-outcome: ghosted\n" in diff
    assert "+outcome: no-response\n" in diff


def problem(edits: tuple[Edit, ...], message: str = "made up") -> Problem:
    return Problem("a.md", edits[0].span, "J999", Severity.WARNING, message, "", edits)


def test_an_edit_that_would_change_another_key_is_left_out() -> None:
    data = ENTRY.encode()
    swallows = problem((Edit(Span(2, 25, 3, 1), " "),))  # joins two lines: the role would be gone
    assert mend("a.md", data, [swallows], Settings()).after == data


def test_of_edits_that_overlap_the_first_is_made() -> None:
    first = problem((Edit(Span(2, 10, 2, 24), "Vinha"),))
    second = problem((Edit(Span(2, 10, 2, 19), "Southwind"),), "another")
    mended = mend("a.md", ENTRY.encode(), [first, second], Settings())
    assert b"company: Vinha\n" in mended.after
    assert first in mended.problems
    assert second not in mended.problems


def test_the_good_fixes_are_made_though_one_is_bad() -> None:
    swallows = problem((Edit(Span(3, 20, 4, 1), " "),))
    problems = [swallows, *parse_entry("a.md", ENTRY.encode(), Settings()).problems]
    assert b"no-response" in mend("a.md", ENTRY.encode(), problems, Settings()).after


@pytest.mark.parametrize("span", [Span(1, 9, 1, 13), Span(2, 1, 2, 10)], ids=["a column", "a cell"])
def test_a_fix_that_would_change_what_a_table_says_is_left_out(span: Span) -> None:
    edit = problem((Edit(span, "Firma"),))
    data = b"company,role,applied\nNorthwind,Analyst,2026-03-02\n"
    assert mend("applications.csv", data, [edit], Settings()).problems == ()


def test_a_journal_toml_is_mended_too() -> None:
    journal = make_journal({"journal.toml": 'currency = "usd" # mine\n'})
    mended = mend("journal.toml", b'currency = "usd" # mine\n', journal.problems, Settings())
    assert mended.after == b'currency = "USD" # mine\n'


FIRST = (
    "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2025-10-01\noutcome: rejected\n"
    "---\n\n## Lessons\n\n- Ask.\n"
)
LATER = "---\ncompany: Northwind Labs\nrole: Data Analyst # again\ndate: 2026-03-12\n---\n\n## Lessons\n\n- Ask.\n"


@pytest.mark.parametrize(
    ("files", "path", "old", "new"),
    [
        (
            {"1.md": FIRST, "2.md": LATER},
            "2.md",
            "role: Data Analyst # again\n",
            "role: Data Analyst # again\napplication: 2026-03\n",
        ),
        (
            {"1.md": FIRST.replace("rejected", "passed"), "2.md": LATER.replace("role: Data Analyst # again\n", "")},
            "2.md",
            "company: Northwind Labs\n",
            "company: Northwind Labs\nrole: Data Analyst\n",
        ),
        (
            {"1.md": FIRST.replace("rejected", "pending # still"), "2.md": LATER},
            "1.md",
            "pending # still",
            "passed # still",
        ),
        (
            {"1.md": FIRST.replace("outcome: rejected\n", ""), "2.md": LATER},
            "1.md",
            "date: 2025-10-01\n",
            "date: 2025-10-01\noutcome: passed\n",
        ),
    ],
)
def test_problems_across_files_are_mended_in_their_file(files: dict[str, str], path: str, old: str, new: str) -> None:
    journal = make_journal(files)
    problems = [it for it in find_problems(journal, EXAMPLE_DAY) if it.path == path]
    mended = mend(path, files[path].encode(), problems, journal.settings)
    assert mended.after.decode() == files[path].replace(old, new)


TABLE = "company;role;applied;status\r\nCafé;B;26.3.2026;Absage\r\nC;D;2026-03-01;Interviewing\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_mended_where_it_is_written_otherwise_and_says_the_same(encoding: str) -> None:
    data = TABLE.encode(encoding)
    rows, problems = parse_rows(data, Settings())
    mended = mend("applications.csv", data, problems, Settings())
    expected = "company;role;applied;status\r\nCafé;B;2026-03-26;rejected\r\nC;D;2026-03-01;applied\r\n"
    assert mended.after.decode(encoding) == expected
    after, left = parse_rows(mended.after, Settings())
    assert left == () and [(row.company, row.applied, row.status) for row in after] == [
        (row.company, row.applied, row.status) for row in rows
    ]


def test_a_table_that_is_read_in_a_guessed_encoding_is_not_called_fixable() -> None:
    data = TABLE.encode("cp1252")
    problems = parse_rows(data, Settings())[1]
    assert len(problems) == 4 and not any(problem.fixable for problem in problems)
    assert mend("applications.csv", data, problems, Settings()).after == data
