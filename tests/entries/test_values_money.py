"""Amounts, ranges and the worth of a part of an offer: what people write, and what is read."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal_tool.entries.values.money import read_money, read_money_range, read_percent, read_worth, show_money
from journal_tool.entries.values.money.currencies import CODES
from journal_tool.entries.values.reading import Reading
from journal_tool.model.money import Money, Period, Worth

YEARLY = """
145000 USD: 145000 | 145,000 | 145.000 | 145 000 | 145'000 | 145’000 | 145k | 145 k | 145K | 145.000,00 | 145,000.00
145000 USD: 145000 USD | USD 145000 | USD145000 | 145000USD | $145,000 | $ 145k | 145k$ | US$145,000 | 145 000 $
145000 USD: 145 thousand | 145 Tsd. | 145000 dollars | 145000 USD per year | 145000 USD/year | $145k/yr | 145k a year
145000 USD: 145000 USD p.a. | 145000 USD per annum | 145000 USD annually | 145000 gross | 145000 USD brutto im Jahr
145000 USD: 145k usd | $145,000 USD | 145000.00 USD | 145000,- | 145000.–
62000 EUR: 62k€ | 62 k€ | €62k | 62T€ | 62.000 € | € 62.000,00 | 62.000,- € | 62 000 EUR
62000 EUR: 62kEUR | 62 Tsd. Euro | 62 mil EUR
980000 NOK: 980 000 NOK | 980\u00a0000 NOK | 980\u202f000 NOK | NOK 980.000 | 980000 NOK | 0.98M NOK
92500 CAD: CAD 92,500 | CA$92,500 | C$ 92.5k | $92,500 CAD | 92,5k CAD | CAD$ 92.500
1500000 JPY: 1.5M JPY | 1.5m yen | ¥1,500,000 | 1,5 Mio. JPY | 1.5 million yen | JPY 1 500 000
2500000 INR: ₹25,00,000 | 25,00,000 INR | ₹ 25 lakh | INR 25 LPA | ₹2.5M | 0.25 crore INR
65000 PLN: 65 000 zł | 65k PLN | PLN 65.000
120000 CHF: CHF 120'000 | 120'000 Fr. | 120’000.00 CHF | SFr. 120k | 120'000.- CHF
15000 BRL: R$ 15.000 | 15 mil reais | BRL 15k
500000 ZAR: R 500 000 | R500k | ZAR 500,000
8000 SGD: S$8,000 | SGD 8000
45000 GBP: £45,000 | £45k | 45k GBP | 45000 pounds | £45,000 p.a.
92.5 USD: 92.50 | 92,50 | $92.5 | 92.5 USD
0 USD: 0 | 0 USD | $0
"""

TIMES = """
month: 5400 EUR per month | 5400 EUR/month | 5400 €/Monat | 5.400 € im Monat | 5400 EUR monthly | 5400 € mtl.
month: EUR 5.400 monatlich | 5400 EUR a month | 5 400 € par mois | 5.400 € al mes | 5.400 € por mês | 5.400 € mensuales
month: 5400 EUR p.m. | 5400 EUR pcm | monthly 5400 EUR | 5.400 € brutto im Monat | 5.4k EUR per month | 5400 EUR / mo
hour: 5400 EUR per hour | 5400 EUR/h | 5400 €/Std. | 5400 EUR an hour | 5400 EUR hourly | 5400 €/hr
hour: 5400 € pro Stunde | 5400 € par heure | 5400 € por hora | 5400 EUR p/h
day: 5400 EUR per day | 5400 €/day | 5400 EUR a day | 5400 € pro Tag | 5400 EUR daily | 5400 € par jour | 5400 €/d
week: 5400 EUR per week | 5400 EUR/week | 5400 EUR weekly | 5400 € pro Woche | 5400 € par semaine
year: 5400 EUR per year | 5400 EUR | 5400 €/Jahr | 5400 € par an | 5400 € al año | 5400 € por ano | 5400 € jährlich
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [row.split(": ", 1) for row in table.strip().split("\n")]
    return [(form.strip(), value) for value, forms in rows for form in forms.split("|")]


