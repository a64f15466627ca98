"""Put what a span yielded into columns for the wire, and give every copy of a message the same identity."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b

from missent.model import Address, Batch, Envelope, EnvelopeRow, Problem, RecipientRow


def legible(problem: Problem) -> Problem:
    """Write out what is no text in the names of files, so that a problem can always be told."""
    source, folder, key, detail = (
        text.encode("utf-8", "backslashreplace").decode()
        for text in (problem.source, problem.folder, problem.key, problem.detail)
    )
    return replace(problem, source=source, folder=folder, key=key, detail=detail)


def pack(items: Iterable[Envelope | Problem]) -> Batch:
    """Put what a span yielded into columns, each address once."""
    envelopes: list[EnvelopeRow] = []
    addresses: list[tuple[str, str]] = []
    recipients: list[RecipientRow] = []
    problems: list[Problem] = []
    places: dict[tuple[str, str], int] = {}
    specs: list[str] = []  # addr-specs beside `addresses`: putting one together for each recipient would cost as much as the rest

    def place_of(address: Address) -> int:
        pair = (address.local_part, address.domain)
        place = places.get(pair)
        if place is None:
            place = places[pair] = len(addresses)
            addresses.append(pair)
            specs.append("@".join(pair))
        return place

    for item in items:
        if isinstance(item, Problem):
            problems.append(legible(item))
            continue
        number = len(envelopes)
        written = []
        for recipient in item.recipients:
            address = recipient.address
            if address is None:
                recipients.append((number, recipient.field._value_, -1, "", recipient.raw, recipient.origin._value_))
                written.append(recipient.raw)
                continue
            place = places.get((address.local_part, address.domain))
            if place is None:
                place = place_of(address)
            name, raw = address.display_name, recipient.raw
            if raw == address.raw or raw == f"{name} <{address.raw}>" or raw == f'"{name}" <{address.raw}>':
                raw = ""
            recipients.append((number, recipient.field._value_, place, name, raw, recipient.origin._value_))
            written.append(specs[place])
        locator, sender = item.locator, item.sender
        envelopes.append(
            (
                locator.folder,
                locator.key,
                item.message_id,
                item.sent_at,
                item.utc_offset,
                -1 if sender is None else place_of(sender),
                item.subject,
                item.size,
                item.state._value_,
                " ".join(item.evidence),
                " ".join(item.marks),
                identity(item, written),
            )
        )
    return Batch(envelopes, addresses, recipients, problems)


def identity(envelope: Envelope, recipients: Sequence[str]) -> int:
    """Give 63 bits that are the same for every copy of a message: of its Message-ID and recipients (addr-specs, any order).

    Without a Message-ID the date, the sender and the subject stand for it. The recipients belong to it because a mailing list
    and a blind copy leave messages of one Message-ID that went to different persons. A checksum would do against chance; a digest
    is taken so that nobody can make one message pass for the copy of another.
    """
    sender = envelope.sender
    name = envelope.message_id or f"{envelope.sent_at}\t{sender.addr_spec if sender else ''}\t{envelope.subject}"
    parts = "\n".join((name, *sorted(recipients)))
    return int.from_bytes(blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
