"""Fill a self-report: facts from the case, suggestions that wait for a person, and what the person stated; nothing else.

No text of a message enters it, subjects only where the template allows it and the person asks for it, addresses masked. An empty
answer prints as “not stated”, never as “none” or “no”.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import ExportError, UsageError
from missent.model import Bounce, moment
from missent.report import mask
from missent.report.account import Account, account, coverage, headline
from missent.report.answers import Answers, Value
from missent.report.messages import Flagged, messages
from missent.report.office import Office, spillage_level
from missent.report.slip import in_letters
from missent.report.template import By, FormField, Template, form_fields, template

NOT_STATED: Final = "not stated"
ROWS: Final = 500
"""Rows of a table that a self-report shows; whatever is beyond is said."""

_STILL_IN_USE: Final = timedelta(days=60)
_HABIT: Final = 3
"""So often the same wrong address is written by a program that remembers it, not by a finger."""


class State(StrEnum):
    """Say where a value comes from."""

    FACT = "fact"
    STATED = "stated"
    SUGGESTED = "suggested"
    EMPTY = "not stated"


@dataclass(frozen=True, slots=True)
class Filled:
    """Hold one field's value and where it comes from; a suggestion counts for nothing until it is stated."""

    field: FormField
    value: Value
    state: State

    def __str__(self) -> str:
        """Give it as it prints."""
        words = self.value if isinstance(self.value, str) else ", ".join(self.value)
        if self.state is State.SUGGESTED:
            return f"{NOT_STATED} (suggested by the program: {words})"
        return words or NOT_STATED


@dataclass(frozen=True, slots=True)
class SelfReport:
    """Hold a filled self-report: the template, every field in it, and the messages it is about."""

    template: Template
    told: Account
    answers: Answers
    filled: Mapping[str, Filled]
    messages: tuple[Flagged, ...]
    pairs: tuple[tuple[str, ...], ...]


def fill(
    case: Case, query: FindingQuery, name: str, answers: Answers, office: Office, made_at: int | None = None,
    suggested: Mapping[str, str] | None = None,
) -> SelfReport:  # fmt: skip
    """Fill a template from a case; `suggested` adds to the program's own suggestions.

    Raise `UsageError` when a template may not be used for what was stated, `ExportError` when there is nothing to report.
    """
    chosen = template(name)
    if answers.marking_level >= spillage_level(office) and chosen.subject:
        raise UsageError(
            "The messages carry a marking at or above the level from which mail is left alone. "
            "Use the template security-officer, and call your security officer."
        )
    query = replace(query, sent_only=True)  # a mail program that offers an address has sent nothing to it
    told = account(case, query, made_at)
    if not told.summary.findings:
        raise ExportError("There is nothing to report: no finding is decided to be a mistake. Decide first.")
    flagged = tuple(messages(case, query))
    facts = _facts(case, told, chosen, answers, office, flagged)
    suggestions = {**_suggestions(told, flagged), **(suggested or {})}
    fields = form_fields()
    filled = {field: _fill(fields[field], facts, suggestions, answers) for field in sorted(chosen.fields)}
    pairs = tuple(_pairs(case, query, told))
    return SelfReport(chosen, told, answers, filled, flagged, pairs)


def _fill(field: FormField, facts: Mapping[str, str], suggestions: Mapping[str, str], answers: Answers) -> Filled:
    if field.by is By.PROGRAM:
        value = facts[field.name]
        return Filled(field, value, State.FACT if value else State.EMPTY)
    if field.name in answers.given:
        return Filled(field, answers.given[field.name], State.STATED)
    if field.by is By.SUGGESTED and field.name in suggestions:
        return Filled(field, suggestions[field.name], State.SUGGESTED)
    return Filled(field, "", State.EMPTY)


def _facts(
    case: Case, told: Account, chosen: Template, answers: Answers, office: Office, flagged: Sequence[Flagged]
) -> dict[str, str]:
    """Give what the program knows by itself."""
    first_line = next(iter(case.journal.lines()), "")
    reported = " ".join(str(one.first.row.id) for one in flagged)
    number = sha256(f"{first_line} {chosen.name} {reported}".encode()).hexdigest()[:8]  # the same in every form and every run
    places = dict.fromkeys(f"{mask.path(one.first.row.source)} {one.first.row.folder}".strip() for one in flagged)
    return {
        "report.id": f"R-{number}",
        "report.version": "1",
        "report.created_utc": told.made,
        "officer.type": office.officer_type,
        "officer.name": office.officer,
        "officer.contact": office.contact,
        "event.occurred_first_utc": moment(told.extent.first),
        "event.occurred_last_utc": moment(told.extent.last),
        "event.deadline_utc": _deadline(chosen, answers, office),
        "original.place": "; ".join(places),
        "evidence.sources": "; ".join(
            f"{mask.path(row.source.location)}: {row.source.sha256 or 'no digest was taken'}" for row in told.sources
        ),
        "evidence.tool_version": told.program,
        "evidence.coverage": " ".join(coverage(told)),
        "evidence.log_head_hash": case.journal.head(),
        "totals.sentence": headline(told),
    }


def _deadline(chosen: Template, answers: Answers, office: Office) -> str:
    """Give the limit of the regime, from when the organisation became aware; without that, none is told."""
    aware = answers.given.get("event.aware_utc", "")
    hours = office.deadline_hours or chosen.hours
    if not isinstance(aware, str) or not aware or not hours:
        return ""
    try:
        start = datetime.fromisoformat(aware)
    except ValueError:
        raise UsageError(f"“event.aware_utc” is no time: {aware}. Write it like 2025-03-07T09:30:00Z.") from None
    limit = start.replace(tzinfo=start.tzinfo or UTC).astimezone(UTC) + timedelta(hours=hours)
    return f"{limit:%Y-%m-%dT%H:%M:%SZ} ({hours} hours, if {chosen.regime or 'this limit'} applies to you)"


def _suggestions(told: Account, flagged: Sequence[Flagged]) -> dict[str, str]:
    """Give what the mail hints at; none of it counts before a person states it."""
    hints = {"event.discovered_how": "a scan with a tool"}
    findings = [one for message in flagged for one in message.findings]
    if max(one.times for one in findings) >= _HABIT:
        hints["event.cause"] = "autocomplete"
    if any(one.row.sent_at is None for one in findings):
        hints["event.occurred_estimated"] = "yes"
    last, read = told.extent.last, told.scan.started_at if told.scan else None
    if last is not None and read is not None and read - last < _STILL_IN_USE.total_seconds():
        hints["event.ongoing"] = "yes"
    return hints


def _pairs(case: Case, query: FindingQuery, told: Account) -> Iterator[tuple[str, ...]]:
    """Count each pair of domains by what became of the messages."""
    for pair in told.pairs[:ROWS]:
        narrowed = replace(query, pair=(pair.domain, pair.intended))
        extent = case.findings.extent(narrowed)
        bounces = case.findings.by_bounce(narrowed)
        yield (
            in_letters(pair.domain), pair.intended or "not known", f"{pair.count:,}", moment(extent.first)[:10],
            moment(extent.last)[:10], *(f"{bounces[one]:,}" for one in (Bounce.REJECTED, Bounce.NONE_FOUND, Bounce.NOT_CHECKED)),
        )  # fmt: skip