@pytest.mark.parametrize(
    ("text", "better", "period"),
    [
        ("28.50 hr", "28.50 per hour", "hour"),
        ("$28.50 hr", "$28.50 per hour", "hour"),
        ("28.50 h", "28.50 per hour", "hour"),
        ("28.50 USD hr.", "28.50 USD per hour", "hour"),
        ("40000 yr", "40000 per year", "year"),
        ("5400 mo", "5400 per month", "month"),
        ("5.400 € Monat", "5.400 € per month", "month"),
    ],
)
def test_a_bare_time_behind_an_amount_is_the_time_it_is_paid_for(text: str, better: str, period: Period) -> None:
    reading = read_money(text, "USD")
    assert (reading.value and reading.value.period, reading.rule and reading.rule.code) == (period, "J235")
    assert reading.better == better
    assert read_money(better, "USD") == Reading(reading.value)


def test_a_bare_time_holds_for_both_ends_of_a_range() -> None:
    reading = read_money_range("26-29 hr", "USD")
    assert reading.value == read_money_range("26-29 per hour", "USD").value
    assert reading.better == "26-29 per hour"


@pytest.mark.parametrize("text", ["30 days", "2 month", "40 hr"])
def test_a_bare_time_in_a_part_of_an_offer_stays_words(text: str) -> None:
    assert read_worth(text, "USD").value == Worth(text)


@pytest.mark.parametrize(
    ("text", "counted", "advice"),
    [
        ("28.50 base", None, ""),
        ("28.50 plus tips", "so it counts for a year", "put `plus tips` into the text of the entry; if it tells"),
        ("28.50 per hour plus tips", "not `plus tips`", "put `plus tips` into the text of the entry"),
    ],
)
def test_words_beside_an_amount_and_how_it_counts(text: str, counted: str | None, advice: str) -> None:
    reading = read_money(text, "USD")
    assert reading.message.endswith(counted) if counted else reading.rule is None
    assert reading.help.startswith(advice)


@pytest.mark.parametrize(("text", "shown"), _rows(YEARLY))
def test_an_amount_for_a_year(text: str, shown: str) -> None:
    amount, currency = shown.split()
    assert read_money(text, "USD") == Reading(Money(Decimal(amount), currency))


@pytest.mark.parametrize(("text", "period"), _rows(TIMES))
def test_an_amount_for_another_time(text: str, period: Period) -> None:
    assert read_money(text, "USD") == Reading(Money(Decimal(5400), "EUR", period))


@pytest.mark.parametrize(
    ("text", "journal", "currency"),
    [
        ("100000", "", ""),
        ("100000", "EUR", "EUR"),
        ("$100000", "", "USD"),
        ("$100000", "EUR", "USD"),
        ("$100000", "CAD", "CAD"),
        ("$100000", "AUD", "AUD"),
        ("$100000", "MXN", "MXN"),
        ("100000 dollars", "NZD", "NZD"),
        ("£100000", "EUR", "GBP"),
        ("¥100000", "", "JPY"),
        ("¥100000", "CNY", "CNY"),
        ("100 000 kr", "NOK", "NOK"),
        ("100 000 kr", "SEK", "SEK"),
        ("kr 100 000 DKK", "", "DKK"),
        ("Rs 100000", "INR", "INR"),
        ("100000 pesos", "COP", "COP"),
    ],
)
def test_a_shared_sign_is_the_journals_currency_or_the_usual_one(text: str, journal: str, currency: str) -> None:
    assert read_money(text, journal) == Reading(Money(Decimal(100_000), currency))


