"""Looking back: what happened in each week or month, and above all what went better in it than before."""

from journal_tool.analysis.periods.deeds import Deed
from journal_tool.analysis.periods.happened import Happened, Rejection, cut_out, find_happened
from journal_tool.analysis.periods.period import (
    Period,
    Unit,
    count_between,
    find_periods,
    fold_quiet,
    split_into_periods,
)
from journal_tool.analysis.periods.progress import Improvement, Use

__all__ = [
    "Deed",
    "Happened",
    "Improvement",
    "Period",
    "Rejection",
    "Unit",
    "Use",
    "count_between",
    "cut_out",
    "find_happened",
    "find_periods",
    "fold_quiet",
    "split_into_periods",
]
