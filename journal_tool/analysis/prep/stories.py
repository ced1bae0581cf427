"""Which stories those whom one will meet have heard, and which they have not."""

from datetime import date

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.prep.whom import Face
from journal_tool.analysis.questions import UNRATED
from journal_tool.analysis.stories import group_stories
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value


class Story(Value, frozen=True):
    """A story with all the times it was told, oldest first.

    `to` names those of the coming conversation who heard it; `here` says that somebody at the company did.
    """

    name: str
    told: tuple[Asked, ...]
    to: tuple[str, ...]
    here: bool

    @property
    def rating(self) -> int | None:
        """How the answer with it went the last time that it was rated."""
        return next((it.encounter.rating for it in reversed(self.told) if it.encounter.rating is not None), None)


def find_stories(interview: Interview, faces: tuple[Face, ...], journal: Journal, day: date) -> tuple[Story, ...]:
    """All stories: those that were told to somebody there, the latest first, then the others, the best first.

    Of the others, those that somebody else at the company heard come last: people compare notes.
    """
    stories = [_make(times, interview, faces) for times in group_stories(journal, day)]
    heard = sorted((it for it in stories if it.to), key=_last, reverse=True)
    return (*heard, *sorted((it for it in stories if not it.to), key=_rank))


def _make(told: tuple[Asked, ...], interview: Interview, faces: tuple[Face, ...]) -> Story:
    paths = {once.interview.path for once in told}
    to = tuple(face.person.name for face in faces if any(it.interview.path in paths for it in face.met))
    company = fold_company(interview.company)
    here = any(company and fold_company(once.interview.company) == company for once in told)
    return Story(told[-1].encounter.story, told, to, here)


def _last(story: Story) -> date:
    return story.told[-1].interview.date or date.min


def _rank(story: Story) -> tuple[object, ...]:
    rating = UNRATED if story.rating is None else story.rating
    return story.here, -rating, -len(story.told), -_last(story).toordinal(), story.name
