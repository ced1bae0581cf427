"""The counter sheet on paper: one page of either size, whatever was written, and nothing cut without a word."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

DAY = dt.date(2026, 3, 16)
CUT = "More is written than fits on one page"
WORDS = "a plan for the winter that I made for nurses and would bring along "
TEXTS = {
    "nothing": "",
    "short": "the plan",
    "sentences": WORDS * 2,
    "long": WORDS * 9,
    "one word": "x" * 700,
    "capitals": "W" * 700,
    "far east": "冬の計画を持っていきます" * 40,
    "lines": "\n  - ".join(["so", *["one"] * 40]),
    "a picture": "see\n\n  ![plan](plan.png)\n\n  ```\n  a\n  b\n  ```",
}

pytestmark = pytest.mark.xdist_group("pages")


def write(text: str, many: int, answered: bool) -> tuple[str, str]:
    """The entry of an offer, and settings, with that text wherever something can be written."""
    line = " ".join(text.split())[:600]
    counter = [
        *(f"- Ask: {line or 98000}" for _ in range(many)),
        *(f"- Argument: Claim {number}: {text} {number}" for number in range(many)),
        *(f"- Argument: {line} {number}." for number in range(many)),
        *(f"- Contribution: {text} {number}" for number in range(many)),
        f"\n**Their reply:** {text * 3}\n" if answered else "",
    ]
    facts = f"company: Aster {line[:300]}\nrole: Baker {line[:300]}\nstage: offer\nmarket_source: survey {line}\n"
    pay = "base: 90000 USD\nwalk_away: 88000 USD\ntarget: 98000 USD\nmarket: 80000-99000 USD\nbonus: 5% " + line
    body = "\n".join(counter) if many else ""
    strengths = "".join(f'[[strengths]]\nkind = "skill"\ntext = "{line} {number}"\n' for number in range(many))
    return f"---\n{facts}{pay}\ndate: 2026-03-12\n---\n\n## Counter\n\n{body}\n", f'currency = "USD"\n{strengths}'


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_it_is_one_page_whatever_was_written(text: str, tmp_path: Path, context: Callable[..., BrowserContext]) -> None:
    page = context().new_page()
    for many, answered in ((0, False), (1, True), (3, False), (9, True), (9, False)):
        journal = tmp_path / f"{many}-{answered}"
        journal.mkdir()
        entry, settings = write(text, many, answered)
        (journal / "offer.md").write_text(entry, encoding="utf-8")
        (journal / "journal.toml").write_text(settings, encoding="utf-8")
        build_site(
            load_journal(journal, cache=False),
            journal,
            tmp_path / "site",
            DAY,
            pretended=True,
            home=tmp_path / "nobody",
        )
        (sheet,) = (tmp_path / "site" / "offers").glob("*.html")
        page.goto(sheet.as_uri())
        for size in ("A4", "Letter"):
            assert page.pdf(format=size).count(b"/Type /Page\n") == 1, (many, answered, size)
        whole = page.inner_text("main")
        assert ("…" in page.inner_text(".sheet .half ol, .sheet .half ul")) <= (CUT in whole) if many else True
        assert "say first" in whole.lower() and "say last" in whole.lower()
