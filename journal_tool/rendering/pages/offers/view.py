"""All that the page of the offers may show."""

from markupsafe import Markup

from journal_tool.rendering.view import Link, Part, Pill, Scale, View


class AnswerRow(Part, frozen=True):
    """An open offer, and until when it is to be answered; `late` where that day has gone by."""

    offer: Link
    role: str
    left: str
    late: bool
    counter: Link


class ColumnHead(Part, frozen=True):
    """The head of a column of the table; without an address for the present job."""

    name: str
    href: str


class TermCell(Part, frozen=True):
    """What a column says of a term; `notes` are what that is worth, and how it differs from now, in words."""

    value: Markup
    notes: tuple[str, ...]
    most: bool


class TermRow(Part, frozen=True):
    label: str
    cells: tuple[TermCell, ...]


class TermGroup(Part, frozen=True):
    title: str
    rows: tuple[TermRow, ...]


class Assumption(Part, frozen=True):
    """A sentence about how totals were counted; `whom` names the columns that it is about, unless it is about all."""

    text: str
    whom: str


class ScoreRow(Part, frozen=True):
    criterion: str
    weight: str
    cells: tuple[str, ...]


class ScoreTable(Part, frozen=True):
    """`findings` say who is ahead, and where that turns; `notes` how it was scored, and what is missing."""

    findings: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[ScoreRow, ...]
    notes: tuple[str, ...]


class Asking(Part, frozen=True):
    """The questions that an offer leaves open, and the letters that ask them."""

    offer: Link
    questions: tuple[str, ...]
    letters: tuple[Link, ...]


class ConditionLine(Part, frozen=True):
    """`how` tells what says that it is met, where a ticked task almost does, and is empty else."""

    text: str
    offer: Link
    pill: Pill
    how: str


class Said(Part, frozen=True):
    """One thing that one side did; `quote` is in their words."""

    text: str
    quote: Markup


class Talk(Part, frozen=True):
    """One conversation about an offer."""

    entry: Link
    with_whom: str
    said: tuple[Said, ...]


class History(Part, frozen=True):
    offer: Link
    talks: tuple[Talk, ...]


class DecidedRow(Part, frozen=True):
    offer: Link
    facts: str
    pill: Pill
    counter: Link | None


class Need(Part, frozen=True):
    """What to write so that the page can say more, with an example."""

    text: str
    example: str


class OffersView(View, frozen=True):
    """`beginning` says what to write where there is no offer at all, `needs` where the page could say more.

    `first` tells which offer to answer first; `span` is the number of columns of the table, its head included.
    """

    heading: str
    first: str
    lead: str
    beginning: str
    answers: tuple[AnswerRow, ...]
    heads: tuple[ColumnHead, ...]
    span: int
    groups: tuple[TermGroup, ...]
    assumptions: tuple[Assumption, ...]
    scales: tuple[Scale, ...]
    scores: ScoreTable | None
    askings: tuple[Asking, ...]
    conditions: tuple[ConditionLine, ...]
    histories: tuple[History, ...]
    needs: tuple[Need, ...]
    decided: tuple[DecidedRow, ...]
    decided_title: str
