"""Lines of code and lines that are meant: fences that nest, differ, end with their quotation, or never end."""

import pytest

from journal_tool.entries.fenced import find_unfenced


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("a\n```\nx\n```\nb", "a b"),
        ("a\n~~~\nx\n```\nx\n~~~\nb", "a b"),
        ("````\nx\n```\nx\n````\nb", "b"),
        ("```\nx\n`````\nb", "b"),
        ("```\nx\n``` python\nx\n```\nb", "b"),
        ("```python\nx\n```\nb", "b"),
        ("a\n```\nx", "a"),
        ("```not a fence```\nb", "```not a fence``` b"),
        ("``\nb", "`` b"),
        ("- a\n    ```\n    x\n    ```\nb", "- a b"),
        ("> ```\n> x\n> ```\nb", "b"),
        ("> ```\n> x\nb", "b"),
        ("> > ~~~\n> > x\n> b", "> b"),
    ],
)
def test_lines_of_code_are_left_out(text: str, meant: str) -> None:
    assert " ".join(line for _, line in find_unfenced(text.split("\n"))) == meant


def test_lines_keep_their_numbers() -> None:
    assert list(find_unfenced(["a", "```", "x", "```", "b"], 7)) == [(7, "a"), (11, "b")]
