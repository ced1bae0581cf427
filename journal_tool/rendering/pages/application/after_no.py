"""After a no: what helps now, in its order, with what was done already: reply, feedback, looking back, a plan."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.lessons import Step
from journal_tool.analysis.plan import find_since_reflection, is_done, is_refused, is_told
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import find_deciding
from journal_tool.model.interview import Interview
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.prompts import make_prompt
from journal_tool.rendering.pages.application.view import Prompt
from journal_tool.rendering.pages.feedback import REFUSED, find_section
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.plan_words import render_done
from journal_tool.rendering.view import Link

THEN_PLAN = "Then plan what you want to do: a next step or two in the same entry"
WAIT = "there is nothing more to do about it; many may not answer"


def make_help(standing: Standing, due: Mapping[str, FollowUp], page: str, material: Material) -> tuple[Prompt, ...]:
    """What helps after a no that followed a conversation; `due` are the follow-ups of the application by their rules.

    What nobody asks for anymore, because its time has passed, is left out.
    """
    return tuple(_Recovery(standing.application.interviews, due, page, material).find())


class _Recovery:
    """What helps about one application."""

    def __init__(
        self, interviews: Sequence[Interview], due: Mapping[str, FollowUp], page: str, material: Material
    ) -> None:
        self.interviews, self.due, self.page, self.material = interviews, due, page, material

    def find(self) -> Iterator[Prompt]:
        yield from self._reply()
        yield from self._hear()
        yield from self._look_back()
        yield from self._plan()

    def _reply(self) -> Iterator[Prompt]:
        asked = next((it for it in self.interviews if it.feedback_asked), None)
        if asked:
            yield self._tell("You asked for feedback", asked, "", self._on(asked.feedback_asked))
        elif replied := self._find_reply():
            yield self._tell("You replied to them", replied[0], "", self._on(replied[1]))
        else:
            yield from self._ask("reply-to-rejection")

    def _hear(self) -> Iterator[Prompt]:
        told = next((it for it in self.interviews if is_told(it)), None)
        refused = next((it for it in self.interviews if is_refused(it)), None)
        if told:
            day = told.feedback_received.day if told.feedback_received else None
            yield self._tell("They gave you feedback", told, "feedback", self._on(day))
        elif refused:
            yield self._tell(REFUSED.rstrip("."), refused, "", "")
        elif any(it.feedback_asked for it in self.interviews):
            yield Prompt(Link("Their feedback may still come", ""), WAIT, None, False)

    def _look_back(self) -> Iterator[Prompt]:
        written = self._find_reflections()
        if written:
            yield self._tell("You looked back on it", written[-1], "reflection", "")
        else:
            yield from self._ask("reflect")

    def _plan(self) -> Iterator[Prompt]:
        entries = self._find_reflections() or list(filter(None, [find_deciding(self.interviews)]))
        steps = [step for it in entries for step in find_since_reflection(it)]
        words = render_done(steps)
        if words:
            done = all(is_done(it) or it.step.state == "dropped" for it in steps)
            yield Prompt(Link(f"What you planned: {words}", self._link_step(steps[0])), "", None, False, done)
        elif "plan" in self.due:
            yield from self._ask("plan")
        elif "reflect" in self.due:
            yield Prompt(Link(THEN_PLAN, ""), "", None, False)

    def _find_reply(self) -> tuple[Interview, date] | None:
        replies = ((it, done) for it in self.interviews for done in it.done if done.rule == "reply-to-rejection")
        return next(((it, done.days[-1]) for it, done in replies if done.days), None)

    def _find_reflections(self) -> list[Interview]:
        return [it for it in self.interviews if it.body.reflection and it.body.reflection.written]

    def _ask(self, rule: str) -> Iterator[Prompt]:
        if rule in self.due:
            yield make_prompt(self.due[rule], self.page, self.material)

    def _tell(self, words: str, interview: Interview, section: str, why: str) -> Prompt:
        anchor = find_section(interview, section, self.material) if section else ""
        href = urls.link(self.page, self.material.pages[interview.path], anchor)
        return Prompt(Link(words, href), why, None, False, done=True)

    def _link_step(self, step: Step) -> str:
        interview = step.interview
        anchor = locate_line(interview, step.step.span.line, self.material.prose.anchors(interview.path))
        return urls.link(self.page, self.material.pages[interview.path], anchor)

    def _on(self, day: date | None) -> str:
        return f"on {self.material.render_day(day)}" if day else ""
