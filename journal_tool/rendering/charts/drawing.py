"""What all charts are drawn with: a part for the page, and marks as escaped text with as few digits as can be seen.

Colours come from classes that style.css knows: `full` and `hollow` marks, the tones of pills (`good`, `mute`, `bad`),
and `grid` for lines that nobody needs to see. What goes across is in percent, so that text keeps its size on a phone.
"""

from collections.abc import Iterable

from markupsafe import Markup, escape

from journal_tool.rendering.view import Part

HEAD = 13
"""Pixels from the top of a row to the foot of its words."""

ROOM = 46
"""Letters that fit a line on a phone of 340 pixels, at 6.6 pixels each."""


class Chart(Part, frozen=True):
    """`measure` says what is drawn and explains the marks. A `wide` chart keeps its size, and scrolls on a phone.

    `text` is the same for another program, where there is one that reads it.
    """

    title: str
    measure: Markup
    svg: Markup
    wide: bool = False
    text: str = ""


def draw(title: str, finding: str, marks: Iterable[str], height: int) -> Markup:
    """A drawing as wide as the page."""
    return _close(f'height="{height}"', title, finding, marks)


def draw_wide(title: str, finding: str, marks: Iterable[str], width: int, height: int) -> Markup:
    """A drawing of one size, in pixels."""
    return _close(f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"', title, finding, marks)


def draw_text(x: str, y: float, words: str, anchor: str = "", kind: str = "") -> str:
    """`anchor` is the end of the words that stands at `x`: empty for the first, `middle` or `end`."""
    aligned = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{x}" y="{trim(y)}"{aligned}{_class(kind)}>{escape(words)}</text>'


def draw_head(y: float, words: str, note: str) -> str:
    """The line above the marks of a row: what it is about, cut where a phone has no room for it, and its figures."""
    room = max(ROOM - len(note), 8)
    short = words if len(words) <= room else f"{words[: room - 1].rstrip()}…"
    return draw_text("0", y + HEAD, short) + draw_text("100%", y + HEAD, note, "end")


def draw_rule(x: float, top: float, bottom: float, rest: str = "") -> str:
    """An upright line at `x` percent."""
    place = percent(x)
    return f'<line x1="{place}" x2="{place}" y1="{trim(top)}" y2="{trim(bottom)}"{rest}/>'


def draw_dot(x: float, y: float, kind: str = "full") -> str:
    """A filled circle, a `hollow` one, or a hollow `square`, at `x` percent."""
    if kind == "square":
        return (
            f'<rect class="hollow" x="{percent(x)}" y="{trim(y - 4)}" width="8" height="8" transform="translate(-4)"/>'
        )
    return f'<circle{_class(kind)} cx="{percent(x)}" cy="{trim(y)}" r="4"/>'


def explain(*keys: tuple[str, str]) -> Markup:
    """What marks mean: pairs of a mark, drawn in the middle of 14 pixels, and its words."""
    return Markup("").join(
        Markup(f' <span class="key"><svg width="14" height="14" aria-hidden="true">{mark}</svg> {escape(words)}</span>')
        for mark, words in keys
    )


def percent(place: float) -> str:
    return f"{trim(place)}%"


def trim(number: float) -> str:
    """With a digit behind the point only where it says something: a tenth of a percent is a pixel at 1,000."""
    return f"{number:.1f}".removesuffix(".0")


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _close(size: str, title: str, finding: str, marks: Iterable[str]) -> Markup:
    words = f"<title>{escape(title)}</title><desc>{escape(finding)}</desc>"
    return Markup(f'<svg role="img" {size}>{words}{"".join(marks)}</svg>')