def test_a_bare_amount_is_paid_for_the_time_that_the_key_says() -> None:
    assert read_money("90", "USD", "month").value == Money(Decimal(90), "USD", "month")
    assert read_money("90 €", "USD", "month").value == Money(Decimal(90), "EUR", "month")
    assert read_money("90 EUR per week", "USD", "month").value == Money(Decimal(90), "EUR", "week")


REFUSED = [
    ("market rate", "J221"),
    ("negotiable", "J221"),
    ("10%", "J221"),
    ("0.500", "J221"),
    ("1,2,3", "J221"),
    ("145000.000", "J221"),
    ("1.234,567", "J221"),
    ("", "J221"),
    ("-145000", "J222"),
    ("−145k EUR", "J222"),
    ("EUR -500", "J222"),
    ("980 000 kr", "J225"),
    ("100000 kroner", "J225"),
    ("100000 pesos", "J225"),
    ("145000 UDS", "J226"),
    ("145000 GPB", "J226"),
    ("80-95k EUR", "J227"),
    ("80k to 95k", "J227"),
    ("1.250k EUR", "J231"),
    ("145000 USD + 10000 USD", "J232"),
    ("145 000 + 10 000", "J232"),
    ("9" * 10_000, "J221"),
    ("9" * 30, "J233"),
    ("99999999M", "J233"),
]


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_no_single_amount_is_told(text: str, code: str) -> None:
    reading = read_money(text, "USD" if "kr" not in text and "pesos" not in text else "")
    assert (reading.value, reading.rule and reading.rule.code) == (None, code)
    assert reading.help


WITH_A_WARNING = [
    ("145000 USD EUR", "USD", "J223"),
    ("145000 USD (134000 EUR)", "USD", "J223"),
    ("~145000", "", "J229"),
    ("about 145k", "", "J229"),
    ("ca. 145.000 EUR", "EUR", "J229"),
    ("up to 145k USD", "USD", "J229"),
    ("145k+", "", "J229"),
    (">145k EUR", "EUR", "J229"),
    ("145000 USD plus bonus", "USD", "J230"),
    ("145000 net", "", "J230"),
    ("145k USD OTE", "USD", "J230"),
    ("145000 USD + 10% bonus", "USD", "J230"),
    ("145000 USD, 4 weeks of vacation", "USD", "J230"),
]


@pytest.mark.parametrize(("text", "currency", "code"), WITH_A_WARNING)
def test_an_amount_with_more_beside_it_stands(text: str, currency: str, code: str) -> None:
    reading = read_money(text, "")
    assert reading.value == Money(Decimal(145_000), currency)
    assert (reading.rule and reading.rule.code, reading.better) == (code, None)


@pytest.mark.parametrize("text", ["5000 EUR x 14", "14 x 5000 EUR", "5000 EUR × 14"])
def test_so_many_salaries_a_year_are_monthly_ones(text: str) -> None:
    reading = read_money(text, "")
    assert reading.value == Money(Decimal(5000), "EUR", "month")
    assert "salaries_per_year: 14" in reading.help


