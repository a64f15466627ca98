"""From an item's properties and recipient rows to its Envelope, the same for every store that keeps its mail in MAPI properties.

The recipient table comes first. What a message went through on its way, its transport headers, only adds to it: the names of
blind copies never stand there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from missent.model import (
    Address,
    Envelope,
    Evidence,
    Field,
    Folder,
    Locator,
    Mark,
    Origin,
    Problem,
    Recipient,
)
from missent.readers.addrspec import read_addr_spec
from missent.readers.fields import doubt_of
from missent.readers.headers import FOLDER_EVIDENCE, HeaderReader, header_end, state_of
from missent.readers.mapi import tags
from missent.readers.mapi.recipients import Directory, address_in, read_person, read_recipients
from missent.readers.mapi.values import Properties, codec_for, number, seconds_of, string
from missent.readers.words import tidy

_UNSENT: Final = 0x08  # [MS-OXCMSG] 2.2.1.6 mfUnsent: still being written
_SHOWN: Final = ((tags.DISPLAY_TO, Field.TO), (tags.DISPLAY_CC, Field.CC), (tags.DISPLAY_BCC, Field.BCC))
_SENT_BY: Final = (tags.SENT_MAIL_ENTRY_ID, tags.PRIMARY_SEND_ACCOUNT, tags.NEXT_SEND_ACCOUNT)
_FROM: Final = (
    (
        tags.SENT_REPRESENTING_NAME,
        tags.SENT_REPRESENTING_SMTP_ADDRESS,
        tags.SENT_REPRESENTING_EMAIL_ADDRESS,
        tags.SENT_REPRESENTING_ENTRY_ID,
    ),
    (tags.SENDER_NAME, tags.SENDER_SMTP_ADDRESS, tags.SENDER_EMAIL_ADDRESS, tags.SENDER_ENTRY_ID),
)
"""Whom an item is from, then who sent it for them (the From and the Sender of RFC 5322 3.6.2)."""

_LONGEST_ID: Final = 998
_LONGEST_HEADERS: Final = 4 << 20
_MOST_SHOWN: Final = 20_000
_MOST_TOLD: Final = 100


class ItemReader:
    """Make the Envelopes of one folder of one source from MAPI properties."""

    def __init__(self, source: str, folder: Folder) -> None:
        self._source = source
        self._path = folder.path
        self._evidence = FOLDER_EVIDENCE.get(folder.role, ())
        self._headers = HeaderReader(source, folder)

    def read(
        self,
        key: str,
        size: int,
        item: Properties,
        rows: Iterable[Properties],
        *,
        directory: Directory | None = None,
        evidence: tuple[Evidence, ...] = (),
        marks: tuple[Mark, ...] = (),
    ) -> Sequence[Envelope | Problem]:
        """Give an item's Envelope, and a Problem for each recipient that is damaged.

        `item` has at least what there is of `tags.HEADLINE`, each of `rows` of `tags.ROW`. Transport headers that the reader
        has not read may be given as the number 1: that they are there is a sign. `evidence` and `marks` are what the store itself
        knows of the message. An item without Message-ID keeps none: date, sender, subject and recipients then stand for it.
        """
        codec, known = codec_for(item), directory or {}
        recipients = [recipient for row in rows for recipient in read_recipients(row, known, codec)]
        return self.read_with(key, size, item, recipients, directory=directory, evidence=evidence, marks=marks, codec=codec)

    def read_with(
        self,
        key: str,
        size: int,
        item: Properties,
        recipients: list[Recipient],
        *,
        directory: Directory | None = None,
        evidence: tuple[Evidence, ...] = (),
        marks: tuple[Mark, ...] = (),
        codec: str = "",
    ) -> Sequence[Envelope | Problem]:
        """Do the same where the recipients of the table are known already."""
        header = self._read_header(key, item)
        if header is not None and any(recipient.address is None for recipient in recipients):
            recipients = _named_in(header, recipients)
        recipients += _missing(item, header, recipients)
        signs = self._evidence + evidence + sent_evidence(item)
        if header is not None:
            signs += tuple(sign for sign in header.evidence if sign not in signs)
            marks += tuple(mark for mark in header.marks if mark not in marks)
        submitted = seconds_of(item.get(tags.CLIENT_SUBMIT_TIME))
        if submitted is None:
            submitted = header.sent_at if header is not None and header.sent_at is not None else None
        if submitted is None:
            submitted = seconds_of(item.get(tags.MESSAGE_DELIVERY_TIME))
        envelope = Envelope(
            Locator(self._source, self._path, key),
            message_id_of(item) or (header.message_id if header is not None else ""),
            submitted,
            header.utc_offset if header is not None else None,
            sender_of(item, directory or {}, codec or codec_for(item)) or (header.sender if header is not None else None),
            tuple(recipients),
            subject_of(item) or (header.subject if header is not None else ""),
            size,
            state_of(signs),
            signs,
            marks,
            _id_of(item, tags.IN_REPLY_TO_ID) or (header.in_reply_to if header is not None else ""),
        )
        doubts = list(filter(None, map(doubt_of, recipients)))[:_MOST_TOLD]
        return (envelope, *(self._headers.problem(key, code, raw) for code, raw in doubts)) if doubts else (envelope,)

    def _read_header(self, key: str, item: Properties) -> Envelope | None:
        """Read the transport headers; what is damaged in them is no fault of the item, and told nowhere."""
        text = string(item, tags.TRANSPORT_MESSAGE_HEADERS)
        if not text:
            return None
        block = b"\n" + text[:_LONGEST_HEADERS].encode("utf-8", "replace").lstrip(b"\r\n")
        end = header_end(block)
        header = self._headers.read(key, 0, block if end < 0 else block[:end])[0]
        return header if isinstance(header, Envelope) else None


def sent_evidence(item: Properties) -> tuple[Evidence, ...]:
    """Say what an item's properties tell of which way it went.

    A message that was submitted here knows where its copy goes or by which account it left; one that was delivered knows who
    received it and what it went through.
    """
    signs: tuple[Evidence, ...] = ()
    if number(item, tags.MESSAGE_FLAGS) & _UNSENT:
        signs += (Evidence.FLAG_UNSENT,)
    if any(map(item.get, _SENT_BY)):
        signs += (Evidence.SENT_ACCOUNT,)
    if item.get(tags.RECEIVED_BY_NAME) or number(item, tags.TRANSPORT_MESSAGE_HEADERS):
        signs += (Evidence.TRACE,)
    if seconds_of(item.get(tags.CLIENT_SUBMIT_TIME)) is not None:
        signs += (Evidence.SUBMIT_TIME,)
    return signs


def sender_of(item: Properties, directory: Directory, codec: str) -> Address | None:
    """Give whom an item is from, or else who sent it; None when neither has a readable address."""
    return next((found for person in _FROM if (found := read_person(item, *person, directory, codec))), None)


def subject_of(item: Properties) -> str:
    """Give an item's subject without the two bytes that tell how long its prefix is ([MS-PST] 2.5.3.1.1.1)."""
    subject = string(item, tags.SUBJECT)
    return tidy(subject[2:] if subject.startswith("\x01") else subject)


