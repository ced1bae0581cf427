"""The journals whose pages are looked at in the browser and by the checkers, and their sites."""

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from prep_journals import write_hostile

from journal_tool.analysis.efforts import find_efforts
from journal_tool.build.site import build_site, make_site
from journal_tool.reading import load_journal
from journal_tool.rendering.proof_page import render_proof
from journal_tool.rendering.urls import COMPONENTS
from journal_tool.templates.render import Templates

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
ENTRY = """---
company: Aster {0}
role: Baker
date: 2026-03-0{0}
people: Dana Ortiz
---

## Questions

- Why us?
- Tell me about a mistake

## Lessons

- Ask what the flour is for. #research

## Next steps

- [ ] Say it aloud due:2026-03-1{0}
"""
BROKEN = (
    "---\ncompany: Aster\nrole: [\ndate: 2026-13-01\nraiting: 3\noutcome: maybe\n---\n\n## Questions\n\n- Rating: 9/5\n"
)

ONE_OF_A_KIND = {
    "interviews/2026-03-03-larkspur-energy-technical.html",
    "interviews/2025-10-07-kestrel-freight-technical.html",  # with code
    "interviews/2025-12-18-tamarack-mutual-take-home.html",
    "interviews/2026-03-13-tamarack-mutual-offer.html",
    "interviews/2025-12-01-sable-hotels-message.html",
    "interviews/2026-03-18-larkspur-energy-panel.html",  # ahead
    "interviews/2025-09-17-larkspur-energy-informational.html",
    "applications/tamarack-mutual-senior-data-analyst-claims.html",  # with an offer
    "offers/tamarack-mutual-senior-data-analyst-claims.html",  # answered
    "offers/quillfoot-foods-demand-planning-analyst.html",  # with what to write
    "applications/platte-valley-transit-service-planning-analyst.html",  # with feedback and a reflection
    "applications/larkspur-energy-load-forecast-analyst.html",
    "prep/2026-03-18-larkspur-energy-panel.html",
    "questions/tell-me-about-a-mistake-you-made-in-an-analysis.html",
    "letters/2026-03-13-verdance-seed-hiring-manager-thank-you.html",
    "letters/2026-03-12-quillfoot-foods-offer-counteroffer.html",
}
"""Of the sample's pages that there are many of, those that differ; of the others there is one each."""


def one_of_each(pages: Sequence[Path]) -> tuple[Path, ...]:
    """What shows most of a journal's own, and one page of each folder: some judges take half a second a page."""
    telling = ("index", "offers", "applications", "problems", "closing", "lessons")
    return tuple({path if path.stem in telling else path.parent: path for path in pages}.values())


