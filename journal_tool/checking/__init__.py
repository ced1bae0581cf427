"""What is wrong with a journal: the table of all checks, and all problems of a journal on a day."""

from datetime import date
from itertools import groupby

from journal_tool import entries, reading
from journal_tool.checking import (
    companies,
    figures,
    links,
    offer,
    offer_figures,
    offer_scores,
    offer_words,
    order,
    page_names,
    people,
    pictures,
    questions,
    roles,
    rows,
    thanks,
    twice,
    way,
)
from journal_tool.checking.check import Check, Subject, make_subject
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.settings.rules import RULES as SETTINGS_RULES

CHECKS = (
    *(Check(rule) for rule in (*SETTINGS_RULES, *reading.RULES, *entries.RULES)),
    Check(companies.NEAR_COMPANY, companies.find_near_companies),
    Check(roles.NEAR_ROLE, roles.find_near_roles),
    Check(roles.ROLE_LEFT_OUT, roles.find_roles_left_out),
    Check(roles.ROLE_MISSING, roles.find_missing_roles),
    Check(people.NEAR_PERSON, people.find_near_people),
    Check(thanks.THANKED_NOBODY, thanks.find_thanks_to_nobody),
    Check(twice.SAME_CONVERSATION, twice.find_same_conversations),
    Check(order.THANKED_EARLY, order.find_early_thanks),
    Check(order.HEARD_EARLY, order.find_early_answers),
    Check(order.DUE_EARLY, order.find_early_promises),
    Check(order.FEEDBACK_EARLY, order.find_early_feedback),
    Check(order.STILL_TO_COME, order.find_days_to_come),
    Check(way.CONTRADICTED, way.find_contradicted_endings),
    Check(way.BEGUN_ANEW, way.find_new_beginnings),
    Check(way.LEFT_OPEN, way.find_rounds_left_open),
    Check(rows.CONTRADICTS_ENTRIES, rows.find_contradicting_rows),
    Check(rows.ROW_TWICE, rows.find_rows_given_twice),
    Check(figures.FIGURE_CHANGED, figures.find_changed_figures),
    Check(questions.UNMARKED, questions.find_unmarked_questions),
    Check(questions.NOTHING_WRITTEN, questions.find_empty_entries),
    Check(questions.SAME_AS_NOTHING, questions.find_dead_links),
    Check(page_names.SAME_PAGE, page_names.find_same_pages),
    Check(pictures.NO_PICTURE, pictures.find_missing_pictures),
    Check(links.DEAD_LINK, links.find_dead_links),
    Check(offer_words.OUTCOME_OF_AN_OFFER, offer_words.find_outcomes_of_offers),
    Check(offer_words.OUTCOME_OF_A_ROUND, offer_words.find_outcomes_of_rounds),
    Check(offer_words.TERM_WITHOUT_OFFER, offer_words.find_terms_without_offer),
    Check(offer_words.REPLY_BY_IN_AN_OFFER, offer_words.find_replies_in_offers),
    Check(offer.DAYS_CROSSED, offer.find_crossed_days),
    Check(offer_figures.NO_BASE, offer_figures.find_offers_without_base),
    Check(offer.LIMITS_CROSSED, offer.find_crossed_limits),
    Check(offer.NO_CURRENCY, offer.find_amounts_without_currency),
    Check(offer.EARLY_START, offer.find_early_starts),
    Check(offer_figures.SHARE_OF_NOTHING, offer_figures.find_shares_of_nothing),
    Check(offer_figures.HOURS_UNKNOWN, offer_figures.find_unknown_hours),
    Check(offer_figures.EQUITY_WITHOUT_YEARS, offer_figures.find_equity_without_years),
    Check(offer_figures.NO_RATE, offer_figures.find_missing_rates),
    Check(offer_figures.OTHER_CURRENCY, offer_figures.find_other_currencies),
    Check(offer_scores.NO_WEIGHT, offer_scores.find_scores_without_weight),
    Check(offer_scores.NO_SCORE, offer_scores.find_weights_without_score),
)
"""Every kind of problem there is; the first are found while a file is read, the others over the whole journal."""

__all__ = ["CHECKS", "Check", "Subject", "find_problems", "group_problems"]


def find_problems(journal: Journal, day: date) -> tuple[Problem, ...]:
    """All problems of a journal on a day, in the order of path, line, column and code."""
    subject = make_subject(journal, day)
    found = [*journal.problems, *(problem for entry in journal.entries for problem in entry.problems)]
    for check in CHECKS:
        if check.find:
            found += check.find(subject)
    return tuple(sorted(found, key=_in_order))


def group_problems(problems: tuple[Problem, ...]) -> dict[str, tuple[Problem, ...]]:
    """The problems of each path, for problems in the order of `find_problems`."""
    return {path: tuple(group) for path, group in groupby(problems, key=lambda problem: problem.path)}


def _in_order(problem: Problem) -> tuple[str, int, int, str]:
    return problem.path, problem.span.line, problem.span.column, problem.code