def message_id_of(item: Properties) -> str:
    """Give an item's Message-ID in the angle brackets that some programs leave out, empty when it has none."""
    return _id_of(item, tags.INTERNET_MESSAGE_ID)


def _id_of(item: Properties, tag: int) -> str:
    written = tidy(string(item, tag))[:_LONGEST_ID]
    return f"<{written}>" if written and not written.startswith("<") else written


def count_shown(item: Properties) -> int:
    """Count the names in the display strings of To, Cc and Bcc."""
    texts = [string(item, tag).strip("; \0") for tag, _ in _SHOWN]
    return sum(text.count(";") + 1 for text in texts if text)


def names_shown(item: Properties) -> Iterator[tuple[Field, str]]:
    """Yield the names in the display strings of To, Cc and Bcc, which were written when the item was."""
    for tag, field in _SHOWN:
        for name in string(item, tag).split(";", _MOST_SHOWN)[:_MOST_SHOWN]:
            if (shown := tidy(name)) and not shown.endswith(":"):  # a group without members
                yield field, shown


def _named_in(header: Envelope, recipients: list[Recipient]) -> list[Recipient]:
    """Resolve by its name who stands in the table without an address, where the transport headers know one such name."""
    addresses: dict[str, set[Address]] = {}
    for one in header.recipients:
        if one.address is not None and one.address.display_name:
            addresses.setdefault(one.address.display_name.casefold(), set()).add(one.address)
    resolved = []
    for recipient in recipients:
        found = addresses.get(recipient.raw.partition(" </")[0].casefold(), set()) if recipient.address is None else set()
        known = next(iter(found)) if len(found) == 1 else None
        resolved.append(replace(recipient, address=known, origin=Origin.TRANSPORT_HEADER) if known else recipient)
    return resolved


def _missing(item: Properties, header: Envelope | None, recipients: Sequence[Recipient]) -> Sequence[Recipient]:
    """Give whom the display strings name and the table has not: from the transport headers, or as they are named."""
    if count_shown(item) <= len(recipients) and (recipients or header is None):
        return ()
    known = {text for one in recipients for text in _texts(one)}
    found: list[Recipient] = []
    for one in header.recipients if header is not None else ():
        if one.address is not None and known.isdisjoint(_texts(one)):
            found.append(replace(one, origin=Origin.TRANSPORT_HEADER))
            known |= _texts(one)
    everything = "\n".join(known)
    for field, name in names_shown(item):
        if name.strip("'\"").casefold() not in everything:  # a part of one will do: a name may hold the sign that parts names
            address = read_addr_spec(address_in(name), "")
            found.append(Recipient(field, address, name, Origin.DISPLAY_NAME))
    return found


def _texts(recipient: Recipient) -> set[str]:
    """Give what a recipient may be called, case-folded."""
    address = recipient.address
    names = (recipient.raw, address.addr_spec, address.display_name) if address is not None else (recipient.raw,)
    return {name.casefold() for name in names if name}
