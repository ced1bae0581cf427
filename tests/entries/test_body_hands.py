"""Bodies as people of several trades and languages write them (`hands/`), read as they meant them."""

from datetime import date
from pathlib import Path

import pytest
from body_text import problems, read, text_of

from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.findings import Findings

HANDS = Path(__file__).parent / "hands"


def body_of(name: str):
    return read(text_in(name))


def text_in(name: str) -> str:
    return (HANDS / f"{name}.md").read_text(encoding="utf-8")


def questions(name: str) -> list[tuple]:
    """Of each question its words, its rating, and how its answer and its better answer begin."""
    return [
        (it.text, it.rating, begin(it.answer), "same" if it.answer_stays else begin(it.next_time))
        for it in body_of(name).encounters
    ]


def begin(passage) -> str:
    return passage.text[:24] if passage else ""


def lessons(name: str) -> list[tuple]:
    return [(it.passage.text, *it.areas) for it in body_of(name).lessons]


def steps(name: str) -> list[tuple]:
    return [(it.text, it.state, it.due, *it.kinds) for it in body_of(name).next_steps]


@pytest.mark.parametrize("name", sorted(path.stem for path in HANDS.glob("*.md")))
def test_nothing_is_lost(name: str):
    text = text_in(name)
    shown = "\n".join(f"{it.title}\n{it.passage.text if it.passage else ''}" for it in body_of(name).sections)
    assert [
        line for line in text.split("\n") if line.strip("# -:=") and line.strip("# :*").lower() not in shown.lower()
    ] == []


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("analyst", ["J331", "J351"]),  # a rating 7/10, "by Monday"
        ("carpenter", ["J201", "J305"]),  # "1 June 2026", -[x]
        ("engineer", []),
        ("french", ["J201"]),
        ("german", ["J201", "J324", "J351"]),  # "Note: 2" is a rating to Germans
        ("lobby", ["J305", "J312", "J312", "J312", "J322"]),
        ("negotiator", []),
        ("nurse", []),
        ("portuguese", []),
        ("sales", []),
        ("spanish", ["J201"]),
        ("teacher", []),
    ],
)
def test_what_is_asked_back(name: str, codes: list[str]):
    assert sorted(problem.code for problem in problems(text_in(name))) == codes


def test_the_engineer_of_the_formats_worked_example():
    sharding, conflict = body_of("engineer").encounters
    assert sharding.text == "How would you shard a Postgres table that outgrew one machine?"
    assert (sharding.topics, sharding.rating, sharding.asked_by) == (("databases",), 2, "Dana Ortiz")
    assert sharding.answer.text == (
        "I went straight to hash partitioning by tenant id and froze when Dana asked\nabout re-sharding."
    )
    assert sharding.next_time.text == (
        "Start from the access patterns, then the key, then moving tenants:\n\n1. measure the top five queries\n"
        "2. pick the key that keeps them on one shard\n3. move tenants one by one"
    )
    assert (conflict.text, conflict.topics, conflict.rating) == (
        "Tell me about a conflict with a colleague",
        ("behavioral",),
        4,
    )
    assert conflict.story == "Billing migration"
    assert lessons("engineer") == [
        ("Ask for the access patterns before drawing boxes.", "structure"),
        ('Say "let me think for ten seconds" instead of filling the silence.', "nerves"),
    ]
    assert steps("engineer") == [
        ("Send Dana the article on logical replication", "done", date(2026, 3, 13)),
        ("Rehearse re-sharding out loud, twice", "open", date(2026, 3, 21), "rehearse"),
    ]
    body = body_of("engineer")
    assert [it.text for it in body.asked] == ["How is on-call organised? Two weeks in twelve, paid."]
    assert body.if_yes.text == "The final round is onsite: ask to meet the team lead first."
    assert body.if_no.text.startswith("Two more applications this week")
    assert any(it.name == "" and it.passage for it in body.sections)


def test_the_offer_of_the_formats_worked_example():
    counter = body_of("negotiator").counter
    assert [str(it.money.amount) for it in counter.asks] == ["158000"]
    assert [it.text.split(":")[0] for it in counter.arguments] == ["Relocation", "Certification"]
    assert [it.text[:27] for it in counter.contributions] == ["the tenant migration they p"]
    assert counter.reply.text == "They moved to 152,000 and kept the signing bonus."


