"""Days on which people work: no weekends and none of the journal's holidays."""

from datetime import date, timedelta
from functools import lru_cache

from journal_tool.model.journal import Journal

ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class BusinessDays:
    """Counts business days. A day to count from is day 0, whatever day of the week it is."""

    def __init__(self, holidays: tuple[date, ...]) -> None:
        self.holidays = frozenset(holidays)

    def are(self, day: date) -> bool:
        """Whether `day` is one."""
        return day.weekday() < _SATURDAY and day not in self.holidays

    def move_on(self, day: date) -> date:
        """`day`, or the next business day where it is free."""
        while not self.are(day):
            day += ONE_DAY
        return day

    def after(self, day: date, number: int) -> date:
        """The business day so many after `day`; for 0 the day itself, moved on where it is free."""
        for _ in range(number):
            day = self.move_on(day + ONE_DAY)
        return self.move_on(day)

    def before(self, day: date, number: int) -> date:
        """The business day so many before `day`."""
        for _ in range(number):
            day -= ONE_DAY
            while not self.are(day):
                day -= ONE_DAY
        return day

    def between(self, first: date, last: date) -> int:
        """How many there are after `first` and before `last`."""
        weeks, rest = divmod(max((last - first).days - 1, 0), 7)
        weekdays = weeks * _SATURDAY + sum((first.weekday() + number) % 7 < _SATURDAY for number in range(1, rest + 1))
        return weekdays - sum(first < day < last and day.weekday() < _SATURDAY for day in self.holidays)


@lru_cache(maxsize=8)
def _with_holidays(holidays: tuple[date, ...]) -> BusinessDays:
    return BusinessDays(holidays)


def find_business_days(journal: Journal) -> BusinessDays:
    """Those of a journal."""
    return _with_holidays(journal.settings.holidays)
