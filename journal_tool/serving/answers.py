"""What the server answers: a status, a kind and bytes, and the headers that keep pages to themselves."""

from collections.abc import Callable, Mapping
from html import escape
from typing import NamedTuple

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""That of site_templates/base.html, and what only a header can say: no page shows these in a frame."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}

_KINDS = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "ics": "text/calendar; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
}


class Answer(NamedTuple):
    status: int
    kind: str
    content: bytes
    extra: tuple[tuple[str, str], ...] = ()


def find_kind(path: str) -> str:
    """The Content-Type of a file of the site."""
    return _KINDS.get(path.rpartition(".")[2], "application/octet-stream")


def put_script(page: bytes, numbers: Mapping[str, object]) -> bytes:
    """The page with what keeps it equal to the journal, which only a served page has."""
    attributes = "".join(f' data-{name}="{escape(str(numbers[name]))}"' for name in ("run", "version", "style"))
    tags = f'<link rel="stylesheet" href="/_live/live.css"><script src="/_live/live.js"{attributes} defer></script>'
    place = page.find(b"</head>")
    place = len(page) if place < 0 else place
    return page[:place] + tags.encode() + page[place:]


def make_words(
    status: int,
    words: str,
    put: Callable[[bytes, Mapping[str, object]], bytes] | None = None,
    numbers: Mapping[str, object] | None = None,
) -> Answer:
    """A small page with one sentence."""
    page = _make_page("", words, '<p><a href="/">Today</a></p>')
    return Answer(status, _KINDS["html"], put(page, numbers) if put and numbers else page)


def make_waiting() -> Answer:
    """What is shown until the journal was read for the first time; it asks again by itself."""
    page = _make_page('<meta http-equiv="refresh" content="1">\n', "The journal is being read", "")
    return Answer(503, _KINDS["html"], page, (("Retry-After", "1"),))


def _make_page(head: str, words: str, below: str) -> bytes:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n{head}<title>{escape(words)}</title>\n'
        '<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/style.css">\n</head>\n'
        f"<body>\n<main>\n<h1>{escape(words)}</h1>\n{below}</main>\n</body>\n</html>\n"
    ).encode()