def test_a_nurse_who_writes_questions_in_bold():
    assert questions("nurse") == [
        (
            "Tell us about a deteriorating patient you escalated",
            4,
            "Night shift, NEWS went 3",
            "End with the patient: ho",
        ),
        (
            "How do you deal with a colleague who cuts corners?",
            2,
            "I waffled. Said I would ",
            "1. patient safe first\n2.",
        ),
        ("Drug calculation", 5, "> 500 mg in 5 ml, give 3", "same"),
    ]
    first = body_of("nurse").encounters[0]
    assert (first.missed.text, first.asked_by) == ("the outcome", "Sister Adeyemi")
    assert first.topics == ("clinical", "escalation")
    assert [it.text for it in body_of("nurse").asked] == [
        "preceptorship length?  6 months, named preceptor",
        "is self rostering a thing – yes via HealthRoster",
    ]
    assert [line[1:] for line in lessons("nurse")] == [("stories",), ("application-packet",)]
    assert [line[1:] for line in steps("nurse")] == [
        ("done", None),
        ("open", date(2026, 3, 18)),
        ("open", date(2026, 3, 20), "rehearse"),
    ]


def test_a_carpenter_who_writes_lists():
    assert questions("carpenter") == [
        ("Can you read drawings?", None, "Yes - showed him the sta", ""),
        ("Do you have your own tools?", 3, "Most of it. No mitre saw", "say what I HAVE, then sa"),
        ("How much a day", 1, "220", "250, then shut up"),
        ("Ever done fire doors?", None, "No. Told him straight. H", ""),
        ("Van?", None, "yes", ""),
    ]
    assert lessons("carpenter") == [
        ("Photos. He looked at every one. Sort them by job",),
        ("dont give a number first", "salary-talk"),
    ]
    assert steps("carpenter") == [
        ("FD course, college", "open", date(2026, 6, 1), "training"),
        ("ring Pete Thursday", "open", None),
        ("texted him thanks", "done", None),
    ]


def test_a_teacher_who_groups_questions_by_panel():
    body = body_of("teacher")
    assert [(it.group, it.text, it.rating) for it in body.encounters] == [
        ("Panel", "Why our school?", 4),
        ("Panel", "A parent complains that your marking is too harsh. What do you do?", 3),
        ("Panel", "What would an observer see in the first five minutes of your lesson?", 2),
        ("Students' panel", "What is your favourite number?", None),
    ]
    why, harsh, observer, number = body.encounters
    assert why.looking_for == "that I had read the Ofsted report and knew about the mixed-ability sets"
    assert (harsh.id, harsh.same_as, harsh.story) == ("harsh-marking", ("^complaint",), "Mrs H. and the mock exam")
    assert harsh.next_time.text.endswith("```")
    assert (text_of(observer.answer), observer.reaction.text) == (None, "Long silence, somebody wrote something down.")
    assert number.answer.text == "37. They laughed."
    assert list(body.reflection.parts) == [
        "preparation",
        "rehearsal",
        "in-my-hands",
        "not-in-my-hands",
        "plan",
    ]
    assert [line[1:] for line in steps("teacher")] == [("open", date(2026, 4, 30), "rehearse"), ("open", None, "book")]
    assert body.posting.text.startswith("> We are looking for")
    assert body.feedback.text.endswith('"a little long"')


def test_a_salesman_who_rates_behind_the_question():
    assert questions("sales") == [
        ("Walk me through a deal you lost.", 2, "Brightwell. Blamed procu", "Own it. One thing I did,"),
        ("Sell me this pen", 4, "Asked what they sign wit", "same"),
        ("What's your number?", 3, "112% of quota, 640k clos", "Give the team average (8"),
        ('"It\'s too expensive."', 4, "Compared with what?", ""),
        ('"Send me an email."', 1, "Froze.", "Happy to. What has to be"),
    ]
    counter = body_of("sales").counter
    assert [it.text for it in counter.asks] == ["72000 EUR base", "car allowance or a BahnCard 100"]
    assert [it.text.split("\n")[-1] for it in counter.arguments][-1] == "- Ostro"
    _, terms = parse_body(text_in("sales"), 1, WORDS, "EUR", Findings("x"))
    assert [(key.text, value.text) for key, value in terms] == [
        ("Base", "68000 EUR"),
        ("Bonus", "20%"),
        ("Vacation days", "28"),
    ]


