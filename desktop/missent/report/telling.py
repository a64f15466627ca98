"""Tell a case as a document for persons: what was found, how far reading came, one card a message, and the limits.

The words are those of an expert's report: consistent with a typing error; no reader, no harm and no intent is claimed.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import tzinfo
from itertools import groupby, islice
from typing import Final

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingDetail
from missent.model import Bounce, Verdict, moment
from missent.report import wording
from missent.report.account import Account, account, coverage, headline
from missent.report.columns import local, mih, offset
from missent.report.document import Bars, Block, Bullets, Card, Document, Facts, Grid, Heading, Paragraph, Part, Signature, Tone
from missent.report.slip import in_letters, slip
from missent.report.wording import number

TITLE: Final = "Possibly misaddressed mail"

LIMITS: Final = (
    "A finding is a proposal. It says that an address is consistent with a typing error, and why; not that it was one.",
    "Nobody at the written domains was asked, and no owner was looked up. The country of an ending is not the place of a reader.",
    "“Rejected” shows that this copy was not delivered, not that nobody saw it. “No bounce found” is no proof of delivery: "
    "mistyped domains often accept everything. “Not checked” means that bounces were not in the mail given.",
    "What could not be read or has no readable address was not assessed. It is counted in this report and never called clean.",
    "Times are those that the messages state. The mail was only read; nothing in it was changed.",
)
_PAIRS: Final = 40
_MONTHS: Final = 24
_PROBLEMS: Final = 60
_SOURCES: Final = 40
_LONGEST: Final = 200
"""Letters of a subject that a page shows."""


def document(case: Case, query: FindingQuery, cards: int, rest: str, zone: tzinfo | None = None) -> Document:
    """Make the report of these findings, with at most `cards` messages in full; `rest` says where the others are."""
    told = account(case, query)
    ids = case.findings.ids(query)
    shown = tuple(islice(_cards(case.findings.details(ids), zone), cards + 1))
    return Document(
        title=TITLE,
        subtitle=told.case_name,
        foot=f"Missent {told.version} · {told.case_name}",
        made=told.made,
        blocks=(
            *_cover(told),
            *_overview(told),
            *_findings(told, shown[:cards], whole=len(shown) <= cards, rest=rest),
            *_basis(told, case),
            Heading("What this report does not show"),
            Bullets(LIMITS),
            Signature(("Name and function", "Place and date", "Signature")),
        ),
    )


def _cover(told: Account) -> Iterator[Block]:
    yield Paragraph(headline(told), Tone.LEAD)
    tone = Tone.PLAIN if told.summary.complete else Tone.CAUTION
    yield Paragraph(" ".join(coverage(told)), tone)
    rows = list(told.keeper.items())
    rows += [
        ("Case file", told.case_name),
        ("Report made", f"{told.made} (UTC)"),
        ("Program", told.program),
    ]
    if told.filtered:
        rows.append(("Only these findings", told.filtered))
    yield Facts(tuple(rows))


def _overview(told: Account) -> Iterator[Block]:
    if not told.summary.findings:
        return
    yield Heading("Overview")
    bands = [(f"{wording.SHAPES[band]} {wording.BANDS[band]}", count) for band, count in told.bands.items() if count]
    verdicts = [(wording.VERDICTS[verdict], count) for verdict, count in told.verdicts.items() if count]
    bounces = [(BOUNCES[bounce], count) for bounce, count in told.bounces.items() if count]
    groups = (("Confidence", bands), ("Decision", verdicts), ("What became of it", bounces))
    of_all = f"of {told.summary.findings:,}"
    lines = ((head if not place else "", *row) for head, rows in groups for place, row in enumerate(rows))
    yield Grid(("", "", "Findings"), [(head, words, f"{count:,} {of_all}") for head, words, count in lines], frozenset({2}))
    yield Heading("By domain", 2)
    pairs = told.pairs[:_PAIRS]
    yield Bars([(slip(in_letters(pair.domain), pair.intended), pair.count) for pair in pairs], "findings")
    if len(told.pairs) > len(pairs):
        others = sum(pair.count for pair in told.pairs[_PAIRS:])
        yield Paragraph(f"{len(told.pairs) - _PAIRS:,} further pairs with {number(others, 'finding', 'findings')}.", Tone.NOTE)
    if told.months:
        yield Heading("By time of sending", 2)
        yield Bars(periods(told.months), "findings")
        dated = sum(count for _, count in told.months)
        if dated < told.summary.findings:
            undated = number(told.summary.findings - dated, "finding has", "findings have")
            yield Paragraph(f"{undated} no readable date.", Tone.NOTE)


def _findings(told: Account, shown: Sequence[Card], *, whole: bool, rest: str) -> Iterator[Block]:
    if not shown:
        return
    yield Heading("The messages, one by one")
    if not whole:
        of_all = number(told.extent.messages, "message", "messages")
        yield Paragraph(f"The first {len(shown):,} of {of_all} are shown here. {rest}", Tone.CAUTION)
    yield from shown


def _basis(told: Account, case: Case) -> Iterator[Block]:
    yield Heading("What was read")
    for row in told.sources[:_SOURCES]:
        same = row.unchanged and row.sha256_after == row.source.sha256
        after = f"SHA-256 {row.sha256_after or 'not taken'}, {_UNCHANGED[row.unchanged]}"
        yield Heading(row.source.location, 2)
        facts = (
            ("Kind and messages", f"{row.source.kind.upper()}, {row.messages:,}"),
            ("SHA-256", row.source.sha256 or "not taken"),
            ("After reading", "unchanged" if same else after),
        )
        yield Facts(facts)
    if len(told.sources) > _SOURCES:
        yield Paragraph(f"{len(told.sources) - _SOURCES:,} further sources are in the case.", Tone.NOTE)
    yield Heading("In numbers", 2)
    counts = told.counts
    read = [
        ("Messages read", f"{counts.messages:,}"),
        ("Taken for sent and judged", f"{counts.judged:,} of {counts.messages:,}"),
        ("Recipients judged", f"{counts.recipients:,}"),
        ("Without readable address", f"{counts.unresolved:,} of {counts.recipients:,}"),
        ("Could not be read", f"{counts.problems:,}"),
    ]
    if told.scan is not None:
        read.append(("Read with", f"Missent {told.scan.version}, {moment(told.scan.started_at)}"))
        read += [(f"Setting: {name}", value) for name, value in told.scan.options.items() if value]
    policy = told.policy
    lists = (("Own domains", policy.own), ("Protected domains", policy.protected),
             ("Always allowed", policy.allowed_domains | policy.allowed_addresses))  # fmt: skip
    read += [(name, ", ".join(sorted(entries))) for name, entries in lists if entries]
    yield Facts(tuple(read))
    if counts.problems:
        yield Heading("What could not be read", 2)
        problems = case.problems.rows(0, _PROBLEMS)
        yield Grid(
            ("Source", "Place", "What happened"),
            [(one.source, f"{one.folder} {one.key}".strip(), wording.problem(one)) for one in problems],
        )
        if counts.problems > len(problems):
            yield Paragraph(f"{counts.problems - len(problems):,} more are in the case.", Tone.NOTE)


BOUNCES: Final = {Bounce.REJECTED: "Rejected", Bounce.NONE_FOUND: "No bounce found", Bounce.NOT_CHECKED: "Not checked"}
_UNCHANGED: Final = {True: "unchanged", False: "CHANGED", None: "not looked at"}


def periods(months: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Put months (`2023-07`) without findings between those with some; years take their place when the span is long."""
    first, last = (int(text[:4]) * 12 + int(text[5:]) - 1 for text in (months[0][0], months[-1][0]))
    counted = dict(months)
    if last - first < _MONTHS:
        names = [f"{place // 12:04}-{place % 12 + 1:02}" for place in range(first, last + 1)]
        return [(name, counted.get(name, 0)) for name in names]
    years: dict[str, int] = {}
    for name, count in months:
        years[name[:4]] = years.get(name[:4], 0) + count
    return list(years.items())


