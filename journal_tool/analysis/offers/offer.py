"""The offers of a journal: which entries make each one, what holds of it, what each entry changed, when to answer.

`find_offers(journal, day) -> tuple[Offer, ...]`, remembered; of all searches: `of_search` selects.
"""

from datetime import date

from journal_tool.analysis.standing import Standing
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value


class Step(Value, frozen=True):
    """One conversation about an offer: what held before it and after it.

    `new` are the terms that its entry states for the first time, `changed` those that had another value until then,
    both in the order of the file.
    """

    interview: Interview
    before: Terms
    after: Terms
    new: tuple[str, ...]
    changed: tuple[str, ...]


class Offer(Value, frozen=True):
    """The offer of one application.

    `name` is the company, with the role where two offers are of one company. `entries` are the conversations about
    it, in order, none cancelled and none that lies ahead; `terms` is what holds after the last. `came` is the day of
    the first, `newest` that of the last that states a term. `answer_by` is `respond_by`, or else the day on which
    the follow-up `decide` is due. `steps` has one for each entry.
    """

    application: Application
    standing: Standing
    name: str
    entries: tuple[Interview, ...]
    terms: Terms
    came: date | None
    newest: date | None
    answer_by: date | None
    steps: tuple[Step, ...]

    @property
    def state(self) -> str:
        """`offer` while it is open; else how the application ended."""
        return self.standing.state

    @property
    def is_open(self) -> bool:
        return self.state == "offer"

    @property
    def respond_by(self) -> date | None:
        """The day that they named."""
        return self.terms.respond_by

    @property
    def answered(self) -> date | None:
        return self.terms.answered
