"""What can be wrong with an amount of money, a range of them, or the worth of a part of an offer (J221 to J239)."""

from journal_tool.model.problem import Severity
from journal_tool.model.rule import Rule

_OFFER = "stage: offer\n"

NOT_MONEY = Rule(
    "J221",
    Severity.ERROR,
    "not an amount of money",
    "An amount is a number, with its currency and the time it is paid for where they are not plain: "
    "`145000 USD`, `62k€`, `5400 EUR per month`. Without a time it counts for a year. Where you do not know it, "
    "leave the line out.",
    "salary_named: market rate",
    "salary_named: 145000 USD",
)
NEGATIVE = Rule(
    "J222",
    Severity.ERROR,
    "amount below zero",
    "Nobody offers to take money, so the sign is a slip. If you wanted to write a range, its first end is missing.",
    "salary_named: -145000 USD",
    "salary_named: 145000 USD",
)
TWO_CURRENCIES = Rule(
    "J223",
    Severity.WARNING,
    "two currencies in one value",
    "An amount has one currency. The first is used; a conversion beside it is not, because rates stand in "
    "`journal.toml` under `[offers]`, once for all amounts.",
    "salary_named: 145000 USD (134000 EUR)",
    "salary_named: 145000 USD",
)
REVERSED = Rule(
    "J224",
    Severity.WARNING,
    "range that begins with its higher end",
    "A range is written from its lower to its higher end. It is read that way round; look whether a digit is missing.",
    "pay_posted: 95-80k EUR",
    "pay_posted: 80-95k EUR",
)
UNCLEAR_CURRENCY = Rule(
    "J225",
    Severity.ERROR,
    "sign of several currencies",
    "Some signs stand for several currencies: `kr` is used in Denmark, Iceland, Norway and Sweden. Write the code "
    "with three letters, or set `currency` in `journal.toml`, which decides for all of them.",
    "salary_named: 980 000 kr",
    "salary_named: 980 000 NOK",
)
UNKNOWN_CURRENCY = Rule(
    "J226",
    Severity.ERROR,
    "unknown currency",
    "Currencies are written with the three letters of ISO 4217, such as USD, EUR, GBP or CHF.",
    "salary_named: 145000 UDS",
    "salary_named: 145000 USD",
)
RANGE_FOR_ONE = Rule(
    "J227",
    Severity.ERROR,
    "range where one amount is expected",
    "This key stands for one figure. `pay_posted` and `market` are for ranges; here write the figure that counts.",
    "salary_named: 140-150k USD",
    "salary_named: 145k USD",
)
NOT_COUNTED = Rule(
    "J228",
    Severity.WARNING,
    "part of an offer that cannot be counted",
    "The value has figures in it, but not one amount or one percentage, so it is shown as words and counts nothing "
    "in the totals. Write the one figure that you want to count with.",
    _OFFER + "bonus: 10-15%",
    _OFFER + "bonus: 12%",
)
COUNTED_EXACTLY = Rule(
    "J229",
    Severity.HINT,
    "about, up to, from",
    "The figure is used as if it stood alone, and `about`, `up to` or `+` are not: figures cannot be vague. That is "
    "often good enough; write the figure that you want to count with, and the rest into your notes.",
    "salary_named: about 145000 USD",
    "salary_named: 145000 USD",
)
WORDS_BESIDE_MONEY = Rule(
    "J230",
    Severity.WARNING,
    "words beside an amount",
    "Only the amount, its currency and its time are used here, other words are not. Put them into the text of the "
    "entry, where you will read them again.",
    "salary_named: 145000 USD plus bonus",
    "salary_named: 145000 USD",
)
TWO_AMOUNTS = Rule(
    "J231",
    Severity.ERROR,
    "amount with two readings",
    "Separators differ from country to country and so do habits. Where a figure has two readings that are far apart "
    "it is not guessed at.",
    "salary_named: 1.250k EUR",
    "salary_named: 1250k EUR",
)
SEVERAL_AMOUNTS = Rule(
    "J232",
    Severity.ERROR,
    "more than one amount",
    "One amount is expected here. Parts of the pay have keys of their own: `bonus`, `signing_bonus`, `allowances`.",
    "salary_named: 145000 USD + 10000 USD",
    "salary_named: 145000 USD",
)
TOO_LARGE = Rule(
    "J233",
    Severity.ERROR,
    "amount too large",
    "No pay in any currency has that many digits; something was pasted into the wrong place.",
    "salary_named: 14500000000000000000 USD",
    "salary_named: 145000 USD",
)
NOT_A_PERCENTAGE = Rule(
    "J234",
    Severity.ERROR,
    "not a percentage",
    "A percentage is a number from 0 to 1000 with its sign: `10%`, `7.5 %`.",
    _OFFER + "bonus: 14500%",
    _OFFER + "bonus: 14.5%",
)
BARE_PERIOD = Rule(
    "J235",
    Severity.WARNING,
    "time of pay without `per`",
    "The time was understood; it is written with `per` before it, so that nobody takes it for the hours you would "
    "work. `journal check --fix` writes it.",
    "salary_named: 28.50 USD hr",
    "salary_named: 28.50 USD per hour",
)

RULES = (
    NOT_MONEY,
    NEGATIVE,
    TWO_CURRENCIES,
    REVERSED,
    UNCLEAR_CURRENCY,
    UNKNOWN_CURRENCY,
    RANGE_FOR_ONE,
    NOT_COUNTED,
    COUNTED_EXACTLY,
    WORDS_BESIDE_MONEY,
    TWO_AMOUNTS,
    SEVERAL_AMOUNTS,
    TOO_LARGE,
    NOT_A_PERCENTAGE,
    BARE_PERIOD,
)