def _cards(known: Iterable[FindingDetail], zone: tzinfo | None) -> Iterator[Card]:
    """Bring the findings of one message together; they stand side by side in every order by time."""
    for turn, (_, findings) in enumerate(groupby(known, key=lambda one: one.row.locator), 1):
        yield _card(f"M{turn:03}", list(findings), zone)


def _card(reference: str, findings: Sequence[FindingDetail], zone: tzinfo | None) -> Card:
    first = findings[0]
    row = first.row
    there = local(row.sent_at, row.utc_offset, zone) or "not known"
    proof = ", ".join(first.copies[0].evidence) if first.copies else ""
    rows = [
        ("Sent", (moment(row.sent_at) or "no readable date") if row.is_message else "not shown to be: known to autocomplete"),
        ("Local time", f"{there}; written with {offset(row.utc_offset) or 'no known offset'}"),
        ("From", first.sender.addr_spec if first.sender else "not known"),
        ("Recipients", f"{len(first.recipients):,}, of which {len(findings):,} flagged"),
        ("Found in", "; ".join(f"{copy.locator.source} {copy.locator.folder} {copy.locator.key}" for copy in first.copies[:5])),
        ("Message-ID", row.message_id or "none"),
    ]
    if row.message_id:
        rows.append(("EDRM MIH", mih(row.message_id)))
    if proof and row.is_message:
        rows.append(("Taken for sent by", proof))
    return Card(reference, _short(row.subject) or "(no subject)", Facts(tuple(rows)), tuple(map(_part, findings)))


def _repeated(known: FindingDetail) -> str:
    first, last = moment(known.first)[:10], moment(known.last)[:10]
    return number(known.times, "time", "times") + (f", {first} to {last}" if first != last else "")


def _short(subject: str) -> str:
    if len(subject) <= _LONGEST:
        return subject
    return f"{subject[:_LONGEST]} … (cut; {len(subject):,} letters)"


def _part(known: FindingDetail) -> Part:
    row = known.row
    meant_local, _, meant = row.intended_address.rpartition("@")
    decision = wording.VERDICTS[known.decision.verdict]
    if known.decision.verdict is not Verdict.TO_REVIEW:
        by = f" by {known.decision.by}" if known.decision.by else ""
        decision += f"{by}, {moment(known.decision.at)}" + (f": {known.decision.note}" if known.decision.note else "")
    rows = [
        ("Field", wording.FIELDS[row.field]),
        ("Harm", wording.HARMS[row.harm]),
        ("What became of it", BOUNCES[row.bounce]),
        ("Written to", _repeated(known)),
        ("Decision", decision),
    ]
    domain = in_letters(row.address.domain)
    if domain != row.address.domain:
        rows.insert(0, ("As it was sent", row.address.addr_spec))
    if row.alternatives:
        rows.insert(1, ("Other candidates", ", ".join(other.domain for other in row.alternatives)))
    return Part(
        slip(domain, meant or row.intended_domain, row.address.local_part, meant_local),
        f"{wording.SHAPES[row.band]} {wording.BANDS[row.band]}",
        Facts(tuple(rows)),
        Bullets(tuple(wording.reason(reason) for reason in row.reasons)),
    )
