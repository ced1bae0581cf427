"""Laws of the Markdown of entries: whatever is written, only harmless HTML comes out, and it comes out soon."""

import datetime as dt

import pytest
from html_reader import Reader
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.entry import parse_entry
from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.picture import Picture
from journal_tool.model.place import Passage, Span
from journal_tool.rendering.body import Prose
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.sections import make_sections
from journal_tool.settings import Settings

ENTRY, PAGE = "2026/a.md", "interviews/2026-a.html"
PAGES = {ENTRY: PAGE, "b.md": "interviews/b.html"}
PICTURES = {"2026/a.png": "pictures/2026-a.png"}


def read(text: str, page: str = PAGE) -> Reader:
    """`text` as the only section of an entry."""
    passage = Passage(text, 2)
    section = Section("", "", 0, Span(2, 1, 2, 2), passage)
    prose = Prose([Interview(ENTRY, body=Body((section,)))], PAGES, PICTURES)
    reader = Reader(str(prose.render(passage, ENTRY, page)))
    Reader(str(prose.render_line(text.replace("\n", " "), ENTRY, page)))
    assert len(set(reader.ids)) == len(reader.ids), reader.ids
    here = {link[1:] for link in reader.links if link.startswith("#")}
    assert here <= set(reader.ids), (reader.links, reader.ids)
    return reader


SIGNS = st.text(alphabet=st.sampled_from("ab1[]()!*_`<>#-|\n \\&\"'~:/.^%;="), max_size=80)
PIECES = st.lists(
    st.sampled_from(
        [
            "[^a]", "[^b]", "\n\n[^a]: ", "\n\n[^b]: ", "\n[^c]: [^a] ", "![x](a.png)", '![x](a.png "t")', "![", "](",
            "[x](#note-1)", "[x][r]", "\n\n[r]: javascript:x\n", "\n\n[s]: a.png\n", "![x][s]", "# note 1",
            "## from-1", "```python\nx = '</code>'\n```\n", "```", "~~~sql\n", "<script>", "</p>",
            "<a href=javascript:x>", "<!--", "<javascript:x>", "javascript:x", "[x](javascript:x)",
            "[x](java&#115;cript:x)", "[x](data:text/html,x)", "![x](data:image/svg+xml,x)", "[x](//h)", "[x](\\\\h)",
            "[x](%2e%2e/%2e%2e/x)", "[x](file:///x)", "[x](vbscript:x)", "[x](&#9;javascript:x)",
            "[x](<java\tscript:x>)", "[x](javascript&colon;x)", "https://x.example/\"onmouseover=\"x",
            "[x](https://x.example/\"onerror=x)", '[x](b.md "a\\"b")', "[x](b.md)", "\n\n", "\n", " ", "- ", "> ",
            "1. ", "    ", "| a | b |\n|---|:-:|\n| c | ", "**", "~~", "`", "&lt;", "\\", "- [x] ", "*[^a]*",
            "[see [^a]](https://x.example)", "[![x](a.png)](b.md)", "\x00", "\u202e", "\ufffd", "&#0;",
        ]
    ),
    max_size=24,
).map("".join)  # fmt: skip


@given(SIGNS | PIECES | st.text(max_size=80))
def test_nothing_but_harmless_html_comes_out(text: str) -> None:
    read(text)
    read(text, page="lessons.html")


BODIES = st.lists(
    st.sampled_from(
        [
            "Text[^a].\n\n", "More[^b] and[^a].\n\n", "[^a]: A note[^b].\n\n", "[^b]: word\n\n", "[^a]: once more\n",
            "[^c]:\n\n", "[^c]: x\n\n    more[^c]\n\n", "> [^b]: quoted[^a]\n\n", "## Questions\n\n",
            "- Why us?[^a] So.[^b]\n", "### Why now?[^c] #topic\n\n", "**Next time:** Else[^b].\n\n",
            "- Rating: 2/5\n", "- Asked by: Dana[^a]\n", "## Lessons\n\n", "- Ask first.[^c]\n", "[^d]: tight[^d]\n",
            "## Next steps\n\n", "- [ ] Call[^a] due:2026-03-21\n", "## Notes\n\n", "#### Note\n\n", "# note 1\n\n",
            "- item\n  [^d]: inside\n\n", "    [^a]: code?\n\n", "---\n\n", "## Questions I asked\n\n",
            "**Why them?**\n\n", "| a[^a] |\n|---|\n| b[^b] |\n\n", "[x][^a]\n\n", "## Feedback\n\n",
            "![p](a.png)[^a]\n\n", "```\n[^a]: code\n```\n\n", "## Reflection\n\n- Plan: rest[^b]\n",
            "[^e]: [^f]\n\n[^f]: [^e]\n\n",
        ]
    ),
    max_size=16,
).map("".join)  # fmt: skip