RANGES = [
    ("80-95k EUR", 80_000, 95_000, "EUR", "year"),
    ("80–95k EUR", 80_000, 95_000, "EUR", "year"),
    ("EUR 80k - 95k", 80_000, 95_000, "EUR", "year"),
    ("80k-95 EUR", 80_000, 95_000, "EUR", "year"),
    ("€80k – €95k", 80_000, 95_000, "EUR", "year"),
    ("80.000 bis 95.000 €", 80_000, 95_000, "EUR", "year"),
    ("zwischen 80.000 und 95.000 €", 80_000, 95_000, "EUR", "year"),
    ("80-95.000 €", 80_000, 95_000, "EUR", "year"),
    ("de 80 à 95 k€", 80_000, 95_000, "EUR", "year"),
    ("entre 80 y 95k €", 80_000, 95_000, "EUR", "year"),
    ("from 80k to 95k EUR", 80_000, 95_000, "EUR", "year"),
    ("between 80,000 and 95,000", 80_000, 95_000, "USD", "year"),
    ("140000-165000", 140_000, 165_000, "USD", "year"),
    ("$140k-165k", 140_000, 165_000, "USD", "year"),
    ("USD 140-165K/yr", 140_000, 165_000, "USD", "year"),
    ("$140,000.00 - $165,000.00 a year", 140_000, 165_000, "USD", "year"),
    ("$140k-165k CAD", 140_000, 165_000, "CAD", "year"),
    ("$45-50/hour", 45, 50, "USD", "hour"),
    ("45 to 50 USD per hour", 45, 50, "USD", "hour"),
    ("5-6k EUR per month", 5_000, 6_000, "EUR", "month"),
    ("900k-1.1M NOK", 900_000, 1_100_000, "NOK", "year"),
    ("0.9-1.1M NOK", 900_000, 1_100_000, "NOK", "year"),
    ("980 000 - 1 100 000 NOK", 980_000, 1_100_000, "NOK", "year"),
    ("95k EUR", 95_000, 95_000, "EUR", "year"),
    ("50000...60000", 50_000, 60_000, "USD", "year"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency", "period"), RANGES)
def test_unit_currency_and_period_hold_for_both_ends(
    text: str, low: int, high: int, currency: str, period: Period
) -> None:
    reading = read_money_range(text, "USD")
    assert reading.rule is None
    assert reading.value is not None
    assert reading.value.low == Money(Decimal(low), currency, period)
    assert reading.value.high == Money(Decimal(high), currency, period)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("95-80k EUR", "80000-95000 EUR"),
        ("95000 - 80000", "80000-95000"),
        ("50-45 USD per hour", "45-50 USD per hour"),
    ],
)
def test_a_range_from_its_higher_end_is_turned_round(text: str, better: str) -> None:
    reading = read_money_range(text, "USD")
    assert (reading.rule and reading.rule.code, reading.better) == ("J224", better)
    assert read_money_range(better, "USD") == Reading(reading.value)


def test_two_currencies_in_a_range_warn() -> None:
    reading = read_money_range("80k EUR - 95k USD", "")
    assert reading.rule is not None and reading.rule.code == "J223"
    assert reading.value is not None and (reading.value.low.currency, reading.value.high.currency) == ("EUR", "USD")


WORTHS = [
    ("10%", "10%"),
    ("10 %", "10%"),
    ("7,5 %", "7.5%"),
    ("7.5 percent", "7.5%"),
    ("10% of base", "10%"),
    ("5% match", "5%"),
    ("401(k), 5% match", "5%"),
    ("10 Prozent", "10%"),
    ("10000", "10000 USD"),
    ("10000 EUR", "10000 EUR"),
    ("$10k", "10000 USD"),
    ("1200 EUR per month", "1200 EUR per month"),
    ("2000 EUR plus a laptop", "2000 EUR"),
    ("gym, 50 EUR per month", "50 EUR per month"),
    ("10000 bonus", "10000 USD"),
    ("80000 USD over 4 years", "80000 USD over 4"),
    ("80000 over four years", "80000 USD over 4"),
    ("$80k in RSUs, vesting over 4 years", "80000 USD over 4"),
    ("80.000 € über 4 Jahre", "80000 EUR over 4"),
    ("80 000 € sur 4 ans", "80000 EUR over 4"),
    ("80.000 € en 4 años", "80000 EUR over 4"),
    ("80000 USD (4-year vest)", "80000 USD over 4"),
    ("5000 USD a year", "5000 USD every year"),
    ("1200 EUR/an", "1200 EUR every year"),
    ("1200 EUR im Jahr", "1200 EUR every year"),
    ("500 EUR p.a.", "500 EUR every year"),
    ("none", ""),
    ("keine", ""),
    ("no", ""),
    ("health plan, gym", ""),
    ("5 days of training", ""),
    ("2000 shares", ""),
    ("1 month", ""),
    ("13th salary", ""),
    ("0", "0 USD"),
]