def test_an_analyst_who_writes_code_and_tables():
    assert questions("analyst") == [
        (
            "Write a query for the trucks that came home empty",
            3,
            "```sql\n-- Next time: not",
            "Ask first: what is one r",
        ),
        ("What is the difference between RANK and ROW_NUMBER?", 4, "Ties.", ""),
        (
            "p = 0.06. What do you tell the product manager?",
            None,
            '"Not enough." Too short.',
            "Say what we would need t",
        ),
        ("Why a median here?", None, "Outliers.", ""),
        ("Why not a dashboard?", None, "Nobody asked for one.", ""),
    ]
    first, _, third, *_ = body_of("analyst").encounters
    assert first.answer.text.endswith("```\n\nAnd when the scanner was off? NULL.")
    assert first.next_time.text.endswith("| NULL | nobody knows |")
    assert (third.rating_text, third.note.text) == ("7/10", "she likes intervals")
    assert lessons("analyst") == []
    assert steps("analyst") == [
        ("SQL out loud", "open", date(2026, 10, 12), "rehearse"),
        ("Send Anjali the notebook by Monday", "open", None),
        ("second take-home", "dropped", None),
    ]


def test_somebody_in_the_lobby_with_a_minute():
    assert questions("lobby") == [
        ("Why us?", 3, "", ""),
        ("tell me about yourself", None, "too long, 4 min", "90 seconds, present firs"),
        ("Salary??", None, "said 60 :(", ""),
        ("Weekends ok?", None, "", ""),
    ]
    assert lessons("lobby") == [("eat before",)]
    assert steps("lobby") == [("mail Jo", "open", None)]


def test_an_entry_in_german():
    body = body_of("german")
    assert questions("german") == [
        ("Warum möchten Sie wechseln?", 4, "Wegen der Schichten.", "Mit dem beginnen, was ic"),
        ("Wo sehen Sie sich in fünf Jahren?", None, "", "same"),
    ]
    assert body.encounters[0].asked_by == "Frau Dr. Krämer"
    assert [it.text for it in body.asked] == ["Wie groß ist das Team? Zwölf."]
    assert body.lessons == ()
    assert (body.if_yes.text, body.if_no.text) == ("Probearbeiten.", "Weitersuchen.")
    assert steps("german")[0] == ("Zeugnisse schicken", "open", date(2026, 3, 21))
    assert list(body.reflection.parts) == [
        "application-packet",
        "preparation",
        "in-my-hands",
        "not-in-my-hands",
        "plan",
    ]
    assert (body.counter.asks[0].money.currency, body.counter.reply.text) == ("EUR", "60.000")


def test_an_entry_in_french():
    body = body_of("french")
    assert questions("french") == [
        ("Parlez-moi de vous.", 2, "Trois minutes, trop long", "le présent, le passé, l'"),
        ("Pourquoi nous ?", None, "Le projet.", ""),
    ]
    assert [it.text for it in body.asked] == ["Le télétravail ? Deux jours."]
    assert body.lessons == ()
    assert steps("french") == [("Envoyer le diplôme", "open", date(2026, 3, 21)), ("Remercier", "done", None)]
    assert body.feedback.text == "« Très bon profil. »"


def test_an_entry_in_spanish():
    body = body_of("spanish")
    assert questions("spanish") == [
        ("¿Por qué quieres cambiar?", 3, "Por el horario.", ""),
        ("Háblame de un conflicto", 2, "", "contar el resultado prim"),
    ]
    assert body.encounters[1].looking_for == "calma"
    assert lessons("spanish") == [("Llegar antes", "logistics"), ("Respirar",)]
    assert body.if_yes.text == "Mudanza."
    assert steps("spanish") == [("Mandar referencias", "open", date(2026, 3, 21))]


def test_an_entry_in_portuguese():
    assert questions("portuguese") == [
        ("Fale-me de si", 3, "Falei do projeto.", "same"),
        ("Quais são os seus pontos fracos?", None, "", "Dizer um e o que faço."),
    ]
    assert body_of("portuguese").encounters[0].story == "Projeto Alfa"
    assert body_of("portuguese").lessons == ()
    assert steps("portuguese") == [("Ligar", "dropped", date(2026, 3, 21))]
