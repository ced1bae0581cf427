"""Code in colours: which words get which class, what stays plain, and that every colour can be read."""

import math
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.rendering.body.code import LARGEST, render_code

STYLE = (Path(__file__).parents[2] / "site_templates" / "style.css").read_text(encoding="utf-8")
TAG = re.compile(r'<span class="([a-z])">|</span>')


@pytest.mark.parametrize(
    ("language", "text", "html"),
    [
        ("python", "def f(): # x\n",
         '<span class="k">def</span> <span class="f">f</span>(): <span class="c"># x</span>\n'),
        ("SQL", "SELECT 'a', 1\n",
         """<span class="k">SELECT</span> <span class="s">'a'</span>, <span class="n">1</span>\n"""),
        ("diff", "-a\n+b\n", '<span class="d">-a</span>\n<span class="s">+b</span>\n'),
        ("c++", "int x;\n", '<span class="k">int</span> x;\n'),
        ("html", "<p>&amp;\n", '&lt;<span class="k">p</span>&gt;&amp;amp;\n'),
        ("r", "x <- 1\n", 'x &lt;- <span class="n">1</span>\n'),
    ],
)  # fmt: skip
def test_words_have_the_class_of_what_they_are(language: str, text: str, html: str) -> None:
    assert render_code(text, language) == html


@pytest.mark.parametrize("language", ["", "klingon", "{.python}", "python,linenos", "../x", "text", "output", "<b>"])
def test_what_names_no_language_is_plain(language: str) -> None:
    assert render_code("def f(): <1>\n", language) == "def f(): &lt;1&gt;\n"


@pytest.mark.parametrize(
    ("text", "coloured"),
    [
        ("# x;\n" * (LARGEST // 5), True),
        ("# x;\n" * (LARGEST // 5) + "\n", False),
        ("# " + "x;" * 240 + "\n", True),
        ("# " + "x;" * 250 + "\n", False),
        ("def f():\n" + "\n" * 600, False),
    ],
)
def test_what_nobody_typed_as_code_is_plain(text: str, coloured: bool) -> None:
    assert ("<span" in render_code(text, "python")) is coloured


@pytest.mark.parametrize("text", ["\ufeffdef f(): <1>\n", "def f(): <1>\r\n", "def f(): <1>"])
def test_what_a_language_would_change_is_plain(text: str) -> None:
    assert render_code(text, "python") == text.replace("<", "&lt;").replace(">", "&gt;")


def test_a_language_that_stumbles_leaves_the_text_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise IndexError

    monkeypatch.setattr("pygments.lexer.RegexLexer.get_tokens_unprocessed", stumble)
    assert render_code("def f(): <1>\n", "python") == "def f(): &lt;1&gt;\n"


@pytest.mark.parametrize("language", ["java", "csharp", "c", "sas", "diff", "console", "make", "systemd"])
@pytest.mark.parametrize("piece", ["a\n", "\n", " ", "a ", "/", "(", "word word\n", '"a', "a:", "\t"])
def test_hostile_code_is_shown(language: str, piece: str) -> None:
    assert render_code(piece * (LARGEST // len(piece)), language)


@given(st.sampled_from(["python", "sql", "js", "bash", "yaml", "json", "html", "console", "md"]), st.text(max_size=200))
def test_nothing_is_lost_and_no_tag_but_ours_is_there(language: str, text: str) -> None:
    bare = TAG.sub("", render_code(text, language))
    assert "<" not in bare and ">" not in bare
    assert unescape(bare) == unescape(text.replace("&", "&amp;"))


def test_what_has_no_code_imports_no_colours() -> None:
    check = (
        "import journal_tool.rendering.site, sys; print('pygments' in sys.modules, 'mdit_py_plugins' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


def roles() -> dict[str, tuple[str, str]]:
    """The colours of style.css, light and dark."""
    found = re.findall(r"--([\w-]+): light-dark\(oklch\(([^)]*)\), oklch\(([^)]*)\)\)", STYLE)
    return {name: (light, dark) for name, light, dark in found}


def luminance(colour: str) -> float:
    """That of WCAG, from lightness in %, chroma and hue (https://www.w3.org/TR/css-color-4/#color-conversion-code)."""
    lightness, chroma, hue = (float(part) for part in colour.replace("%", "").split())
    lightness, a, b = lightness / 100, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    l, m, s = (  # noqa: E741
        (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
        (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
        (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3,
    )
    rgb = (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )
    return sum(part * min(1, max(0, value)) for part, value in zip((0.2126, 0.7152, 0.0722), rgb, strict=True))


@pytest.mark.parametrize("theme", [0, 1])
def test_every_colour_of_code_stands_out_from_its_ground(theme: int) -> None:
    colours = roles()
    used = re.findall(r"pre \.(\w) \{[^}]*color: var\(--([\w-]+)\)", STYLE)
    assert {name for name, _ in used} | {"f"} == {"c", "d", "f", "k", "n", "s"}
    ground = luminance(colours["sunk"][theme])
    for name, role in [*used, ("f", "ink")]:
        low, high = sorted((ground, luminance(colours[role][theme])))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (name, role)
