"""What the engine says itself in each language: days, amounts, lists, quotation marks, blanks that do not break."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from letter_text import entry, put, write

from journal_tool.calendars import CALENDARS
from journal_tool.letters.amounts import say_amount, say_pay, say_worth
from journal_tool.letters.days import quote, say_day, say_list, say_plain_day
from journal_tool.letters.languages import LANGUAGES
from journal_tool.letters.write import find_template
from journal_tool.model.money import Money, Worth
from journal_tool.settings.values import LANGUAGES as SETTINGS

NARROW, FULL = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
MONTHLY = Money(Decimal("5400.5"), "EUR", "month")


def test_a_letter_can_be_in_every_language_that_a_journal_can_be_in() -> None:
    assert LANGUAGES.keys() == CALENDARS.keys() == SETTINGS.keys()


@pytest.mark.parametrize(
    ("language", "in_letters", "dated"),
    [
        ("en", "Sunday, 1 March", "1 March 2026"),
        ("de", f"Sonntag, 1.{FULL}März", f"1.{FULL}März 2026"),
        ("fr", f"dimanche 1er{FULL}mars", f"1er{FULL}mars 2026"),
        ("es", f"domingo 1{FULL}de{FULL}marzo", f"1{FULL}de{FULL}marzo de 2026"),
        ("pt", f"domingo, 1º{FULL}de{FULL}março", f"1º{FULL}de{FULL}março de 2026"),
    ],
)
def test_days_are_written_as_the_language_does(language: str, in_letters: str, dated: str) -> None:
    first = date(2026, 3, 1)
    assert say_day(first, language, date(2026, 3, 16)) == in_letters
    assert say_plain_day(first, language) == dated
    assert say_plain_day(None, language) == ""


@pytest.mark.parametrize(
    ("language", "amount", "pay", "percent"),
    [
        ("en", "96,000 USD", "5,400.50 EUR a month", "6.5%"),
        ("de", f"96.000{FULL}USD", f"5.400,50{FULL}EUR pro Monat", f"6,5{FULL}%"),
        ("fr", f"96{NARROW}000{FULL}USD", f"5{NARROW}400,50{FULL}EUR par mois", f"6,5{FULL}%"),
        ("es", f"96{NARROW}000{FULL}USD", f"5400,50{FULL}EUR al mes", f"6,5{FULL}%"),
        ("pt", f"96.000{FULL}USD", f"5.400,50{FULL}EUR por mês", "6,5%"),
    ],
)
def test_amounts_are_written_as_the_language_does(language: str, amount: str, pay: str, percent: str) -> None:
    assert say_amount(Money(Decimal(96000), "USD"), language) == amount
    assert say_pay(MONTHLY, language) == pay
    assert say_worth(Worth("6.5%", percent=Decimal("6.5")), language) == percent


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_at_the_beginning_of_a_line_is_no_item_of_a_list(language: str, tmp_path: Path) -> None:
    put(tmp_path, f"letters/{language}/thank-you.txt", "Subject: a\n\na\n{{ plain_day(date) }}\n{{ day(date) }}\n")
    letter = write("thank-you", entry(), own=tmp_path, settings=f'language = "{language}"\n')
    assert letter.text.count("\n") == 1


@pytest.mark.parametrize(("language", "said"), [("de", f"96’000{FULL}CHF"), ("fr", f"96’000{FULL}CHF")])
def test_francs_are_written_as_in_switzerland(language: str, said: str) -> None:
    assert say_amount(Money(Decimal(96000), "CHF"), language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [("pt", f"R${FULL}8.500 por mês"), ("es", f"8500{FULL}BRL al mes"), ("en", "8,500 BRL a month")],
)
def test_reais_are_written_as_in_brazil(language: str, said: str) -> None:
    assert say_pay(Money(Decimal(8500), "BRL", "month"), language) == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("Inés", "e Inés"),
        ("Hilario", "e Hilario"),
        ("Yves", "e Yves"),
        ("Íñigo", "e Íñigo"),
        ("Yolanda", "y Yolanda"),
        ("Ian", "y Ian"),
        ("hielo", "y hielo"),
        ("Jo", "y Jo"),
    ],
)
def test_in_spanish_the_word_for_and_gives_way_to_an_i(last: str, said: str) -> None:
    assert say_list(["Ana", last], "es") == f"Ana {said}"
    assert say_list([last, "Ana"], "es") == f"{last} y Ana"
    assert say_list([last], "es") == last
    assert say_list(["Ana", last], "pt") == f"Ana e {last}"


def test_lists_and_quotations() -> None:
    assert [say_list(["Ida", "Jo", "Al"], it) for it in ("de", "fr")] == ["Ida, Jo und Al", "Ida, Jo et Al"]
    assert [quote("a", it) for it in LANGUAGES] == ["“a”", "„a“", "« a »", "«a»", "“a”"]


def test_in_french_no_line_breaks_before_a_sign_nor_within_quotation_marks() -> None:
    said = LANGUAGES["fr"].keep_together("Vous avez dit : « Pourquoi ? » Oui ! Bien ; merci.")
    assert said == (f"Vous avez dit{FULL}: «{NARROW}Pourquoi{NARROW}?{NARROW}» Oui{NARROW}! Bien{NARROW}; merci.")
    assert LANGUAGES["en"].keep_together("a ? b : c") == "a ? b : c"


@pytest.mark.parametrize("word", ["Subject:", "Objet :", "Objet:", f"Objet{FULL}:"])
def test_a_letter_may_begin_with_its_own_words_for_the_subject(tmp_path: Path, word: str) -> None:
    put(tmp_path, "letters/fr/thank-you.txt", f"{word} Merci !\n\nÀ {{{{ gap('qui ?') }}}} : 5{NARROW}000{FULL}EUR\n")
    letter = write("thank-you", entry(), own=tmp_path, settings='language = "fr"\n')
    assert letter.subject == f"Merci{NARROW}!"
    assert letter.text == f"À [qui{NARROW}?]{FULL}: 5{NARROW}000{FULL}EUR\n"
    assert letter.gaps == (f"qui{NARROW}?",)


def test_what_a_language_lacks_is_written_in_english() -> None:
    assert find_template("accept", "pt", lambda name: "/pt/" not in name) == ("letters/en/accept.txt", "en")
    assert find_template("accept", "pt", bool) == ("letters/pt/accept.txt", "pt")
