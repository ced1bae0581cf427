"""What the sheet says where the journal says nothing yet, and how it tells days and ratings in little room."""

OPEN = {
    "time": "The time: write it behind the day, as in `date: 2026-03-18 14:30`.",
    "people": "Who will be there: ask them, and write the names and titles under `people`. Then look each of them up.",
    "place": "The place or the link: `location`. How long the way takes, and whom to call if you are late.",
    "questions": "What they may ask: a line for each under a heading Questions, with what you would say below it.",
    "to-ask": "What you want to ask them: three lines under a heading Questions I asked.",
}
"""What to write into the entry, by what it leaves open."""

BEGINNING = (
    (
        "Look up",
        "What they do and for whom, what was in the news about them, the posting word for word, and the people you "
        "will meet. Write what you find into the entry, under a heading Notes.",
    ),
    (
        "Say aloud, twice",
        "Yourself in two minutes. Why them, in two sentences, one of them about them. Three stories of your work and "
        "one mistake, each as situation, task, action and result, in ninety seconds.",
    ),
    (
        "They nearly always ask",
        "Tell me about yourself. Why us? Why do you want to leave? What are you good at, and where is the proof? Tell "
        "me about a conflict. What do you want to earn? Have you any questions for us?",
    ),
    (
        "Decide",
        "What you say about pay: let them name a range first, or name one that you can give a reason for. When you "
        "could start.",
    ),
    (
        "Take along",
        "The résumé as they have it, this sheet, something to write, the name of whom to ask for. Be there, or have "
        "sound and picture running, ten minutes before.",
    ),
)
"""For whoever has had no interview yet: what to prepare."""

AFTERWARDS = (
    "While it is fresh: what they asked and what you said (Questions), what you would say instead (Next time), what "
    "they answered (Questions I asked), what it taught (Lessons), who was there, and by when they will answer "
    "(`reply_by`). Then thank them."
)
"""What to fill in, as the last thing on the paper."""

SILENT = "say something aloud now, and write it under the question in the entry."