@pytest.mark.parametrize(("text", "worth"), WORTHS)
def test_what_a_part_of_an_offer_is_worth(text: str, worth: str) -> None:
    reading = read_worth(text, "USD")
    assert reading.rule is None
    assert reading.value is not None
    value = reading.value
    years = f" over {value.years}" if value.years else " every year" if value.yearly else ""
    said = show_money(value.money).strip("`") + years if value.money else f"{value.percent}%" if value.percent else ""
    assert (said, value.text) == (worth, text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("10-15%", "J228"),
        ("10% - 15%", "J228"),
        ("5000-8000 EUR", "J228"),
        ("up to 15%", "J229"),
        ("~10000", "J229"),
        ("10", "J231"),
        ("-500", "J222"),
        ("5000 kr", "J225"),
        ("14500%", "J234"),
        ("10000 EUR (about 9000 GBP)", "J223"),
    ],
)
def test_a_worth_that_does_not_count_as_it_should_keeps_its_words(text: str, code: str) -> None:
    reading = read_worth(text, "USD")
    assert reading.value is not None and reading.value.text == text
    assert reading.rule is not None and reading.rule.code == code


def test_a_share_of_something_else_than_the_base_is_words() -> None:
    for text in ("0.5%", "0.5% of the company", "0.1-0.2%"):
        reading = read_worth(text, "USD", of_base=False)
        assert reading.value is not None and reading.rule is None
        assert (reading.value.money, reading.value.percent) == (None, None)


@pytest.mark.parametrize(("text", "percent"), [("10%", "10"), ("10", "10"), ("7,5 %", "7.5"), ("0.5%", "0.5")])
def test_a_percentage(text: str, percent: str) -> None:
    assert read_percent(text) == Reading(Decimal(percent))


@given(st.decimals(0, 10**9, places=2), st.sampled_from(sorted(CODES)), st.sampled_from(["year", "month", "hour"]))
def test_a_written_amount_reads_back(amount: Decimal, currency: str, period: Period) -> None:
    money = Money(amount, currency, period)
    assert read_money(show_money(money).strip("`"), "") == Reading(money)


@given(st.integers(1000, 10**9), st.sampled_from([",", ".", " ", "'", "\u202f", "\u00a0"]))
def test_thousands_read_back_with_every_separator(amount: int, separator: str) -> None:
    assert read_money(f"{amount:,}".replace(",", separator), "EUR") == Reading(Money(Decimal(amount), "EUR"))


_PIECES = st.sampled_from(
    [
        "1",
        "12",
        "145",
        ".",
        ",",
        "000",
        " ",
        "k",
        "M",
        "-",
        "–",
        "to",
        "USD",
        "€",
        "$",
        "kr",
        "per",
        "month",
        "/",
        "h",
        "%",
        "x",
        "+",
        "(",
        ")",
        "~",
        "over",
        "4",
        "years",
        "about",
        "bonus",
        "'",
        "EUR",
    ]
)
_LIKE_MONEY = st.lists(_PIECES, max_size=12).map("".join) | st.lists(_PIECES, max_size=12).map(" ".join)


@given(st.text(max_size=60) | _LIKE_MONEY)
@example("9" * 10_000)
@example("1 " * 5_000)
@example("²k")
@example("٣٤٥ EUR")
@example("x1 x2")
@example("1x")
def test_any_text_gives_a_reading_and_its_fix_reads_the_same(text: str) -> None:
    for read in (read_money, read_money_range, read_worth):
        for currency in ("", "NOK"):
            reading = read(text, currency)
            assert reading.value is not None or reading.rule is not None
            assert (reading.rule is None) == (not reading.message)
            if reading.better is not None:
                again = read(reading.better, currency)
                assert (again.value, again.rule) == (reading.value, None)
