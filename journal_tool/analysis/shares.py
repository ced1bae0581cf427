"""So many of so many, with the interval in which the true share lies: figures that are honest about small numbers."""

from math import sqrt

from journal_tool.model.value import Value

_Z = 1.959963984540054
"""The 97.5% quantile of the normal distribution: the interval covers 95%."""

ENOUGH = 10
"""Two shares are compared in words only where each is of this many or more."""


class Share(Value, frozen=True):
    """`count` of `of`, which is at least 1."""

    count: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        """The 95% Wilson score interval, both ends from 0 to 1.

        E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
        """
        share, squared = self.count / self.of, _Z * _Z / self.of
        middle = (share + squared / 2) / (1 + squared)
        reach = _Z / (1 + squared) * sqrt(share * (1 - share) / self.of + squared / (4 * self.of))
        low = 0.0 if self.count == 0 else middle - reach
        high = 1.0 if self.count == self.of else middle + reach
        return low, high


def share_of(count: int, of: int) -> Share | None:
    """A share, or None where there is nothing to be a part of."""
    return Share(count, of) if of else None


def is_apart(one: Share, other: Share) -> bool:
    """Whether one may say that two shares differ: both of enough, and their intervals apart."""
    if min(one.of, other.of) < ENOUGH:
        return False
    return one.interval[1] < other.interval[0] or other.interval[1] < one.interval[0]
