"""What to write for a date that lacks its year, its day, or two digits of its year: the writer's own, not a sample."""

from calendar import monthrange
from collections.abc import Iterable

_LEAP_YEAR = 2024
YEAR_FIRST = "write the year first, with all four digits, then the month and the day"


def write_four_digits(readings: Iterable[tuple[str, int, int]]) -> str:
    """Advice for two digits of a year, each reading given as those digits, month and day."""
    days = (f"20{year}-{month:02}-{day:02}" for year, month, day in readings if _is_day(2000 + int(year), month, day))
    return _one_of(days) or YEAR_FIRST


def write_with_year(readings: Iterable[tuple[int, int]]) -> str:
    """Advice for days without a year, each reading given as month and day."""
    days = _one_of(f"YYYY-{month:02}-{day:02}" for month, day in readings if _is_day(_LEAP_YEAR, month, day))
    return f"{days}, with its year in place of YYYY" if days else YEAR_FIRST


def write_with_day(year: int, month: int) -> str:
    if not 1 <= month <= 12:
        return YEAR_FIRST
    return f"write `{year:04}-{month:02}-DD`, with its day in place of DD"


def in_their_order(one: int, mark: str, two: int) -> tuple[tuple[int, int], ...]:
    """Month and day of two numbers: the day comes first before a dot, and either may before another mark."""
    return ((two, one),) if mark == "." else ((one, two), (two, one))


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _one_of(days: Iterable[str]) -> str:
    names = dict.fromkeys(f"`{day}`" for day in days)
    return f"write {' or '.join(names)}" if names else ""
