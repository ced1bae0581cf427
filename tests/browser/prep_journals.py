"""Journals for the prep sheets: one that is too much in every way, and one that has hardly begun."""

from pathlib import Path

COMPANY = "Aster"
WORDS = "the day on which everything was late and nobody had told the desk upstairs what the morning would bring "
LONG = (WORDS * 20)[:2000]
ENDLESS = "x" * 2000
LOUD = "WHAT WOULD YOU DO IF EVERYTHING WENT WRONG AT ONCE " * 40
WIDE = "如果一切都出错了你会怎么办" * 80
CODE = "```sql\n" + "select * from orders where customer_id = 4711 and delivered_at is null -- why?\n" * 60 + "```"
TABLE = "| Option | What it costs | Risk | Who decides |\n|---|---:|---|---|\n" + (
    "| move the tenants one by one | 120,000 and a summer | nobody knows the access patterns | the person at five |\n"
    * 40
)
NESTED = "\n".join(f"{'  ' * depth}- level {depth}: {WORDS}" for depth in range(9))
QUOTED = "\n".join(f"> {WORDS}{number}" for number in range(60))
ANSWERS = (
    CODE,
    TABLE,
    NESTED,
    QUOTED,
    LONG,
    ENDLESS,
    LOUD,
    WIDE,
    f"**{LONG}**",
    f"Look: [{LONG}](https://aster.example)",
)
"""Better answers, each of which would fill a page or two."""


def write_hostile(folder: Path) -> None:
    """Everything is there many times, and everything is long. Two conversations lie ahead on one day."""
    folder.mkdir()
    (folder / "journal.toml").write_text(_settings(), encoding="utf-8")
    for number in range(1, 13):
        (folder / f"2026-02-{number:02}-past.md").write_text(_past(number), encoding="utf-8")
    for number in (1, 2):
        (folder / f"2026-03-18-ahead-{number}.md").write_text(_ahead(number), encoding="utf-8")


def write_first(folder: Path) -> None:
    """The very first interview, written down in the lobby."""
    folder.mkdir()
    text = "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-18\n---\n"
    (folder / "2026-03-18-aster.md").write_text(text, encoding="utf-8")


def _settings() -> str:
    return "".join(f'[[strengths]]\nkind = "skill"\ntext = "{WORDS * 5}"\n' for _ in range(20))


def _facts(day: str, stage: str, people: str) -> str:
    return (
        f"---\ncompany: {COMPANY} {'Amalgamated ' * 20}\nrole: {'Senior ' * 30}Baker\ndate: {day}\nstage: {stage}\n"
        f"location: {LONG}\nurl: https://aster.example/{'jobs/' * 200}\nsource: {LONG}\nformat: onsite\n"
        f"materials:\n{''.join(f'  - {WORDS}{number}{chr(10)}' for number in range(20))}people:\n{people}"
    )


def _people(count: int) -> str:
    return "".join(
        f"  - Person {number} {'von Hohenstein ' * 8}, {'Vice President of ' * 15}\n" for number in range(count)
    )


def _past(number: int) -> str:
    facts = _facts(f"2026-02-{number:02} 10:00", "panel", _people(12))
    facts += f"outcome: passed\nheard_back: 2026-02-{number + 1:02}\nrating: 2\nsalary_named: {number}0000 USD\n---\n\n"
    questions = "".join(
        f"### Question {kind} of {number}: {text[:1900]}?\n\n- Rating: 2/5\n- Story: {WORDS}{number}\n"
        f"- Looking for: {LONG}\n\nNothing much.\n\n**Next time:**\n\n{text}\n\n"
        for kind, text in enumerate(ANSWERS)
    )
    asked = "".join(f"- Did you know {WORDS * 4}{number} {one}? {LONG}\n" for one in range(10))
    lessons = "".join(f"- Lesson {number} {one}: {LONG} #stories\n" for one in range(10))
    steps = "".join(f"- [ ] Step {number} {one} {LONG} due:2026-03-17\n" for one in range(10))
    return (
        f"{facts}## Questions\n\n{questions}## Questions I asked\n\n{asked}\n## Lessons\n\n{lessons}\n"
        f"## If yes\n\n{QUOTED}\n\n## Posting\n\n{NESTED}\n\n{LONG}\n\n## Next steps\n\n{steps}"
    )


def _ahead(number: int) -> str:
    facts = _facts(f"2026-03-18 1{number}:00", "panel", _people(30)) + "salary_named: 999000 USD\n---\n\n"
    questions = "".join(f"### {text[:1900].splitlines()[0]} {kind}?\n\n{text}\n\n" for kind, text in enumerate(ANSWERS))
    asked = "".join(f"- Would you {WORDS * 6}{one}?\n" for one in range(30))
    body = f"## Questions\n\n{questions}\n## Questions I asked\n\n{asked}\n## Notes\n\n{TABLE}\n"
    return f"{facts}{LONG}\n\n{CODE}\n\n{body}"


def write_loop(folder: Path) -> None:
    """Four conversations on one day at one company."""
    folder.mkdir()
    for number, stage in enumerate(("coding", "system-design", "behavioral", "hiring-manager"), 9):
        text = f"---\ncompany: Aster\nrole: Baker\ndate: 2026-03-18 {number:02}:00\nstage: {stage}\n---\n"
        (folder / f"2026-03-18-aster-{stage}.md").write_text(text, encoding="utf-8")


def write_many(folder: Path) -> None:
    """A rich journal: 200 entries of usual length over ten years, and three conversations ahead."""
    folder.mkdir()
    stages = ("recruiter-screen", "hiring-manager", "technical", "panel", "final")
    for number in range(200):
        year, month, day = 2016 + number // 20, 1 + number % 12, 1 + number % 28
        (folder / f"{number:03}.md").write_text(
            _usual(number, f"{year}-{month:02}-{day:02}", stages[number % 5]), "utf-8"
        )
    for number, stage in enumerate(stages[2:]):
        text = _usual(number, f"2026-03-{18 + number}", stage).replace("rating: 3\noutcome: passed\n", "")
        (folder / f"ahead-{number}.md").write_text(text, "utf-8")


def _usual(number: int, day: str, stage: str) -> str:
    questions = "".join(
        f"### What about {topic} {number % 40}? #{topic}\n\n- Rating: {1 + (number + kind) % 5}/5\n"
        f"- Story: The {topic} story {number % 9}\n\n{WORDS * 2}\n\n**Next time:** {WORDS * 3}\n\n"
        for kind, topic in enumerate(("sql", "structure", "conflict", "pay", "plans"))
    )
    return (
        f"---\ncompany: Company {number % 10}\nrole: Analyst\ndate: {day} 10:00\nstage: {stage}\n"
        f"location: Main street {number}\nduration: 45\nrating: 3\noutcome: passed\npeople:\n"
        f"  - Ana Brandt, Lead\n  - Lee Park {number % 7}, Staff analyst\n---\n\n{WORDS}\n\n## Questions\n\n{questions}"
        f"## Questions I asked\n\n- What changed in year {number % 30}? {WORDS}\n- Who left?\n\n## Lessons\n\n"
        f"- {WORDS} #structure\n- Lesson {number} {WORDS} #nerves\n\n## If yes\n\n{WORDS * 2}\n\n"
        f"## Next steps\n\n- [ ] Read chapter {number} due:2026-03-17 #book\n"
    )
