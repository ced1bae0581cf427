"""The prep sheet of each conversation that lies ahead: what one holds in the lobby, and rehearses from before."""

from journal_tool.analysis.prep.ahead import find_prepared
from journal_tool.analysis.prep.carried import Carried
from journal_tool.analysis.prep.home_time import find_home_time
from journal_tool.analysis.prep.likely import Likely
from journal_tool.analysis.prep.say import Say
from journal_tool.analysis.prep.sheet import Prep, find_planned, find_prep
from journal_tool.analysis.prep.so_far import Advice, Reply
from journal_tool.analysis.prep.stories import Story
from journal_tool.analysis.prep.to_ask import AskedThem, ToAsk, find_answered
from journal_tool.analysis.prep.whom import Face

__all__ = [
    "Advice",
    "AskedThem",
    "Carried",
    "Face",
    "Likely",
    "Prep",
    "Reply",
    "Say",
    "Story",
    "ToAsk",
    "find_answered",
    "find_home_time",
    "find_planned",
    "find_prep",
    "find_prepared",
]
