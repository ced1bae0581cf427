"""Time zones by their names, as far as this machine knows them."""

from datetime import tzinfo
from functools import lru_cache


@lru_cache(maxsize=64)
def find_zone(name: str) -> tzinfo | None:
    """The zone of that name; None for no name and for one that this machine does not know."""
    # zoneinfo costs 2 ms to import, which a journal without a time zone saves.
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # KeyError for what is not there, the others for what is no name at all
        return None
