"""Links that open a mail program: what another program reads out of them is what was put in."""

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.rendering.mail import LONGEST, make_mail_link


def read(href: str) -> tuple[list[str], dict[str, str]]:
    """Addresses and fields, as RFC 6068 has them: nothing but percent signs means anything, a plus is a plus."""
    parts = urlsplit(href)
    assert parts.scheme == "mailto" and not parts.fragment and href.isascii()
    fields = dict(pair.split("=") for pair in parts.query.split("&"))
    return [unquote(it) for it in parts.path.split(",") if it], {name: unquote(text) for name, text in fields.items()}


def test_a_letter_is_put_into_a_link() -> None:
    href, whole = make_mail_link(["dana@northwind.example", "l+p@x.example"], "Thank you & more", "Dear Dana,\n\n100%?")
    assert whole
    assert href == (
        "mailto:dana@northwind.example,l%2Bp@x.example?subject=Thank%20you%20%26%20more&body=Dear%20Dana%2C%0D%0A%0D%0A100%25%3F"
    )


def test_without_an_address_the_mail_program_asks_for_it() -> None:
    assert make_mail_link([], "Hello", "So.").href == "mailto:?subject=Hello&body=So."


@given(
    addresses=st.lists(st.text(min_size=1, max_size=12), max_size=3),
    subject=st.text(max_size=40),
    text=st.text(max_size=150).map(lambda it: it.replace("\r", "")),
)
def test_whatever_stands_in_it_comes_back(addresses: list[str], subject: str, text: str) -> None:
    href, whole = make_mail_link(addresses, subject, text)
    found, fields = read(href)
    assert found == addresses and fields["subject"] == subject
    assert fields.get("body", "") == (text.replace("\n", "\r\n") if whole else "")
    assert len(href) <= LONGEST or not whole


@pytest.mark.parametrize(("letters", "whole"), [(1800, True), (1900, False)])
def test_a_text_that_is_too_long_stays_out(letters: int, whole: bool) -> None:
    href, is_whole = make_mail_link(["a@b.example"], "Hello", "a" * letters)
    assert is_whole is whole
    assert ("body" in href) is whole and len(href) <= LONGEST
