"""Findings brought together by message: a card, a file and a load-file row each stand for one message, not for one recipient."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import groupby

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.case.rows import FindingDetail
from missent.model import moment
from missent.report.columns import group, local, mih, offset
from missent.report.safe import file_name


@dataclass(frozen=True, slots=True)
class Flagged:
    """Hold one message with its findings, at least one; `reference` is its number in this export, `M001`."""

    reference: str
    findings: tuple[FindingDetail, ...]

    @property
    def first(self) -> FindingDetail:
        """Give the finding that speaks for the message where all say the same."""
        return self.findings[0]

    @property
    def domains(self) -> str:
        """Give the written domains, each once."""
        return " ".join(dict.fromkeys(one.row.address.domain for one in self.findings))

    def file_name(self, ending: str) -> str:
        """Give the name of this message's file: reference, time and domain, and nothing out of a subject."""
        stamp = moment(self.first.row.sent_at).replace("-", "").replace(":", "") or "undated"
        return file_name(self.reference, stamp, self.domains, ending=ending)

    def facts(self, zone: tzinfo | None) -> dict[str, str]:
        """Give what an index tells of the message, by the names of the columns of a finding."""
        row = self.first.row
        return {
            "source": row.source,
            "folder": row.folder,
            "message": row.key,
            "message_id": row.message_id,
            "mih": mih(row.message_id),
            "dedupe_group": group(self.first.identity),
            "sent": moment(row.sent_at),
            "sent_offset": offset(row.utc_offset),
            "sent_local": local(row.sent_at, row.utc_offset, zone),
            "address": " ".join(one.row.address.addr_spec for one in self.findings),
            "intended": " ".join(one.row.intended_domain or "?" for one in self.findings),
        }


def messages(case: Case, query: FindingQuery) -> Iterator[Flagged]:
    """Yield the messages of these findings in the order in which they were sent, and number them."""
    ids = case.findings.ids(replace(query, order="sent", descending=False))
    known = case.findings.details(ids)
    for turn, (_, findings) in enumerate(groupby(known, key=lambda one: one.row.locator), 1):
        yield Flagged(f"M{turn:03}", tuple(findings))


def recipients(flagged: Flagged, *fields: str) -> Sequence[str]:
    """List the message's recipients that stood in these fields, those that could not be read as they were written."""
    written = (to for to in flagged.first.recipients if to.field.value in fields)
    return [to.address.addr_spec if to.address else to.raw for to in written]
