"""Put what a span yielded into columns for the wire, and give every copy of a message the same identity."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Final, TypeAlias

from missent.model import Batch, Envelope, EnvelopeRow, Problem, Recipient, RecipientRow


def pack(items: Iterable[Envelope | Problem]) -> Batch:
    """Put messages and problems into columns, each address once."""
    envelopes: list[EnvelopeRow] = []
    recipients: list[RecipientRow] = []
    problems: list[Problem] = []
    places: dict[tuple[str, str] | None, int] = {None: -1}  # addresses are numbered as they are met; an unresolved one is -1
    number_of, known = places.get, _known.get
    add = recipients.append
    for item in items:
        if isinstance(item, Problem):
            problems.append(legible(item))
            continue
        number = len(envelopes)
        specs = []
        for recipient in item.recipients:
            _, field, pair, name, raw, origin, spec = known(id(recipient)) or _write(recipient)
            place = number_of(pair)
            if place is None:
                place = places[pair] = len(places) - 1
            add((number, field, place, name, raw, origin))
            specs.append(spec)
        locator, sender = item.locator, item.sender
        written_by = -1
        if sender is not None:
            written_by = places.setdefault((sender.local_part, sender.domain), len(places) - 1)
        envelopes.append(
            (
                locator.folder,
                locator.key,
                item.message_id,
                item.sent_at,
                item.utc_offset,
                written_by,
                item.subject,
                item.size,
                item.state._value_,
                " ".join(item.evidence),
                " ".join(item.marks),
                identity(item, specs),
            )
        )
    return Batch(envelopes, [pair for pair in places if pair], recipients, problems)


_Written: TypeAlias = tuple[Recipient, str, tuple[str, str] | None, str, str, str, str]
"""A recipient, its field, local-part and domain, display name, raw text, origin, and the text that identifies it."""

# By the object's id: readers give the same object for the same text, in one span and in the next. The object is held with it, for
# an id says something only as long as its object lives.
_known: dict[int, _Written] = {}
_MOST_KNOWN: Final = 65_536


def _write(recipient: Recipient) -> _Written:
    address, raw, field, origin = recipient.address, recipient.raw, recipient.field._value_, recipient.origin._value_
    written: _Written
    if address is None:
        written = (recipient, field, None, "", raw, origin, raw)
    else:
        name, spec = address.display_name, f"<{address.raw}>"
        if raw in (address.raw, spec, f"{name} {spec}", f'"{name}" {spec}'):
            raw = ""
        pair = (address.local_part, address.domain)
        written = (recipient, field, pair, name, raw, origin, "@".join(pair))
    if len(_known) >= _MOST_KNOWN:
        _known.clear()
    _known[id(recipient)] = written
    return written


def identity(envelope: Envelope, recipients: Sequence[str]) -> int:
    """Give 63 bits that are the same for every copy of a message: of its Message-ID and recipients (addr-specs, any order).

    Without a Message-ID the date, the sender and the subject stand for it. The recipients belong to it because a mailing list
    and a blind copy leave messages of one Message-ID that went to different persons. A checksum would do against chance; a digest
    is taken so that nobody can make one message pass for the copy of another.
    """
    sender = envelope.sender
    name = envelope.message_id or f"{envelope.sent_at}\t{sender.addr_spec if sender else ''}\t{envelope.subject}"
    parts = "\n".join((name, *sorted(recipients)) if len(recipients) > 1 else (name, *recipients))
    return int.from_bytes(blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1


def legible(problem: Problem) -> Problem:
    """Write out what is no text in the names of files, so that a problem can always be told."""
    source, folder, key, detail = (
        text.encode("utf-8", "backslashreplace").decode()
        for text in (problem.source, problem.folder, problem.key, problem.detail)
    )
    return replace(problem, source=source, folder=folder, key=key, detail=detail)
