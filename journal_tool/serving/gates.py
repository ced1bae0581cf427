"""Who may ask this server for what: only a browser on this machine, and only for itself.

The journal is private, and every page that any browser here has open can send requests to this machine. So a request
must be for the very name and port that the person was told (a stranger's name that leads here is DNS rebinding), must
not come from another site, and can only read.
"""

from collections.abc import Mapping
from email.message import Message
from typing import NamedTuple
from urllib.parse import unquote

METHODS = ("GET", "HEAD")
NAMES = ("127.0.0.1", "localhost")


class Refusal(NamedTuple):
    """The status of the answer, and one sentence for people."""

    status: int
    words: str


def find_refusal(method: str, target: str, headers: Message, port: int) -> Refusal | None:
    """Why a request is refused, or None. The first reason counts."""
    if method not in METHODS:
        return Refusal(405, "This server only shows: it takes GET and HEAD.")
    if headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in headers:
        return Refusal(400, "A request that reads has no body.")
    if not target.startswith("/"):
        return Refusal(400, "A request names a path on this server, and nothing else.")
    hosts = headers.get_all("Host", [])
    if len(hosts) != 1 or hosts[0].strip().lower() not in find_names(port):
        return Refusal(421, f"This server is http://127.0.0.1:{port}/ and answers to no other name.")
    origins = headers.get_all("Origin", [])
    if origins and origins != [f"http://{hosts[0].strip().lower()}"]:
        return Refusal(403, "Only pages of this server may ask it for anything.")
    if not _is_from_here(headers):
        return Refusal(403, "Only pages of this server may ask it for anything. Open its address itself.")
    return None


def find_names(port: int) -> set[str]:
    """What a request for this server may have as its Host."""
    return {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == 80 else set())


def find_path(target: str) -> str | None:
    """The path in the site that a request is for; None where it is no UTF-8. It is never used as one on the disk."""
    try:
        path = unquote(target.partition("?")[0].partition("#")[0], errors="strict")
    except UnicodeDecodeError:
        return None
    return path[1:] or "index.html"


def _is_from_here(headers: Mapping[str, str] | Message) -> bool:
    """What browsers tell of where a request comes from; other programs tell nothing, and are the person's own."""
    site = headers.get("Sec-Fetch-Site", "none")
    opens = headers.get("Sec-Fetch-Mode") == "navigate" and headers.get("Sec-Fetch-Dest") == "document"
    return site in ("none", "same-origin") or (site == "same-site" and opens)
