"""Which pieces of an amount belong where: to the one end of a range or the other, or to what stands beside it."""

from journal_tool.entries.values.money.tokens import Token
from journal_tool.entries.values.money.words import ADVERBS, GROSS, PERIODS
from journal_tool.model.money import Period


class Side:
    """One end of a range while its pieces come in."""

    def __init__(self) -> None:
        self.number = ""
        self.unit = ""
        self.marks: list[str] = []


class Pieces:
    """What is collected from the tokens; `first` and `second` are the ends, `tail` what follows them."""

    def __init__(self) -> None:
        self.first = Side()
        self.second: Side | None = None
        self.period: Period | None = None
        self.period_written = False
        self.vague: list[str] = []
        self.beside: list[str] = []
        self.times = ""
        self.tail: list[Token] = []
        self.negative = False


def collect(tokens: list[Token]) -> Pieces:
    """Walk the tokens once, from the first figure to the second, if there is one."""
    pieces = Pieces()
    side = pieces.first
    for at, token in enumerate(tokens):
        if token.sort == "number":
            if not side.number:
                side.number = token.text
            else:
                pieces.tail = tokens[at:]
                break
        elif token.sort == "range":
            following = _number_follows(tokens, at)
            if not pieces.first.number:
                pieces.negative = following and token.text in "-−–"
            elif following and pieces.second is None and token.text != "+":
                side = pieces.second = Side()
            elif token.text != "-":
                pieces.tail = tokens[at:]
                break
        elif token.sort == "times" and pieces.first.number and pieces.second is None:
            pieces.times = tokens[at + 1].text
            if len(side.number) <= 2 < len(pieces.times):  # 14 × 5,000
                pieces.times, side.number = side.number, ""
                continue
            pieces.tail = tokens[at + 2 :]
            break
        else:
            _take(pieces, side, token)
    _take_tail(pieces)
    return pieces


def _number_follows(tokens: list[Token], at: int) -> bool:
    """Whether the next thing that counts is a number, with at most its currency or `about` before it."""
    for token in tokens[at + 1 :]:
        if token.sort == "number":
            return True
        if token.sort not in ("currency", "vague", "range"):
            return False
    return False


def _take(pieces: Pieces, side: Side, token: Token) -> None:
    if token.sort == "currency":
        side.marks.append(token.text)
    elif token.sort == "unit" and side.number and not side.unit:
        side.unit = token.text.lower().rstrip(".")
    elif token.sort == "period":
        pieces.period = pieces.period or _period(token)
    elif token.sort == "vague":
        pieces.vague.append(token.text)
    elif token.sort in ("word", "percent", "unit") and token.text.lower() not in GROSS:
        pieces.beside.append(token.text)


def _period(token: Token) -> Period:
    noun, adverb, slash = token.match["noun"], token.match["adverb"], token.match["slash"]
    if noun:
        return PERIODS[noun.lower()]
    return ADVERBS[adverb.lower()] if adverb else PERIODS[slash[-1].lower()]


def _take_tail(pieces: Pieces) -> None:
    for token in pieces.tail:
        if token.sort == "period" and pieces.period is None:
            pieces.period = _period(token)
        elif token.sort != "mark":
            pieces.beside.append(token.text)
