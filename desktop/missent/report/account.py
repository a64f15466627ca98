"""What every report says of a case beside its findings: how far reading came, what it rests on, and the counts."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import missent
from missent.case import rules
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import Counts, Extent, PairCount
from missent.case.scans import ScanRow
from missent.case.sources import SourceRow
from missent.model import Band, Bounce, Policy, Verdict, moment
from missent.report.table import Summary, summarise
from missent.report.wording import number

_EVERYTHING: Final = FindingQuery()
_FILTERED: Final[Mapping[str, str]] = {
    "text": "text",
    "bands": "confidence",
    "decisions": "decision",
    "harms": "harm",
    "bounces": "bounce",
    "pair": "domains",
    "since": "sent since",
    "until": "sent before",
    "source": "source",
}


@dataclass(frozen=True, slots=True)
class Account:
    """Hold what a report rests on. `made` is ISO 8601 in UTC; `filtered` says in words which findings were asked for."""

    case_name: str
    made: str
    version: str
    filtered: str
    summary: Summary
    counts: Counts
    extent: Extent
    bands: Mapping[Band, int]
    bounces: Mapping[Bounce, int]
    verdicts: Mapping[Verdict, int]
    pairs: Sequence[PairCount]
    months: Sequence[tuple[str, int]]
    sources: Sequence[SourceRow]
    scan: ScanRow | None
    policy: Policy
    keeper: Mapping[str, str]

    @property
    def program(self) -> str:
        """Name the program and the rules it judges by."""
        return f"Missent {self.version}, rules {rules.digest()[:12]}"


KEEPER: Final[Mapping[str, str]] = {
    "case-number": "Case number",
    "exhibit": "Exhibit",
    "examiner": "Examiner",
    "agency": "Organisation",
    "authority": "Authority",
    "zone": "Time zone",
}
"""What an investigator may note about the case, by its name among the case's settings."""


def account(case: Case, query: FindingQuery = _EVERYTHING, made_at: int | None = None) -> Account:
    """Gather what a report of these findings rests on; `made_at` in seconds since the epoch, now where it is not given."""
    noted = {name: case.settings.get(name) for name in KEEPER}
    return Account(
        case_name=case.path.name,
        made=moment(int(time.time()) if made_at is None else made_at),
        version=missent.__version__,
        filtered=filtered(query),
        summary=summarise(case, case.findings.count(query)),
        counts=case.ledger.counts(),
        extent=case.findings.extent(query),
        bands=case.findings.by_band(query),
        bounces=case.findings.by_bounce(query),
        verdicts=case.findings.by_verdict(query),
        pairs=case.findings.pairs(query),
        months=case.findings.months(query),
        sources=case.sources.rows(),
        scan=case.scans.last(),
        policy=case.decisions.policy(),
        keeper={KEEPER[name]: value for name, value in noted.items() if value},
    )


def filtered(query: FindingQuery) -> str:
    """Say in words which findings were asked for; empty when all were."""
    asked = []
    for name, words in _FILTERED.items():
        value = getattr(query, name)
        if value == getattr(_EVERYTHING, name):
            continue
        if name in ("since", "until"):
            value = moment(value)
        asked.append(f"{words}: {value if isinstance(value, str) else ', '.join(value)}")
    return "; ".join(asked)


def headline(told: Account) -> str:
    """Say in one sentence what was found."""
    extent = told.extent
    if not told.summary.findings:
        if not told.summary.complete:
            return "In the part of the mail that was read, no message was found that may be misaddressed."
        return "No message was found that may be misaddressed."
    messages = number(extent.messages, "message", "messages")
    places = number(extent.addresses, "address", "addresses")
    when = ""
    if extent.first is not None:
        first, last = moment(extent.first)[:10], moment(extent.last)[:10]
        when = f", sent on {first}" if first == last else f", sent between {first} and {last}"
    verb = "is" if extent.messages == 1 else "are"
    return f"{messages} to {places} {verb} possibly misaddressed{when}."


def coverage(told: Account) -> tuple[str, ...]:
    """Say how much of the mail the report rests on: always the same sentences, and never that all is well."""
    counts, summary = told.counts, told.summary
    read = (
        f"{summary.stopped[:1].upper()}{summary.stopped[1:]}."
        if summary.stopped
        else f"Reading came to its end: {number(counts.messages, 'message', 'messages')} read."
    )
    sentences = [
        read,
        f"{number(counts.judged, 'message was', 'messages were')} taken for sent, with "
        f"{number(counts.recipients, 'recipient', 'recipients')}, and judged.",
    ]
    if counts.unresolved:
        sentences.append(
            f"{number(counts.unresolved, 'recipient has', 'recipients have')} no address that could be read and "
            "could not be assessed."
        )
    if counts.problems:
        sentences.append(f"{number(counts.problems, 'thing', 'things')} could not be read or assessed and may hold more.")
    if counts.skipped:
        sentences.append(f"Passed over, because they hold no mail: {number(counts.skipped, 'file', 'files')}.")
    if counts.offered:
        sentences.append(
            f"Judged, though nothing shows that they were written to: {number(counts.offered, 'address', 'addresses')} known to "
            "autocomplete."
        )
    if counts.drafts:
        sentences.append(f"Not judged, because they were not sent: {number(counts.drafts, 'draft', 'drafts')}.")
    if counts.unknown:
        sentences.append(f"Not judged, because it is not known who sent them: {number(counts.unknown, 'message', 'messages')}.")
    return tuple(sentences)
