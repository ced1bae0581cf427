"""Every colour that a text of the site has can be read on every ground that it stands on, in light and in dark."""

import re
from itertools import product
from math import cos, radians, sin

import pytest

from journal_tool.templates.default_look import find_default_folder

TEXT = 5.5
"""WCAG asks for 4.5; small text in a dim room is easier with more."""
SHAPE = 3.0

STYLE = (find_default_folder() / "style.css").read_text(encoding="utf-8")
COLOR = r"oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)"
ROLES = {
    name: {"light": tuple(map(float, found[:3])), "dark": tuple(map(float, found[3:]))}
    for name, *found in re.findall(rf"--([\w-]+): light-dark\({COLOR}, {COLOR}\);", STYLE)
}

GROUNDS = ("paper", "card", "sunk")
WORDS = ("ink", "second", "accent", "good", "warn", "bad")
TEXTS = {
    *product(WORDS, GROUNDS),  # on the page, in cards, in code and its colours
    *product(WORDS, ("accent-soft",)),  # whatever an address leads to is marked so, cards with all that is in them
    *product(("ink", "second", "accent", "good"), ("good-soft",)),  # a better answer, with links and code in it
    ("warn", "warn-soft"),  # pills
    ("bad", "bad-soft"),
}
SHAPES = {
    *product(("strong", "accent", "warn", "good", "bad"), ("paper", "card")),  # boxes to tick, the focus, bars
    ("paper", "strong"),  # the stops of a way
    ("card", "good"),  # the tick
}
QUIET = {"line"}
"""Lines between rows, which nobody needs to see to use the page."""


def find_luminance(color: tuple[float, ...]) -> float:
    """Relative luminance of an oklch colour, clipped to what a screen shows."""
    lightness, chroma, hue = color[0] / 100, color[1], radians(color[2])
    a, b = chroma * cos(hue), chroma * sin(hue)
    long, middle, short = (
        (lightness + x * a + y * b) ** 3
        for x, y in ((0.3963377774, 0.2158037573), (-0.1055613458, -0.0638541728), (-0.0894841775, -1.2914855480))
    )
    red = 4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short
    green = -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short
    blue = -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short
    red, green, blue = (min(1.0, max(0.0, part)) for part in (red, green, blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def find_contrast(one: str, other: str, theme: str) -> float:
    lights = sorted(find_luminance(ROLES[name][theme]) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_contrast_is_worked_out_as_the_rules_say() -> None:
    """Black, white and a middle grey: oklch 59.99% is #808080, of which WCAG says 3.95 on white."""
    assert [round(find_luminance((light, 0, 0)), 3) for light in (0, 59.99, 100)] == [0, 0.216, 1]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read(theme: str) -> None:
    found = {pair: round(find_contrast(*pair, theme), 2) for pair in TEXTS}
    assert {pair: contrast for pair, contrast in found.items() if contrast < TEXT} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_shape_that_says_something_can_be_seen(theme: str) -> None:
    found = {pair: round(find_contrast(*pair, theme), 2) for pair in SHAPES}
    assert {pair: contrast for pair, contrast in found.items() if contrast < SHAPE} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_mark_of_a_chart_can_be_seen(theme: str) -> None:
    """By its line, or where it has none by what fills it; soft fills alone say nothing."""
    marks = {name for rule in re.findall(r"\.scale [^{}]*\{([^{}]*)\}", STYLE) for name in find_marks(rule)}
    assert marks >= {"accent", "good", "bad", "strong", "second"}
    found = {
        name: round(find_contrast(name, ground, theme), 2) for name in marks - QUIET for ground in ("paper", "card")
    }
    assert {name: contrast for name, contrast in found.items() if contrast < SHAPE} == {}


def find_marks(rule: str) -> list[str]:
    """The colours of a rule's lines, but for those that only keep words free of what lies below."""
    return [] if "paint-order" in rule else re.findall(r"stroke: var\(--([\w-]+)\)", rule)


def test_every_colour_of_the_sheet_is_one_of_these() -> None:
    """A new role has to be thought of here, and no rule may have a colour without a role."""
    assert set(ROLES) == {name for pair in TEXTS | SHAPES for name in pair} | QUIET
    rules = STYLE.partition("@layer base {")[2]
    assert re.findall(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(", rules) == []
    assert set(re.findall(r"color(?:-\w+)?: (?!var)([a-z]+)", rules)) <= {"inherit", "light"}


def test_every_pair_that_a_rule_sets_together_is_one_of_these() -> None:
    rules = re.findall(r"\{([^{}]*)\}", STYLE)
    set_together = {
        (color[1], ground[1])
        for rule in rules
        if (color := re.search(r"(?:^|[; ])color: var\(--([\w-]+)\)", rule))
        and (ground := re.search(r"background: var\(--([\w-]+)\)", rule))
    }
    assert set_together and set_together <= TEXTS
