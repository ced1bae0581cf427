"""`journal offers`: what it leads with, its table, and its JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal as program
from journal_tool.cli.words import cells

SAMPLE = Path(__file__).parent.parent.parent / "journal"


def run(*arguments: str, columns: int = 80) -> Result:
    return CliRunner(env={"COLUMNS": str(columns)}).invoke(program, ["offers", *arguments], prog_name="journal")


def offer(company: str, *lines: str, day: str = "2026-03-12") -> str:
    facts = "\n".join([f"company: {company}", "role: Baker", f"date: {day}", "stage: offer", *lines])
    return f"---\n{facts}\n---\n\nThey called.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text('today = 2026-03-16\ncurrency = "USD"\n', encoding="utf-8")
    return tmp_path


def write(folder: Path, *texts: str) -> str:
    for number, text in enumerate(texts):
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    return str(folder)


def lead(folder: Path, *texts: str, settings: str = "") -> str:
    """The finding, on a terminal that is wide enough."""
    with (folder / "journal.toml").open("a", encoding="utf-8") as file:
        file.write(settings)
    result = run(write(folder, *texts), columns=300)
    assert result.exit_code == 0, result.output
    return result.stdout.split("\n")[0]


def words(result: Result) -> str:
    return " ".join(result.stdout.split())


def test_the_sample_leads_with_what_holds() -> None:
    """118,144 less 97,120 in the first year; 114,144 less 97,120 after; Quillfoot has not said what else it pays."""
    result = run(str(SAMPLE))
    assert result.exit_code == 0
    assert words(result).startswith(
        "Tamarack Mutual pays 21,024 USD more in the first year, and 17,024 USD more each year after, "
        "as far as both say what they pay "
        "Answer Tamarack Mutual by Thu 19 March: 3 business days left "
        "Answer Quillfoot Foods by Fri 20 March: 4 business days left "
        "By scores and weights Tamarack Mutual is ahead of Quillfoot Foods, by 0.55 of 10 points. "
        "Tamarack Mutual stays ahead unless purpose counts more than 7.9 of 22.9 (now 3) "
        "or commute counts more than 6.9 of 22.9 (now 2)."
    )
    assert "Next: Quillfoot Foods says nothing about benefits, pension or equity" in result.stderr


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(columns: int) -> None:
    lines = run(str(SAMPLE), columns=columns).stdout.split("\n")
    assert max(map(cells, lines)) <= columns


def test_offers_stand_side_by_side_or_one_below_another() -> None:
    heads = [line.split() for line in run(str(SAMPLE)).stdout.split("\n") if "Now" in line.split()]
    assert ["Now", "Tamarack", "Mutual", "Quillfoot", "Foods"] in heads
    assert ["Now"] in [line.split() for line in run(str(SAMPLE), columns=60).stdout.split("\n")]


NOW = "[current]\nbase = 75000\n"
COMPLETE = ("bonus: none", "equity: none", "benefits: none", "pension: none")


@pytest.mark.parametrize(
    ("aster", "birch", "finding"),
    [
        (
            ("base: 80000", "signing_bonus: 9600", *COMPLETE),
            ("base: 83200", *COMPLETE),
            "Aster pays 6,400 USD more in the first year, Birch 3,200 USD more each year after",
        ),
        (("base: 80000", *COMPLETE), ("base: 83200", *COMPLETE), "Birch pays 3,200 USD more a year than Aster"),
        (("base: 80000", *COMPLETE), ("base: 80000", *COMPLETE), "Aster and Birch pay the same"),
        (
            ("base: 80000", "signing_bonus: 5000", *COMPLETE),
            ("base: 80000", *COMPLETE),
            "Aster pays 5,000 USD more in the first year, and the same each year after",
        ),
        (  # 83,000 less 80,000 now, and 4,000 less from the third year on: (3 + 3 - 1 - 1) / 4
            ("base: 79000", "equity: 8000 over 2 years", "bonus: none", "benefits: none", "pension: none"),
            ("base: 80000", *COMPLETE),
            "Aster pays 3,000 USD more in the first year, and 1,000 USD more a year over four years",
        ),
        (
            ("base: 80000",),
            ("base: 83200", *COMPLETE),
            "Birch pays 3,200 USD more a year than Aster, as far as both say what they pay",
        ),
        (("bonus: 5000",), ("base: 80000",), "Aster has named no base, so the pay cannot be compared yet"),
        (
            ("base: 80000 EUR",),
            ("base: 80000",),
            "2 offers in EUR and USD: journal.toml has no rate to compare them by",
        ),
    ],
)
def test_only_what_holds_is_said_of_two(folder: Path, aster: list[str], birch: list[str], finding: str) -> None:
    assert lead(folder, offer("Aster", *aster), offer("Birch", *birch)) == finding


def test_of_three_the_two_best_paid_are_told(folder: Path) -> None:
    texts = [offer(name, f"base: {base}", *COMPLETE) for name, base in (("Ash", 70000), ("Elm", 75000), ("Fir", 72000))]
    assert lead(folder, *texts) == "Of 3 open offers, Elm pays 3,000 USD more a year than Fir"


@pytest.mark.parametrize(
    ("lines", "settings", "finding"),
    [
        (("base: 80000", *COMPLETE), "", "Aster pays 80,000 USD a year"),
        (("base: 80000",), "", "Aster pays at least 80,000 USD a year"),
        (
            ("base: 80000", "signing_bonus: 4000", *COMPLETE),
            "",
            "Aster pays 84,000 USD in the first year, and 81,000 USD a year over four years",
        ),
        (
            ("base: 80000",),
            NOW,
            "Aster pays 5,000 USD more a year than you have now, as far as they say what they pay",
        ),
        (("base: 70000", *COMPLETE), NOW, "Aster pays 5,000 USD less a year than you have now"),
        (("base: 75000", *COMPLETE), NOW, "Aster pays what you have now"),
        (
            ("base: 74000", "signing_bonus: 3000", *COMPLETE),
            NOW,
            "Aster pays 2,000 USD more than you have now in the first year, and 1,000 USD less each year after",
        ),
        (("vacation_days: 25",), "", "Aster has named no base, so there is nothing to add up yet"),
        (("base: 80000", "outcome: accepted"), "", "You accepted Aster"),
        (("base: 80000", "outcome: declined"), "", "No open offer; Aster: you declined"),
    ],
)
def test_one_offer_alone(folder: Path, lines: list[str], settings: str, finding: str) -> None:
    assert lead(folder, offer("Aster", *lines), settings=settings) == finding


def test_without_an_offer_it_tells_what_to_write(folder: Path) -> None:
    result = run(str(folder))
    assert result.stdout.startswith("No offer to weigh yet\n")
    assert "stage: offer" in result.stdout
    assert result.stderr == "Next: `journal new COMPANY --stage offer` begins the entry of an offer.\n"
    assert json.loads(run(str(folder), "--json").stdout)["offers"] == []


def test_part_time_shows_its_hours_and_the_base_of_a_full_week(folder: Path) -> None:
    shown = words(run(write(folder, offer("Aster", "base: 60000", "hours_per_week: 30"))))
    assert "for 40 hours a week 80,000 USD" in shown
    assert "Hours a week 30" in shown


def test_names_cannot_steer_the_terminal(folder: Path) -> None:
    result = run(write(folder, offer('"As\\eter"', "base: 60000", 'flexible_hours: "a\\e[31m"')))
    assert "\x1b" not in result.stdout


def test_the_json_has_the_keys_of_the_manual_and_the_figures_of_the_table() -> None:
    """Tamarack: see tests/analysis/offers/test_sample_offers.py for how each figure comes about."""
    shown = json.loads(run(str(SAMPLE), "--json").stdout)
    tamarack, quillfoot = shown["offers"]
    keys = "application company role state respond_by terms history base first_year yearly guaranteed score assumptions"
    assert set(keys.split()) <= tamarack.keys()
    assert (tamarack["application"], tamarack["state"]) == ("tamarack-mutual-senior-data-analyst-claims", "offer")
    assert tamarack["respond_by"] == "2026-03-19"
    amounts = [tamarack[key]["amount"] for key in ("base", "first_year", "yearly", "guaranteed")]
    assert amounts == [96000, 118144, 115144, 96000]
    assert [(it["date"], it["changed"]) for it in tamarack["history"]][1:] == [
        ("2026-03-11", ["respond_by"]),
        ("2026-03-13", ["base", "signing_bonus", "vacation_days"]),
    ]
    assert tamarack["history"][2]["terms"]["base"] == {"amount": 96000, "currency": "USD", "period": "year"}
    assert tamarack["terms"]["stated"][0] == "base"
    assert [it["term"] for it in quillfoot["open_points"]] == ["equity", "benefits", "pension"]
    assert round(tamarack["score"], 4) == 8.2222  # 148 / 18
    assert shown["now"]["first_year"]["amount"] == 91740
    assert [it["criterion"] for it in shown["weighing"]["turns"] if it["weight"]] == ["purpose", "commute"]


def test_several_currencies_are_compared_by_rates_and_that_is_said(folder: Path) -> None:
    texts = offer("Aster", "base: 31.50 CAD per hour", "hours_per_week: 30"), offer("Birch", "base: 50000")
    without = words(run(write(folder, *texts)))
    assert "Each offer is in its own currency, not compared, because journal.toml has no rates." in without
    with (folder / "journal.toml").open("a", encoding="utf-8") as file:
        file.write("[offers]\nrates = { CAD = 0.73, EUR = 1.1 }\n")
    shown = words(run(str(folder)))
    # 31.50 x 30 x 52 = 49,140 CAD, which is 35,872.20 USD: 14,127.80 less
    assert "Birch pays 14,128 USD more a year than Aster" in shown
    assert "31.50 CAD an hour" in shown
    assert "49,140 CAD (worth 35,872" in shown
    assert "Each offer is in its own currency, compared at 1 CAD = 0.73 USD." in shown
