"""A link that opens a mail program with a letter in it."""

from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import quote

LONGEST = 1900
"""In characters: Outlook and Windows cut or refuse an address of more than about 2,000."""


class MailLink(NamedTuple):
    """`whole` is False where the text was too long to be part of `href`."""

    href: str
    whole: bool


def make_mail_link(addresses: Iterable[str], subject: str, text: str) -> MailLink:
    """As RFC 6068 has it. Without addresses, the mail program asks for them."""
    short = f"mailto:{','.join(quote(address, safe='@') for address in addresses)}?subject={quote(subject, safe='')}"
    body = quote(text.replace("\n", "\r\n"), safe="")
    whole = f"{short}&body={body}"
    return MailLink(whole, True) if len(whole) <= LONGEST else MailLink(short, False)
