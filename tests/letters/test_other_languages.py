"""Letters in other languages than English: no word of it in them, whole with all facts and without any, their forms."""

import re
from datetime import date

import pytest
from letter_text import LETTERS, SIGNED, TODAY, WRITTEN_IN, entry, write

from journal_tool.letters import KINDS, Letter
from journal_tool.letters.days import say_day
from journal_tool.letters.languages import LANGUAGES

OTHERS = [language for language in WRITTEN_IN if language != "en"]
each_other = pytest.mark.parametrize("language", OTHERS)
each_kind = pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
NARROW, FULL = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"

ENGLISH = set(
    """
    the and or of to with for from your you my their they by is are been have this that which what who how when
    day days week weeks month months year years hour hours first last pay salary dear regards thank thanks please offer
    january february march may june july october december
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
ASKED = """## Questions

### Comptez-vous ? #sql

- Asked by: Ana Brandt

**Next time:** Nix.

### Wer zählt? #data-quality

- Asked by: Ida Rot

## Questions I asked

- Warum? Ida Rot: Nix.

## Counter

- Ask: 98000 EUR
- Ask: Homeoffice
- Argument: Diplom: Luxemburg
- Contribution: Vorrat
"""
TERMS = {
    "base": "92000 EUR",
    "bonus": "6%",
    "allowances": "100 EUR per month",
    "signing_bonus": "4000 EUR",
    "relocation": "3000 EUR",
    "equity": "40000 EUR / 4 years",
    "pension": "5%",
    "vacation_days": "23",
    "hours_per_week": "37.5",
    "salaries_per_year": "13",
    "work_days_onsite": "1",
    "conditions": "Visum",
    "walk_away": "90000 EUR",
    "target": "99000 EUR",
    "market": "89000-103000 EUR",
}
PEOPLE = {"people": "[Ana Brandt, Ida Rot]", "company": "Otter", "role": "Analyst"}
STATE = {
    "follow-up": {"reply_by": "2026-03-13"},
    "accept": TERMS,
    "rejection-reply": {"outcome": "rejected", "heard_back": "2026-03-13"},
    "feedback-request": {"outcome": "rejected", "heard_back": "2026-03-13"},
    "resignation": {**TERMS, "outcome": "accepted", "answered": "2026-03-13", "start": "2026-06-01"},
    "withdraw": {},
    "thank-you": {"reply_by": "2026-03-20"},
}
STAGES = {"follow-up", "withdraw", "thank-you", "rejection-reply", "feedback-request"}


def write_in(language: str, kind: str, talk: bool, facts: dict[str, str], body: str, signed: bool = True) -> Letter:
    known = {"stage": "interview" if kind in STAGES else "offer", **facts}
    settings = f'language = "{language}"\n{SIGNED if signed else ""}'
    return write(kind, entry(body=body, **known), settings=settings, talk=talk)


def write_full(language: str, kind: str, talk: bool = False) -> Letter:
    return write_in(language, kind, talk, PEOPLE | STATE.get(kind, TERMS), ASKED)


def write_bare(language: str, kind: str, talk: bool = False) -> Letter:
    """With nothing but what lets such a letter be written at all."""
    needed = {key: value for key, value in STATE.get(kind, {}).items() if key == "outcome"}
    nothing = {"company": "Otter", "role": "", "people": ""}
    return write_in(language, kind, talk, nothing | needed, "Nix.\n", signed=False)


@each_other
@each_kind
@pytest.mark.parametrize("talk", [False, True])
@pytest.mark.parametrize("write_it", [write_full, write_bare])
def test_no_word_is_english_and_the_letter_is_whole(write_it, language: str, kind: str, talk: bool) -> None:  # type: ignore[no-untyped-def]
    letter = write_it(language, kind, talk)
    text = re.sub(r"`[^`]*`", "…", f"{letter.subject}\n{letter.text}")
    assert letter.language == language
    assert set(re.findall(r"[^\W\d_]+", text.lower())) & ENGLISH == set()
    assert not re.search(r"  | [.,]|\.\.|,\.|\[\]|None|\(\)|\n\n\n", letter.text)
    assert set(re.findall(r"\[([^\]]+)\]", text)) == set(letter.gaps)


@each_other
@each_kind
@pytest.mark.parametrize("talk", [False, True])
def test_what_is_missing_is_marked_where_it_is_in_english(language: str, kind: str, talk: bool) -> None:
    """A letter of another language may have more to fill in, such as a signature."""
    known = LANGUAGES[language].gaps
    gaps = [known.get(gap, gap) for gap in write_bare(language, kind, talk).gaps]
    english = [gap for gap in write_bare("en", kind, talk).gaps if gap in known.values()]
    assert set(english) <= set(gaps)
    if "your name" in english and not talk:
        assert "your name" in gaps


@each_other
def test_days_are_those_of_the_language(language: str) -> None:
    assert say_day(date(2026, 3, 20), language, TODAY) in write_full(language, "thank-you").text


def test_thanks_in_german() -> None:
    facts = {"reply_by": "2026-03-20"}
    letter = write_in(
        "de", "thank-you", False, facts, "## Questions\n\n### Was zählt hier? #sql\n\n**Next time:** Ja.\n"
    )
    assert letter.subject == f"Danke für das Gespräch am Donnerstag, 12.{FULL}März"
    assert letter.text == (
        "Guten Tag Dana Ortiz,\n\n"
        f"vielen Dank, dass Sie sich am Donnerstag, 12.{FULL}März Zeit für ein Gespräch über die Stelle als Data "
        "Analyst genommen haben.\n\n"
        "Ihre Frage „Was zählt hier?“ ist mir in Erinnerung geblieben. Ich habe seither weiter darüber nachgedacht und "
        "komme gern darauf zurück, wenn wir uns wieder sprechen.\n\n"
        "Ich würde gern den nächsten Schritt mit Ihnen gehen und freue mich darauf, wie angekündigt bis Freitag, "
        f"20.{FULL}März von Ihnen zu hören. Falls auf Ihrer Seite noch Fragen offen sind, melden Sie sich gern.\n\n"
        "Freundliche Grüße\n\n"
        "Maren Ostby\n"
    )


def test_thanks_in_french() -> None:
    facts = {"role": "Analyste", "people": "Ana Brandt"}
    letter = write_in("fr", "thank-you", False, facts, "## Questions\n\n### Que comptez-vous ? #sql\n")
    assert letter.subject == f"Merci pour notre échange du jeudi 12{FULL}mars"
    assert letter.text == (
        "Bonjour Ana Brandt,\n\n"
        f"Merci pour le temps que vous m’avez accordé le jeudi 12{FULL}mars pour parler du poste d’Analyste.\n\n"
        f"Votre question «{NARROW}Que comptez-vous{NARROW}?{NARROW}» m’a fait réfléchir.\n\n"
        "J’aimerais beaucoup poursuivre avec vous. S’il vous reste des questions, j’y répondrai avec plaisir.\n\n"
        "Bien cordialement,\n\n"
        "Maren Ostby\n"
    )


def test_thanks_in_spanish() -> None:
    facts = {"role": "Analista", "people": "Ana Brandt", "reply_by": "2026-03-20"}
    body = "## Questions\n\n### ¿qué cuenta aquí? #sql\n\n**Next time:** Nix.\n"
    letter = write_in("es", "thank-you", False, facts, body)
    assert letter.subject == f"Gracias por la conversación del jueves 12{FULL}de{FULL}marzo"
    assert letter.text == (
        "Buenos días, Ana Brandt:\n\n"
        f"Gracias por el tiempo que me dedicó el jueves 12{FULL}de{FULL}marzo para hablar del puesto de Analista.\n\n"
        "Su pregunta «¿Qué cuenta aquí?» me hizo pensar. Desde entonces he seguido dándole vueltas, y con gusto "
        "retomaré el tema cuando volvamos a hablar.\n\n"
        "Me gustaría mucho seguir adelante con ustedes, y quedo a la espera de sus noticias, previstas a más tardar "
        f"para el viernes 20{FULL}de{FULL}marzo. Si queda alguna pregunta por su parte, la responderé con gusto.\n\n"
        "Saludos cordiales,\n\n"
        "Maren Ostby\n"
    )


def test_thanks_in_portuguese() -> None:
    facts = {"role": "Analista", "people": "Ana Brandt"}
    letter = write_in("pt", "thank-you", False, facts, "## Questions\n\n### O que conta aqui? #sql\n")
    assert letter.subject == f"Agradecimento pela conversa de quinta-feira, 12{FULL}de{FULL}março"
    assert letter.text == (
        "Bom dia, Ana Brandt,\n\n"
        f"Agradeço o tempo que me dedicou na quinta-feira, 12{FULL}de{FULL}março, para conversarmos sobre a vaga de "
        "Analista.\n\n"
        "A sua pergunta “O que conta aqui?” ficou na minha memória.\n\n"
        "Gostaria muito de seguir em frente neste processo. Se ainda houver alguma pergunta, responderei "
        "com prazer.\n\n"
        "Cordialmente,\n\n"
        "Maren Ostby\n"
    )


@each_other
@pytest.mark.parametrize("talk", [False, True])
def test_thanks_are_for_what_it_was_and_without_english(language: str, talk: bool) -> None:
    """A trial day, a presentation, a case study and a visit are each told in words of their own."""
    said = set()
    for stage in ("interview", "trial-day", "presentation", "case-study", "onsite"):
        letter = write_in(language, "thank-you", talk, {**PEOPLE, "stage": stage}, ASKED)
        text = f"{letter.subject}\n{letter.text}"
        assert set(re.findall(r"[^\W\d_]+", text.lower())) & ENGLISH == set()
        assert not re.search(r"  | [.,]|\.\.|,\.", letter.text)
        said.add(text)
    assert len(said) == 5


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "hat mir Freude gemacht. Gern würde ich daran anknüpfen, wenn wir uns wieder sprechen."),
        ("fr", "m’a beaucoup plu. J’y reviendrai volontiers lors de notre prochain échange."),
        ("es", "me gustó mucho. Con gusto retomaré el tema cuando volvamos a hablar."),
        ("pt", "foi especialmente estimulante. Terei gosto em voltar ao assunto na nossa próxima conversa."),
    ],
)
def test_of_a_good_answer_one_says_so(language: str, said: str) -> None:
    body = "## Questions\n\n### Warum? #sql\n\n- Rating: 5/5\n"
    assert said in write_in(language, "thank-you", False, {}, body).text


@each_other
@pytest.mark.parametrize("talk", [False, True])
@pytest.mark.parametrize("ahead", ["", "2026-03-25"])
def test_another_offer_is_told_in_every_language_and_not_whose_it_is(language: str, talk: bool, ahead: str) -> None:
    offer = entry("2026-03-13", company="Vinha", stage="offer", base="90000 EUR", respond_by="2026-03-19", people="Ida")
    later = [entry(ahead, **PEOPLE)] if ahead else []
    settings = f'language = "{language}"\n{SIGNED}'
    letter = write("follow-up", entry("2026-03-05", **PEOPLE), offer, *later, settings=settings, talk=talk)
    text = re.sub(r"`[^`]*`", "…", f"{letter.subject}\n{letter.text}")
    assert say_day(date(2026, 3, 19), language, TODAY) in letter.text
    assert set(re.findall(r"[^\W\d_]+", text.lower())) & (ENGLISH | {"vinha"}) == set()
    assert "90" not in text
    assert not re.search(r"  | [.,]|\.\.|,\.|\n\n\n", letter.text)


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("es", "que me dedicó el", "que me dedicaron el"),
        ("es", "Lo que me dijo sobre", "Lo que me dijeron sobre"),
        ("pt", "que me dedicou na", "que me dedicaram na"),
        ("pt", "O que me disse sobre", "O que me disseram sobre"),
    ],
)
def test_several_people_are_spoken_to_as_several(language: str, one: str, several: str) -> None:
    assert one in write_in(language, "thank-you", False, {}, "Nix.\n").text
    assert several in write_in(language, "thank-you", False, PEOPLE, "Nix.\n").text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", f"- Grundgehalt: 92.000{FULL}EUR pro Jahr, in 13 Gehältern\n- Bonus: 6{FULL}% des Grundgehalts\n"),
        ("de", f"- Unternehmensanteile: 40.000{FULL}EUR, verteilt auf 4 Jahre\n"),
        ("de", "- Arbeitszeit: 37,5 Stunden pro Woche\n- Vor Ort: 1 Tag pro Woche\n"),
        (
            "fr",
            f"- Salaire de base{FULL}: 92{NARROW}000{FULL}EUR par an, sur 13 mois\n- Prime{FULL}: 6{FULL}% du salaire",
        ),
        ("fr", f"- Temps de travail{FULL}: 37,5 heures par semaine\n- Présence sur place{FULL}: 1 jour par semaine\n"),
        ("es", f"- Salario base: 92{NARROW}000{FULL}EUR al año, en 13 pagas\n- Bono: 6{FULL}% del salario base\n"),
        ("es", f"- Bono de incorporación: 4000{FULL}EUR\n- Traslado: 3000{FULL}EUR\n"),
        ("es", "- Jornada: 37,5 horas semanales\n- Trabajo presencial: 1 día por semana\n"),
        (
            "pt",
            f"- Salário-base: 92.000{FULL}EUR por ano, em 13 salários\n- Remuneração variável: 6% do salário-base\n",
        ),
        ("pt", "- Horário: 37,5 horas por semana\n- Trabalho presencial: 1 dia por semana\n"),
    ],
)
def test_terms_are_restated_in_the_manner_of_the_language(language: str, said: str) -> None:
    assert said in write_full(language, "accept").text


def test_notice_in_german_is_a_letter_on_paper_with_a_signature() -> None:
    letter = write_full("de", "resignation")
    assert letter.text.startswith(
        f"Maren Ostby\n[Ihre Anschrift]\n\n[Arbeitgeber mit Anschrift]\n\n[Ort], 16.{FULL}März 2026\n"
    )
    assert "ordentlich und unter Einhaltung der Kündigungsfrist von 2 Wochen zum 26." in letter.text
    assert "hilfsweise zum nächstmöglichen Termin" in letter.text
    assert letter.gaps[-1] == "Unterschrift von Hand, auf Papier"
    assert "gilt eine Kündigung per E-Mail oder PDF nicht" in write_full("de", "resignation", talk=True).text


def test_notice_in_french_has_its_notice_and_its_formula() -> None:
    letter = write_full("fr", "resignation")
    assert letter.subject == "Démission"
    assert f"[lieu], le 16{FULL}mars 2026\n\nMadame, Monsieur,\n" in letter.text
    assert (
        f"Compte tenu d’un préavis de 2 semaines, mon dernier jour de travail sera le mardi 26{FULL}mai 2026."
        in letter.text
    )
    assert "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées." in letter.text
    assert "contre décharge" in write_full("fr", "resignation", talk=True).text


def test_notice_in_spanish_has_its_notice_and_asks_for_what_is_due() -> None:
    letter = write_full("es", "resignation")
    assert letter.subject == "Carta de renuncia"
    assert letter.text.startswith("Maren Ostby\n[su dirección]\n\n[empresa y su dirección]\n\n[lugar], 16")
    assert (
        "mi renuncia voluntaria al puesto de [su puesto actual], con un preaviso de 2 semanas. Mi último día de "
        f"trabajo será el martes 26{FULL}de{FULL}mayo de 2026."
    ) in letter.text
    assert "mi liquidación y mi certificado de trabajo" in letter.text
    talk = write_full("es", "resignation", talk=True).text
    assert "En España suelen ser quince días" in talk
    assert "en Argentina, un telegrama" in talk


def test_notice_in_portuguese_tells_of_both_countries() -> None:
    letter = write_full("pt", "resignation")
    assert letter.subject == "Carta de demissão"
    assert (
        "Apresento a minha demissão do cargo de [o seu cargo atual], com aviso prévio de 2 semanas. O meu último dia "
        f"de trabalho será terça-feira, 26{FULL}de{FULL}maio de 2026."
    ) in letter.text
    assert letter.gaps[-1] == "a sua assinatura"
    talk = write_full("pt", "resignation", talk=True).text
    assert "Em Portugal são, em geral, 30 dias até dois anos de casa e 60 depois disso; no Brasil, 30 dias." in talk


GENDERED = {
    "es": r"estimad[oa]s?|encantad[oa]s?|agradecid[oa]s?|interesad[oa]s?|muy señor\w*|candidat[oa]s?|nosotr[oa]s",
    "pt": r"prezad[oa]s?|car[oa]s?|obrigad[oa]s?|grat[oa]s?|interessad[oa]s?|senhora?s?|candidat[oa]s?",
}


@pytest.mark.parametrize("language", GENDERED)
def test_nobodys_gender_is_guessed(language: str) -> None:
    for path in (LETTERS / language).glob("*.txt"):
        assert not re.findall(rf"\b({GENDERED[language]})\b", path.read_text("utf-8"), re.IGNORECASE), path.name


def test_portuguese_has_no_word_that_is_written_otherwise_across_the_ocean() -> None:
    apart = (
        r"equip[ae]s?|conta[c]?tos?|b[óô]nus|prêmio|prémio|factos?|fatos?|regist\w+|você|vocês|convosco|aceit[ae]|planej\w+"
        r"|planear|rece(p)?ção|aposentadoria|reforma|entretanto|falámos|falamos|conversámos|conversamos|numa?|telem\w+|celular"
    )
    for path in (LETTERS / "pt").glob("*.txt"):
        assert not re.findall(rf"\b({apart})\b", path.read_text("utf-8"), re.IGNORECASE), path.name


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-03-12", f"na quinta-feira, 12{FULL}de"), ("2026-03-14", f"no sábado, 14{FULL}de"), ("", "no [dia]")],
)
def test_in_portuguese_a_day_has_its_article(day: str, said: str) -> None:
    facts = {"date": day, "people": "Ana Brandt"}
    assert f"que me dedicou {said}" in write_in("pt", "thank-you", False, facts, "Nix.\n").text


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Ingénieure", "du poste d’Ingénieure"),
        ("Économiste", "du poste d’Économiste"),
        ("Boulanger", "du poste de Boulanger"),
        ("", "du poste de [intitulé du poste]"),
    ],
)
def test_in_french_a_small_word_is_elided_before_a_vowel(role: str, said: str) -> None:
    assert said in write_in("fr", "thank-you", False, {"role": role}, "Nix.\n").text


TASKS = [
    ("de", "Erklären Sie einen Index", "Ihre Aufgabe „Erklären Sie einen Index“ ist mir"),
    ("fr", "Expliquez un index", "proposé, «"),
    ("es", "Explique un índice", "El ejercicio que me planteó, «Explique un índice», me hizo pensar."),
    ("pt", "Descreva um índice", "O exercício que me propôs, “Descreva um índice”, ficou na minha memória."),
]


@pytest.mark.parametrize(("language", "task", "said"), TASKS)
def test_a_task_is_known_by_its_verb_in_these_languages_too(language: str, task: str, said: str) -> None:
    assert said in write_in(language, "thank-you", False, {}, f"## Questions\n\n### {task} #sql\n").text


@pytest.mark.parametrize(
    "question",
    [
        "Wie hoch ist Ihre Gehaltsvorstellung?",
        "Was ist Ihre größte Schwäche?",
        "Wann war ich zuletzt krank?",
        "Quelles sont vos prétentions ?",
        "Quels sont vos défauts ?",
        "Que ferais-je si je restais ?",
        "¿Cuáles son sus pretensiones salariales?",
        "¿Cuál es su mayor defecto?",
        "Hábleme de usted",
        "¿Por qué quiere dejar su empresa?",
        "¿Tiene hijos?",
        "¿Cómo reaccionaría mi equipo?",
        "Quais são as suas fraquezas?",
        "Fale um pouco sobre si",
        "Quando foi demitida?",
        "Qual é a sua pretensão?",
        "O que faria eu nesse caso?",
    ],
)
def test_what_is_private_in_these_languages_is_not_come_back_to(question: str) -> None:
    letter = write_in("de", "thank-you", False, {}, f"## Questions\n\n### {question} #sql\n")
    assert "[ein Thema des Gesprächs]" in letter.text
