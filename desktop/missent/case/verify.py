"""Check a case against itself and against another: that its journal holds, that decisions are those that were made, and that the
same mail gives the same findings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from missent.case import rules
from missent.case.case import Case
from missent.case.decisions import told
from missent.case.journal import Act
from missent.case.rows import FindingRow
from missent.model import Decision, Policy, Verdict


class Checked(StrEnum):
    """Name what was looked at."""

    CASE = "case"
    JOURNAL = "journal"
    RULES = "rules"
    DECISION = "decision"
    SOURCE = "source"
    EXPORT = "export"
    FILE = "file"
    JUDGED_AGAIN = "judged-again"
    READ_AGAIN = "read-again"


class State(StrEnum):
    """Say what a check came to."""

    SAME = "same"
    DIFFERS = "differs"
    UNCHECKED = "unchecked"  # what it needs is not there


@dataclass(frozen=True, slots=True)
class Check:
    """Hold one check: of what, which one, what it came to, and how it differs in words."""

    of: Checked
    name: str
    state: State
    why: str = ""


def inside(case: Case) -> Iterator[Check]:
    """Check what needs nothing but the case: the journal's chain, and that every decision is one that somebody made."""
    fault = case.journal.fault()
    if fault is None:
        yield Check(Checked.JOURNAL, f"{len(case.journal.lines()):,} lines", State.SAME)
    else:
        yield Check(Checked.JOURNAL, f"line {fault.seq}", State.DIFFERS, fault.why)
    noted = {entry.object: entry.result for entry in case.journal.entries() if entry.action == Act.HASH_BEFORE}
    for row in case.sources.rows():
        if row.source.sha256 != noted.get(row.source.location, ""):
            yield Check(Checked.SOURCE, row.source.location, State.DIFFERS, "the journal holds another SHA-256 of it")
    yield from _rules(case)
    differing = list(_decisions(case))
    yield from differing or [Check(Checked.DECISION, f"{len(_last(case)):,} findings", State.SAME)]


def _rules(case: Case) -> Iterator[Check]:
    """Tell whether the case was read by the rules of this program; by others, another judgement need not mean tampering."""
    began = [entry for entry in case.journal.entries() if entry.action == Act.SCAN_BEGAN]
    if not began:
        return
    known, now = began[-1].params.get("rules", ""), rules.digest()
    name = f"rules {now[:12]}"
    if known == now:
        yield Check(Checked.RULES, name, State.SAME)
    else:
        yield Check(
            Checked.RULES, name, State.UNCHECKED, f"the mail was read by rules {known[:12]}; judgements may differ for that"
        )


def _decisions(case: Case) -> Iterator[Check]:
    """Compare each finding's decision with its history, and each act of the history with the journal."""
    last = _last(case)
    for known in case.findings.details(case.findings.ids()):
        made = last.get(known.row.id, Decision(Verdict.TO_REVIEW))
        if known.decision != made:
            why = f"it is “{known.decision.verdict}”, but the last decision made was “{made.verdict}”"
            yield Check(Checked.DECISION, f"finding {known.row.id}", State.DIFFERS, why)
    journalled = {
        entry.object: entry.params.get("findings", "")
        for entry in case.journal.entries()
        if entry.action in (Act.DECIDED, Act.UNDONE, Act.ALLOWED, Act.DISALLOWED)
    }
    acts: dict[int, list[tuple[int, Verdict]]] = {}
    for step in case.decisions.history():
        acts.setdefault(step.act, []).append((step.finding, step.decision.verdict))
    for act, steps in acts.items():
        if journalled.get(f"act {act}") != told(steps):
            yield Check(Checked.DECISION, f"act {act}", State.DIFFERS, "the journal tells of another act, or of none")


def _last(case: Case) -> dict[int, Decision]:
    return {step.finding: step.decision for step in case.decisions.history()}


def compare(case: Case, again: Case, of: Checked) -> Iterator[Check]:
    """Compare a case's findings with those of the same mail, judged or read again.

    What became of a message, and what it may hold, can only be told again from the mail itself.
    """
    before, after = _findings(case), _findings(again)
    examined = (_examined(case), _examined(again)) if of is Checked.READ_AGAIN else ({}, {})
    differing = 0
    policy = case.decisions.policy()
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None and _judgement(old) == _judgement(new):
            if examined[0].get(key) != examined[1].get(key):
                differing += 1
                yield Check(of, _name(old), State.DIFFERS, "what became of it, or what it may hold, is told otherwise")
            continue
        if old is not None and new is None and _explained(old, policy):
            continue
        differing += 1
        yield Check(of, _name(old or new), State.DIFFERS, _why(old, new))
    if not differing:
        yield Check(of, f"{len(before):,} findings", State.SAME)


def _findings(case: Case) -> dict[tuple[str, str, str, str], FindingRow]:
    return {(row.source, row.folder, row.key, row.address.addr_spec): row for row in case.findings.rows()}


def _examined(case: Case) -> dict[tuple[str, str, str, str], tuple[object, ...]]:
    """Give of each finding what reading the mail again must give: what became of the message, and the signs in it."""
    return {
        (known.row.source, known.row.folder, known.row.key, known.row.address.addr_spec): (known.row.bounce, known.triage)
        for known in case.findings.details(case.findings.ids())
    }


def _judgement(row: FindingRow) -> tuple[object, ...]:
    return (row.intended_domain, row.intended_address, row.band, round(row.score, 6), row.harm, row.reasons, row.alternatives,
            row.message_id, row.sent_at, row.subject)  # fmt: skip


def _explained(row: FindingRow, policy: Policy) -> bool:
    """Tell whether a finding stays listed only because a person decided on it, and is no longer suspected by the lists."""
    domain = row.address.domain
    allowed = row.address.addr_spec.lower() in policy.allowed_addresses or any(
        domain == name or domain.endswith(f".{name}") for name in policy.allowed_domains
    )
    return allowed and row.verdict is not Verdict.TO_REVIEW


def _name(row: FindingRow | None) -> str:
    return f"finding {row.id}: {row.address.addr_spec} in {row.folder or row.source} {row.key}" if row else ""


def _why(old: FindingRow | None, new: FindingRow | None) -> str:
    if new is None:
        return "it is not found again"
    if old is None:
        return "it is found now, and is not in the case"
    fields = [name for name in ("intended_domain", "band", "score", "harm", "subject", "sent_at", "message_id")
              if getattr(old, name) != getattr(new, name)]  # fmt: skip
    told = ", ".join(f"{name}: {getattr(old, name)} in the case, {getattr(new, name)} now" for name in fields)
    return told or "its reasons are others"