@given(BODIES)
def test_notes_lead_to_each_other_on_the_page_of_their_entry(body: str) -> None:
    """Wherever notes and references stand: every id is there once, and every link to one leads somewhere."""
    text = f"---\ncompany: A\nrole: B\ndate: 2026-03-12\n---\n{body}"
    entry = parse_entry(ENTRY, text.encode(), Settings())
    assert entry.interview is not None
    journal = Journal(entries=(entry,), pictures={"2026/a.png": Picture(1)})
    material = Material(journal, (), dt.date(2026, 3, 16), False, tuple)
    sections = make_sections(entry.interview, PAGE, material, {})
    html: list[str] = []
    ids: list[str] = []
    for section in sections:
        ids.append(section.id)
        for piece in section.pieces:
            html.append(piece.prose)
            for question in piece.questions:
                ids.append(question.id)
                html += [question.text, *(part.prose for part in question.parts)]
            ids += [it.id for it in (*piece.lessons, *piece.steps)]
            html += [*(lesson.prose for lesson in piece.lessons), *(step.text for step in piece.steps)]
    reader = Reader("".join(html))
    ids += reader.ids
    assert len(set(ids)) == len(ids), ids
    assert {link[1:] for link in reader.links if link.startswith("#")} <= set(ids), (reader.links, ids)


ADDRESSES = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "java&#x73;cript:x",
    "javascript&colon;x", "&#106;avascript:x", "vbscript:x", "data:text/html,x", "data:image/svg+xml,<svg/onload=x>",
    "file:///etc/passwd", "blob:https://x.example/1", "filesystem:x", "about:blank", "ms-word:ofe|u|x", "intent://x",
    "//host/x", "///x", "/x", "/etc/passwd", "\\\\host\\x", "\\/\\/host", "/\\host", "../../secret.md",
    "..%2f..%2fsecret.md", "%2e%2e/%2e%2e/x.md", "%252e%252e/x.md", "..\\x.md", "missing.md", "x:y",
    "&#9;javascript:x", "&#10;javascript:x", "&#1;javascript:x", "&nbsp;javascript:x", "\u2028javascript:x",
    "\u200bjavascript:x", "java\u00adscript:x", "\uff4aavascript:x", "javascript\uff1ax", "\u0458avascript:x",
    "java%73cript:x", "java%0ascript:x", "b.md%00", "http\u003a//x", "a.png%00", "../2026/../../a.png", "./../a.png",
    "", " ", "#", "#nowhere", "?a", ":", "[", "a b.md",
]  # fmt: skip


@pytest.mark.parametrize("address", [it for it in ADDRESSES if not it.startswith("http")])
@pytest.mark.parametrize(
    "form",
    [
        "[see](<{}>)",
        "[see]({})",
        "<{}>",
        "![see](<{}>)",
        "[see][r]\n\n[r]: {}",
        "[![see](<{}>)](<{}>)",
        '[see]({} "t")',
    ],
)
def test_an_address_that_is_not_certainly_harmless_is_no_link(address: str, form: str) -> None:
    reader = read(form.replace("{}", address))
    assert reader.links == [] and reader.pictures == []


HOSTILE = {
    "brackets": "[" * 20_000,
    "nested brackets": "[" * 10_000 + "]" * 10_000,
    "nested links": "[" * 990 + "a" + "](b.md)" * 990,
    "nested pictures": "![" * 990 + "a" + "](a.png)" * 990,
    "quotes": "> " * 20_000 + "a",
    "quotes in lines": "\n".join(">" * depth + " a" for depth in range(300)),
    "lists": "\n".join("  " * depth + "- a" for depth in range(300)),
    "a table": "|a|b|\n|-|-|\n" + "|c|d|\n" * 5_000,
    "a wide table": "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n" + "|c" * 5_000 + "|",
    "references": "[^a]" * 1_900 + "\n\n[^a]: b",
    "references in lines": "[^a]\n\n" * 1_900 + "[^a]: b",
    "notes": "".join(f"[^{number}]: b[^{number + 1}]\n\n" for number in range(900)),
    "notes in notes": "".join("    " * depth + f"[^{depth}]: b\n\n" for depth in range(200)),
    "notes in a circle": "[^0]\n\n" + "".join(f"[^{number}]: [^{(number + 1) % 900}]\n\n" for number in range(900)),
    "one note many times": "a[^a]\n\n" + "[^a]: b\n\n" * 1_900,
    "emphasis": "*a **b " * 5_000,
    "code": "```python\n" + "(" * 19_000 + "\n```",
    "unclosed strings": "```python\n" + '"' * 19_000 + "\n```",
    "many languages": "".join(f"```l{number}\na\n```\n" for number in range(3_000)),
    "backticks": "".join("`" * number + "a" for number in range(300)),
    "entities": "&" * 20_000 + "&#x;" * 5_000,
    "angles": "<" * 20_000,
    "backslashes": "\\" * 20_000,
    "addresses": "https://" * 5_000,
    "pictures": "![a](a.png)\n\n" * 1_900,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_that_nobody_writes_is_rendered_too(name: str) -> None:
    assert read(HOSTILE[name]).words