def write_entries(folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(1, count + 1):
        (folder / f"{number}.md").write_text(ENTRY.format(number), encoding="utf-8")


def write_mistakes(folder: Path) -> None:
    write_entries(folder, 1)
    (folder / "broken.md").write_text(BROKEN, encoding="utf-8")
    (folder / "journal.toml").write_text('titel = "Search"\n', encoding="utf-8")


YES = """---
company: Aster 1
role: Baker
date: 2026-03-12
stage: offer
outcome: accepted
answered: 2026-03-13
base: 52000 USD
start: 2026-04-20
conditions: food handler card, two references
people: Lee Park, Head Baker
source: referral by Ana Brandt
---

## Reflection

**What worked:** Bringing the bread.

## Next steps

- [x] Two references
"""


def write_yes(folder: Path) -> None:
    write_entries(folder, 3)
    (folder / "yes.md").write_text(YES, encoding="utf-8")


LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle" * 3
OFFER = """---
company: {0}
role: Baker
date: 2026-03-12
stage: offer
base: {1}
bonus: {2}
flexible_hours: {2}
conditions: {2}
walk_away: 40000 USD
target: 52000 USD
market: 45000-60000 USD
market_source: {2}
respond_by: 2026-03-1{3}
scores:
  team: {3}
  {2}: 5
---

## Counter

- Ask: {2}
- Argument: {2}: {2}

**Their reply:** {2}
"""


def write_offers(folder: Path) -> None:
    """Eight at once, with no present job: very long words, pay by the hour, in another currency, and none at all."""
    folder.mkdir()
    pay = (
        "50000 USD",
        "26 USD per hour",
        "4200 EUR per month",
        "none",
        "to be named",
        "48000 USD",
        "1 USD",
        "9000000 IDR",
    )
    for number, base in enumerate(pay, 1):
        long = number % 2
        text = OFFER.format(
            f"{LONG}{number}" if long else f"Aster {number}", base, LONG if long else "ten words", number
        )
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    (folder / "journal.toml").write_text("[offers]\nweights = { team = 2, money = 1 }\n", encoding="utf-8")


def write_words(folder: Path) -> None:
    """One offer, of which nothing is a figure."""
    folder.mkdir()
    words = "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\nstage: offer\nbonus: something nice\n---\n"
    (folder / "1.md").write_text(words, encoding="utf-8")
    (folder / "journal.toml").write_text("[current]\nbase = 40000\n", encoding="utf-8")


WRITTEN = """---
company: Aster
role: Baker
date: 2026-03-12
---

## Notes

### Bread

#### Rye

##### Sour

###### Dark

![An oven](oven.png "The oven of a friend")

1. Knead
2. Wait

***

| Flour | Water |
|:-:|--:|
| 500 g | 375 g |

```python
@bake  # slowly
def loaf(flour: int = 500) -> str:
    return "rye"
```

```diff
- too salty
+ just right
```
"""


def write_all(folder: Path) -> None:
    """All that Markdown has, on a day that is pretended."""
    folder.mkdir()
    (folder / "1.md").write_text(WRITTEN, encoding="utf-8")
    (folder / "oven.png").write_bytes(next(SAMPLE.rglob("*.png")).read_bytes())


JOURNALS: dict[str, Callable[[Path], None]] = {
    "empty": lambda folder: write_entries(folder, 0),
    "one": lambda folder: write_entries(folder, 1),
    "three": lambda folder: write_entries(folder, 3),
    "mistakes": write_mistakes,
    "yes": write_yes,
    "offers": write_offers,
    "words": write_words,
    "all": write_all,
}


class Looked(NamedTuple):
    """All pages of one site, and those of them that differ in kind."""

    pages: tuple[Path, ...]
    kinds: tuple[Path, ...]


def build_sites(top: Path) -> dict[str, Looked]:
    """The pages to look at, by the name of the journal."""
    sites: dict[str, Looked] = {}
    for name, write in (JOURNALS | {"hostile": write_hostile}).items():
        write(top / name)
        pages = tuple(sorted(build(top / name, top).rglob("*.html")))
        sites[name] = Looked(pages, pages)
    sample = build(SAMPLE, top)
    write_unlisted(sample)
    kinds = (*sorted(sample.glob("*.html")), *(sample / path for path in sorted(ONE_OF_A_KIND)))
    sites["sample"] = Looked(tuple(sorted(sample.rglob("*.html"))), kinds)
    return sites


def build(journal: Path, top: Path) -> Path:
    output = top / f"site-{journal.name}"
    pretended = journal.name == "all"
    build_site(load_journal(journal, cache=False), journal, output, DAY, pretended=pretended, home=top / "nobody")
    return output


def write_unlisted(site: Path) -> None:
    """Pages that no built site has: that of all components, which is only served, and the proof, which is handed in."""
    journal = load_journal(SAMPLE, cache=False)
    (site / COMPONENTS).write_bytes(make_site(journal, SAMPLE, DAY)[COMPONENTS])
    first = DAY.replace(day=1)
    efforts = find_efforts(journal, first, DAY, DAY)
    proof = render_proof(efforts, first, DAY, DAY, journal.settings, Templates(None))
    (site / "proof.html").write_bytes(proof)
