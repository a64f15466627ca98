"""Build batches as a worker would send them, from messages written down in a few words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from missent.case.case import Case
from missent.model import (
    Address,
    Alternative,
    Band,
    Batch,
    Field,
    Finding,
    Folder,
    FolderRole,
    Harm,
    Problem,
    Reason,
    Source,
    SourceKind,
    Span,
    id_hash,
)

SENT = Folder("Sent", FolderRole.SENT)
INBOX = Folder("Inbox", FolderRole.INBOX)


@dataclass(frozen=True)
class Letter:
    """One message; recipients are `field: [addr-spec or (addr-spec, display name) or None for an unresolved one]`."""

    to: Sequence[str | tuple[str, str] | None] = ("jan@navy.mil",)
    cc: Sequence[str | tuple[str, str] | None] = ()
    resent_to: Sequence[str | tuple[str, str] | None] = ()
    sender: str | None = "me@example.org"
    folder: str = "Sent"
    key: str = "0+100"
    message_id: str = "<1@example.org>"
    sent_at: int | None = 1_600_000_000
    utc_offset: int | None = 120
    subject: str = "Greetings"
    size: int = 100
    state: str = "sent"
    evidence: str = "folder-sent"
    marks: str = ""
    identity: int | None = None
    in_reply_to: str = ""

    def recipients(self) -> Iterable[tuple[str, str | tuple[str, str] | None]]:
        for name, written in ((Field.TO, self.to), (Field.CC, self.cc), (Field.RESENT_TO, self.resent_to)):
            yield from ((str(name), one) for one in written)


def batch(*letters: Letter, problems: Sequence[Problem] = ()) -> Batch:
    """Pack letters; one without an identity of its own has that of its Message-ID."""
    senders: dict[tuple[str, str], int] = {}
    ways: dict[bytes, int] = {}
    packed = []
    for letter in letters:
        theirs = []
        for name, written in letter.recipients():
            addr_spec, display_name = written if isinstance(written, tuple) else (written, "")
            row = (name, *parts(addr_spec), display_name, "Somebody" if addr_spec is None else "", "header")
            theirs.append(ways.setdefault(msgspec.msgpack.encode(row), len(ways)))
        identity = letter.identity if letter.identity is not None else int.from_bytes(letter.message_id.encode()[:7], "big")
        sender = senders.setdefault(parts(letter.sender), len(senders)) if letter.sender else -1
        envelope = (
            letter.folder, letter.key, letter.message_id, letter.sent_at, letter.utc_offset, sender, letter.subject,
            letter.size, letter.state, letter.evidence, letter.marks, identity, theirs,
            id_hash(letter.in_reply_to),
        )  # fmt: skip
        packed.append(envelope)
    return Batch(packed, list(senders), list(ways), list(problems))


def parts(addr_spec: str | None) -> tuple[str, str]:
    """Give local-part and domain, both empty for a recipient without an address."""
    local_part, _, domain = (addr_spec or "").rpartition("@")
    return local_part, domain


def source(location: str = "/mail/Sent", argument: str = "/mail", **rest: int | str) -> Source:
    return Source(SourceKind.MBOX, location, argument, **{"size": 1000, "modified": 5, **rest})  # type: ignore[arg-type]


def spans(of: Source, count: int, folder: Folder = SENT) -> list[Span]:
    return [Span(of, folder, number * 100, number * 100 + 100, (), 100) for number in range(count)]


def plan(case: Case, count: int = 1, of: Source | None = None) -> list[int]:
    """Put a source with so many spans into a case; give the spans' ids."""
    of = of or source()
    source_id = case.sources.put(of)
    case.sources.put_plan(source_id, [SENT, INBOX], spans(of, count))
    return [span_id for span_id, _ in case.sources.pending(source_id)]


def read(case: Case, *letters: Letter, of: Source | None = None) -> int:
    """Read one span with these letters into a case; give its id."""
    (span_id,) = plan(case, 1, of)
    case.ledger.add(span_id, batch(*letters))
    return span_id


def suspicion(address: Address, intended: str = "navy.mil", band: Band = Band.LIKELY, score: float = 3.5) -> Finding:
    return Finding(
        address, intended, f"{address.local_part}@{intended}", band, score, Harm.OPEN,
        (Reason("hazard-ending", (("written", "ml"), ("count", 3))),), (Alternative("navy.nl", 1.5),),
    )  # fmt: skip


def judge(case: Case, *suspected: str, band: Band = Band.LIKELY, all_folders: bool = False, intended: str = "navy.mil") -> None:
    """Suspect these domains and no other."""
    case.findings.replace(
        [
            (id_, suspicion(address, intended, band if address.domain in suspected else Band.NONE))
            for id_, address in case.ledger.addresses(all_folders=all_folders)
        ],
        all_folders=all_folders,
    )
