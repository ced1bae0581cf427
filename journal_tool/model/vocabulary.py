"""The words of the field: stages with their groups, outcomes, formats, areas of lessons, kinds of next steps.

Only the canonical words stand here; other spellings and other languages are the business of
`journal_tool.entries`.
"""

from journal_tool.model.value import Value


class Stage(Value, frozen=True):
    """A kind of round. `group` is the step of the way it belongs to, empty for what is outside the order."""

    name: str
    group: str
    label: str


GROUPS = ("applied", "screening", "interviewing", "final", "offer", "accepted")

STAGES = (
    Stage("application", "applied", "Application"),
    Stage("recruiter-screen", "screening", "Recruiter screen"),
    Stage("assessment", "screening", "Assessment"),
    Stage("take-home", "interviewing", "Take-home"),
    Stage("interview", "interviewing", "Interview"),
    Stage("hiring-manager", "interviewing", "Hiring manager"),
    Stage("technical", "interviewing", "Technical"),
    Stage("coding", "interviewing", "Coding"),
    Stage("system-design", "interviewing", "System design"),
    Stage("case-study", "interviewing", "Case study"),
    Stage("presentation", "interviewing", "Presentation"),
    Stage("trial-day", "final", "Trial day"),
    Stage("behavioral", "interviewing", "Behavioral"),
    Stage("panel", "final", "Panel"),
    Stage("onsite", "final", "Onsite"),
    Stage("final", "final", "Final"),
    Stage("reference-check", "final", "Reference check"),
    Stage("offer", "offer", "Offer"),
)
"""In their usual order."""

OUTSIDE_STAGES = (Stage("informational", "", "Informational"), Stage("message", "", "Message"))

OUTCOMES = ("pending", "passed", "rejected", "withdrew", "closed", "cancelled", "no-response")
OFFER_OUTCOMES = ("accepted", "declined", "rescinded", "expired")
DECIDING = ("rejected", "withdrew", "accepted", "declined", "rescinded", "expired", "closed", "no-response")

FORMATS = ("phone", "video", "onsite", "take-home", "async", "chat")

AREAS = (
    "application-packet",
    "research",
    "structure",
    "depth",
    "stories",
    "follow-ups",
    "rapport",
    "logistics",
    "salary-talk",
    "nerves",
)
KINDS = ("answer", "rehearse", "training", "book", "coach", "material")

SECTIONS = (
    "questions",
    "questions-i-asked",
    "lessons",
    "if-yes",
    "if-no",
    "next-steps",
    "feedback",
    "reflection",
    "offer",
    "counter",
    "posting",
    "notes",
)

QUESTION_LABELS = (
    "rating",
    "topic",
    "asked-by",
    "story",
    "looking-for",
    "same-as",
    "not-same-as",
    "answer",
    "next-time",
    "note",
    "reaction",
    "missed",
)
COUNTER_LABELS = ("ask", "argument", "contribution", "their-reply")
REFLECTION_LABELS = (
    "application-packet",
    "preparation",
    "answers",
    "rehearsal",
    "in-my-hands",
    "not-in-my-hands",
    "plan",
    "what-worked",
)

FOLLOW_UP_RULES = (
    "prepare",
    "deliver",
    "debrief",
    "thank",
    "chase",
    "silence",
    "ask-about-offer",
    "counter",
    "rest",
    "decide",
    "withdraw",
    "resign",
    "reply-to-rejection",
    "reflect",
    "plan",
    "next-step",
    "rehearse",
)
"""The names of the rules that find follow-ups, as `done` and `[follow_ups]` write them."""
