"""What the Tab key offers: companies, entries, stages, topics and follow-ups of the journal that is meant.

Never fails: where there is no journal, nothing is offered. The journal is read like anywhere else, so that its cache
is kept for the next press of the key. The codes of `check --explain` are offered by `explain.py`.
"""

import os
import shlex
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from journal_tool.cli.opening import find_folder
from journal_tool.errors import JournalError
from journal_tool.model.journal import Journal
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.reading import load_journal
from journal_tool.settings import Settings


def complete_company(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The companies of the journal, those of the latest interviews first."""
    journal = _journal(ctx)
    names = [it.company for it in reversed(journal.interviews)] + [row.company for row in journal.rows]
    return _offer(names, incomplete)


def complete_entry(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The file names of the entries; a path is left to the shell."""
    if os.sep in incomplete:
        return [CompletionItem(incomplete, type="file")]
    return _offer([Path(entry.path).name for entry in _journal(ctx).entries], incomplete, anywhere=True)


def complete_stage(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return _offer([stage.name for stage in _journal(ctx).settings.stages], incomplete)


def complete_topic(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The topics of the questions, the most frequent first."""
    encounters = [encounter for it in _journal(ctx).interviews for encounter in it.body.encounters]
    topics = Counter(topic for encounter in encounters for topic in encounter.topics)
    return _offer((topic for topic, _ in topics.most_common()), incomplete)


def complete_one_of(words: Sequence[str]) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """For words that only one command knows: the others need not import what they come from."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return _offer(words, incomplete)

    return complete


def complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return _offer(FOLLOW_UP_RULES, incomplete)


def complete_person(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Everybody whom an entry names, those of the latest interviews first."""
    return _offer((it.name for interview in reversed(_journal(ctx).interviews) for it in interview.people), incomplete)


def _journal(ctx: click.Context) -> Journal:
    try:
        return load_journal(find_folder(ctx.params.get("given")))
    except JournalError:
        return Journal(settings=Settings())


def _offer(words: Iterable[str], incomplete: str, anywhere: bool = False) -> list[CompletionItem]:
    """The words that begin so, each once; with `anywhere`, where none does, those that hold it."""
    unique = list(dict.fromkeys(word for word in words if word))
    begun = incomplete.casefold()
    found = [word for word in unique if word.casefold().startswith(begun)]
    if anywhere and not found:
        found = [word for word in unique if begun in word.casefold()]
    return [CompletionItem(_quoted(word)) for word in found]


def _quoted(word: str) -> str:
    """bash puts the word into the line as it is, so that blanks need a quote; zsh and fish quote by themselves."""
    return shlex.quote(word) if os.environ.get("_JOURNAL_COMPLETE", "").startswith("bash") else word
