"""Lay out a filled self-report as a document, in the order of its template, and as a record for machines."""

import json
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from missent.case.rows import FindingDetail
from missent.errors import ExportError
from missent.model import moment
from missent.report import manifest, mask, wording
from missent.report.columns import offset
from missent.report.document import Block, Boxes, Document, Facts, Grid, Heading, Paragraph, Signature, Text, Tone
from missent.report.messages import Flagged
from missent.report.safe import new_file
from missent.report.selfreport import NOT_STATED, ROWS, SelfReport
from missent.report.slip import in_letters
from missent.report.telling import BOUNCES
from missent.report.template import Entry, FieldKind, FormField, Section, TableKind, form_fields

FORMS: Final = ("pdf", "docx", "html", "txt", "json")
CAVEAT: Final = (
    "“Rejected” shows that this copy was not delivered. “No bounce found” is no proof of delivery. "
    "“Not checked” means that bounces were not in the mail given."
)
PAIR_COLUMNS: Final = {
    "domain_sent": "Written",
    "domain_intended": "Probably meant",
    "count": "Findings",
    "first": "First",
    "last": "Last",
    "rejected": "Rejected",
    "none_found": "No bounce found",
    "not_checked": "Not checked",
}

COLUMNS: Final[Mapping[str, tuple[str, Callable[[Flagged, FindingDetail], str]]]] = {
    "ref": ("No.", lambda message, one: message.reference),
    "sent_utc": ("Sent (UTC)", lambda message, one: moment(one.row.sent_at) or "not known"),
    "sent_offset": ("Offset", lambda message, one: offset(one.row.utc_offset) or "not known"),
    "role": ("Field", lambda message, one: wording.FIELDS[one.row.field]),
    "domain_sent": ("Written", lambda message, one: in_letters(one.row.address.domain)),
    "address_masked": ("Recipient", lambda message, one: mask.address(one.row.address.addr_spec)),
    "domain_intended": ("Probably meant", lambda message, one: one.row.intended_domain or "not known"),
    "delivery": ("What became of it", lambda message, one: BOUNCES[one.row.bounce]),
    "subject": ("Subject", lambda message, one: one.row.subject),
}


def document(report: SelfReport) -> Document:
    """Make the report to be read and signed, in the order of its template."""
    chosen = report.template
    blocks: list[Block] = [Paragraph(words, Tone.CAUTION) for words in chosen.heads]
    blocks += [Paragraph(words, Tone.CAUTION) for words in _too_long(report)]
    for turn, section in enumerate(chosen.sections, 1):
        blocks.append(Heading(f"{turn}. {section.title}", 2))
        blocks += _section(report, section)
    blocks.append(Paragraph(chosen.foot, Tone.NOTE))
    foot = f"Missent {report.told.version}"
    return Document(chosen.title, chosen.about, foot, report.told.made, tuple(blocks))


def _too_long(report: SelfReport) -> Iterator[str]:
    for one in report.filled.values():
        words = len(str(one.value).split()) if one.field.limit and isinstance(one.value, str) else 0
        if words > one.field.limit:
            yield f"“{one.field.label}” has {words} words; the form takes {one.field.limit}."


def _section(report: SelfReport, section: Section) -> Iterator[Block]:
    if section.table is TableKind.PAIRS:
        heads = tuple(PAIR_COLUMNS[name] for name in section.columns)
        yield Grid(heads, report.pairs, frozenset({2, 5, 6, 7}))
        yield Paragraph(CAVEAT, Tone.NOTE)
    elif section.table is TableKind.MESSAGES:
        yield from _messages(report, section)
    rows: list[tuple[str, Text]] = []
    for entry in section.entries:
        known = form_fields().get(entry.field)
        if known is None or known.kind is not FieldKind.BOXES:
            rows.append((entry.label, entry.text or str(report.filled[entry.field])))
            continue
        if rows:
            yield Facts(tuple(rows))
            rows = []
        yield _boxes(report, entry, known)
    if rows:
        yield Facts(tuple(rows))
    if section.signature:
        yield Signature(section.signature)


def _boxes(report: SelfReport, entry: Entry, known: FormField) -> Boxes:
    ticked = report.filled[entry.field].value
    label = entry.label if ticked else f"{entry.label} ({NOT_STATED})"
    return Boxes(label, tuple((choice, choice in ticked) for choice in known.choices))


def _messages(report: SelfReport, section: Section) -> Iterator[Block]:
    names = [*section.columns]
    if report.answers.subject and report.template.subject:
        names.append("subject")
    lines = [(message, one) for message in report.messages for one in message.findings]
    cells = [COLUMNS[name][1] for name in names]
    rows = [tuple(cell(message, one) for cell in cells) for message, one in lines[:ROWS]]
    yield Grid(tuple(COLUMNS[name][0] for name in names), rows)
    if len(lines) > ROWS:
        yield Paragraph(f"The first {ROWS:,} of {len(lines):,} are shown here; all are in the case.", Tone.CAUTION)
    yield Paragraph(CAVEAT, Tone.NOTE)


def write(report: SelfReport, path: Path) -> Path:
    """Write the report in the form of the file's ending, and its manifest; give the manifest's place.

    Raise `ExportError` when it cannot be written.
    """
    form = path.suffix.lower().removeprefix(".")
    if form not in FORMS:
        raise ExportError(f"A self-report is written as .{', .'.join(FORMS)}. End the name in one of them.")
    if form == "json":
        write_json(report, path)
    else:
        import_module(f"missent.report.{'text' if form == 'txt' else form}").write(document(report), path)
    place = manifest.of_file(path)
    manifest.write([path], place)
    return place


def write_json(report: SelfReport, path: Path) -> None:
    """Write the report as a record: every field of the template with its value and where it comes from, and the messages."""
    names = {name for section in report.template.sections for name in section.columns if section.table is TableKind.MESSAGES}
    lines = ((message, one) for message in report.messages for one in message.findings) if names else ()
    record = {
        "record": "missent-self-report-1",
        "template": report.template.name,
        "fields": {
            name: {"value": one.value, "by": one.field.by, "state": one.state} for name, one in sorted(report.filled.items())
        },
        "messages": [{name: COLUMNS[name][1](message, one) for name in sorted(names)} for message, one in lines],
        "pairs": [dict(zip(PAIR_COLUMNS, row, strict=True)) for row in report.pairs],
    }
    with new_file(path) as stream:
        stream.write(json.dumps(record, indent=2).encode("ascii") + b"\n")
