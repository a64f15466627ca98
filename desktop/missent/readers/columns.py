"""Messages in the columns of a batch: from any reader's Envelopes, or from a header, without a detour.

Every copy of a message gets the same identity here, whatever store it lies in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import msgspec

from missent.model import (
    Address,
    Batch,
    Envelope,
    EnvelopeRow,
    Evidence,
    Field,
    Mark,
    MessageState,
    Origin,
    ProblemCode,
    Recipient,
    RecipientRow,
    id_hash,
)
from missent.readers.fields import NotPlain, doubt_of, mailboxes_of, parse_recipients, parts_of, text_of

_encoder: Final = msgspec.msgpack.Encoder()
_MOST_KNOWN: Final = 65_536
_LONGEST_KNOWN: Final = 256


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """Hold a way of writing a recipient as a batch does, and the text that stands for it in the identity of a message.

    `doubt` says what is wrong with the recipient, and quotes it. Ways are told apart as objects,
    for they are looked up by the million.
    """

    written: bytes
    spec: str
    doubt: tuple[ProblemCode, str] | None = None


class _Places(dict[Way, int]):
    """Number ways of writing as they are met."""

    def __missing__(self, way: Way) -> int:
        place = self[way] = len(self)
        return place


class Columns:
    """Gather what a span yields; `put` and `add` give the same for the same message."""

    def __init__(self) -> None:
        self._envelopes: list[EnvelopeRow] = []
        self._senders: dict[tuple[str, str], int] = {}
        self._places = _Places()

    def batch(self) -> Batch:
        """Give what was gathered; problems are the caller's."""
        return Batch(self._envelopes, list(self._senders), [way.written for way in self._places])

    def put(
        self, folder: str, key: str, message_id: str, sent_at: int | None, utc_offset: int | None, sender: Address | None,
        recipients: Sequence[Way], subject: str, size: int, state: MessageState, evidence: tuple[Evidence, ...],
        marks: tuple[Mark, ...], in_reply_to: str,
    ) -> None:  # fmt: skip
        """Put one message; its recipients as given by `ways` or `way_of`."""
        written_by = -1
        if sender is not None:
            written_by = self._senders.setdefault((sender.local_part, sender.domain), len(self._senders))
        name = message_id or f"{sent_at}\t{sender.addr_spec if sender else ''}\t{subject}"
        self._envelopes.append(
            (
                folder, key, message_id, sent_at, utc_offset, written_by, subject, size, state._value_,
                " ".join(evidence) if evidence else "", " ".join(marks) if marks else "",
                identity(name, [way.spec for way in recipients]), list(map(self._places.__getitem__, recipients)),
                id_hash(in_reply_to),
            )
        )  # fmt: skip

    def add(self, envelope: Envelope) -> None:
        """Put the message of an Envelope."""
        self.put(
            envelope.locator.folder, envelope.locator.key, envelope.message_id, envelope.sent_at, envelope.utc_offset,
            envelope.sender, [way_of(recipient) for recipient in envelope.recipients], envelope.subject, envelope.size,
            envelope.state, envelope.evidence, envelope.marks, envelope.in_reply_to,
        )  # fmt: skip


def identity(name: str, recipients: Sequence[str]) -> int:
    """Give 63 bits that are the same for every copy of a message: of its Message-ID and recipients (addr-specs, any order).

    Without a Message-ID the date, the sender and the subject stand for it. The recipients belong to it because a mailing list
    and a blind copy leave messages of one Message-ID that went to different persons. A checksum would do against chance; a digest
    is taken so that nobody can make one message pass for the copy of another.
    """
    parts = "\n".join((name, *sorted(recipients)) if len(recipients) > 1 else (name, *recipients))
    return int.from_bytes(blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def ways(field: Field, value: bytes) -> list[Way]:
    """Read one value of an address field, as `fields.parse_recipients` does."""
    try:
        return list(map(_by_text[field].__getitem__, mailboxes_of(value)))
    except NotPlain:
        return [way_of(recipient) for recipient in parse_recipients(field, value)]


def way_of(recipient: Recipient) -> Way:
    """Give the way in which a recipient was written; the same for the same object."""
    held, way = _by_object.get(id(recipient)) or (None, None)
    if held is recipient and way is not None:
        return way
    address, raw, field, origin = recipient.address, recipient.raw, recipient.field.value, recipient.origin.value
    doubt = doubt_of(recipient)
    if address is None or not address.domain:
        way = Way(_encode((field, "", "", "", raw, origin)), raw, doubt)
    else:
        name = address.display_name
        told = raw if doubt else _raw(raw, name, address.raw)
        way = Way(_encode((field, address.local_part, address.domain, name, told, origin)), address.addr_spec, doubt)
    if len(_by_object) >= _MOST_KNOWN:
        _by_object.clear()
    _by_object[id(recipient)] = recipient, way
    return way


class _Ways(dict[bytes, Way]):
    """Know the ways that were met before in one field, by the bytes of their mailbox; raise `NotPlain` as `parts_of`."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field.value

    def __missing__(self, mailbox: bytes) -> Way:
        name, local_part, domain, written = parts_of(mailbox)
        told = _raw(text_of(mailbox), name, written)
        way = Way(_encode((self._field, local_part, domain, name, told, Origin.HEADER.value)), f"{local_part}@{domain}")
        if len(self) >= _MOST_KNOWN:
            self.clear()
        if len(mailbox) <= _LONGEST_KNOWN:
            self[mailbox] = way
        return way


# Readers give the same object for the same text, in one span and in the next. It is held beside its way, for an id says something
# only as long as its object lives.
_by_object: dict[int, tuple[Recipient, Way]] = {}
_by_text = {field: _Ways(field) for field in Field}


def _encode(row: RecipientRow) -> bytes:
    return _encoder.encode(row)


def _raw(raw: str, name: str, written: str) -> str:
    """Leave out raw text that adds nothing to the name and the addr-spec as it was written."""
    spec = f"<{written}>"
    return "" if raw in (written, spec, f"{name} {spec}", f'"{name}" {spec}') else raw
