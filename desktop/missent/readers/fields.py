"""Read the address fields of a message (RFC 5322 3.6.2, 3.6.3, 3.6.6): the plain ones fast, all others with patience.

People write to the same people: a mailbox that was read once is found again by its bytes. `parse_recipients` and `parse_sender`
never raise and leave nothing out: what holds no readable address is a recipient without one, with its raw text.
"""

import re
from typing import Final, TypeAlias

from missent.model import Address, Field, Origin, ProblemCode, Recipient
from missent.readers.addrspec import holds_hidden
from missent.readers.dates import parse_date
from missent.readers.tolerant import read_address_list
from missent.readers.words import decode_words, name_of, to_text, unfold

__all__ = ["decode_words", "parse_date", "parse_recipients", "parse_sender"]

_MOST_MAILBOXES: Final = 16_384
_MOST_VALUES: Final = 1_024
_LONGEST_MAILBOX: Final = 256
_LONGEST_VALUE: Final = 4_096
_LONGEST_PLAIN: Final = 1 << 20
"""Bounds of what is kept from one message for the next, so that hostile mail cannot fill the memory of a worker."""

_INSIDE = rb'"[^"\\]*+"|<[^<>"]*+>|["<]'
# One mailbox with the blanks before it left out: every byte but separators is in one, so that nothing can fall between two.
_MAILBOXES = re.compile(rb'(?:[^\s,;"<]|' + _INSIDE + rb')(?:[^,;"<]++|' + _INSIDE + rb")*+")

_ADDR_SPEC = rb"(?!'|[iI][mM][cC][eE][aA])([A-Za-z0-9.!#$%&'*+=^_`{|}~-]++)@([A-Za-z0-9][A-Za-z0-9.-]*+(?<![.-]))"
_PHRASE = rb'(?:"[^"\\]*+"|[^"\\<>(),:;\x00])*+'
_COMMENT = rb"(?:\s*+\(([^()\\\x00]*+)\))?+"
_PLAIN = re.compile(rb"(?:(" + _PHRASE + rb")<" + _ADDR_SPEC + rb">|" + _ADDR_SPEC + rb")" + _COMMENT + rb"\s*+")


_DIRECTORY_NAME = re.compile(r"/[A-Za-z]+=|IMCEA", re.I)


class NotPlain(Exception):
    """Say that a mailbox needs the tolerant reading, and with it the whole value: its parts may belong together."""


_Parts: TypeAlias = tuple[str, str, str, str]
"""The fields of an `Address`."""


class _Known(dict[bytes, _Parts]):
    """Know the mailboxes that were read before, by their bytes."""

    def __missing__(self, mailbox: bytes) -> _Parts:
        plain = _PLAIN.fullmatch(mailbox)
        if plain is None:
            raise NotPlain
        phrase, local, domain, bare_local, bare_domain, comment = plain.groups()
        if phrase is None:
            local, domain = bare_local, bare_domain
        local_part, written = local.decode("ascii"), domain.decode("ascii")
        name = (_name(phrase.replace(b'"', b"")) if phrase else "") or (_name(comment) if comment else "")
        parts = name, local_part, written.lower(), f"{local_part}@{written}"
        if len(self) >= _MOST_MAILBOXES:
            self.clear()
        if len(mailbox) <= _LONGEST_MAILBOX:
            self[mailbox] = parts
        return parts


def _name(written: bytes) -> str:
    return name_of(unfold(to_text(written)))


def text_of(mailbox: bytes) -> str:
    """Give a mailbox as it was written, unfolded."""
    return unfold(to_text(mailbox)).rstrip()


class _Recipients(dict[bytes, Recipient]):
    """Know the recipients that were read before in one field, by the bytes of their mailbox."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field

    def __missing__(self, mailbox: bytes) -> Recipient:
        recipient = Recipient(self._field, Address(*parts_of(mailbox)), text_of(mailbox), Origin.HEADER)
        if len(self) >= _MOST_MAILBOXES:
            self.clear()
        if len(mailbox) <= _LONGEST_MAILBOX:
            self[mailbox] = recipient
        return recipient


_parts = _Known()
_senders: dict[bytes, Address | None] = {}
_known = {field: _Recipients(field) for field in Field}
_patient: dict[tuple[Field, bytes], tuple[Recipient, ...]] = {}


def parse_recipients(field: Field, value: bytes) -> tuple[Recipient, ...]:
    """Give the recipients in one value of an address field, in order; `value` may be folded.

    An empty value and an empty group (`undisclosed-recipients:;`) have none.
    """
    try:
        return tuple(map(_known[field].__getitem__, mailboxes_of(value)))
    except NotPlain:
        pass
    if known := _patient.get((field, value)):
        return known
    recipients = tuple(read_address_list(field, to_text(value)))
    if len(value) <= _LONGEST_VALUE:
        if len(_patient) >= _MOST_VALUES:
            _patient.clear()
        _patient[field, value] = recipients
    return recipients


def parse_sender(value: bytes) -> Address | None:
    """Give the first address of a From or Sender field; None when there is none that can be read."""
    sender = _senders.get(value)
    if sender is None:
        try:
            sender = Address(*parts_of(value.strip()))
        except NotPlain:
            sender = next((recipient.address for recipient in parse_recipients(Field.TO, value) if recipient.address), None)
        if len(_senders) >= _MOST_MAILBOXES:
            _senders.clear()
        if len(value) <= _LONGEST_MAILBOX:
            _senders[value] = sender
    return sender


def doubt_of(recipient: Recipient) -> tuple[ProblemCode, str] | None:
    """Say what is wrong with a recipient, and quote it; None for a name that never was an address: an alias, or an X.500 name."""
    if recipient.address is None:
        damaged = "@" in recipient.raw and not _DIRECTORY_NAME.search(recipient.raw)
        return (ProblemCode.RECIPIENT_UNREADABLE, recipient.raw) if damaged else None
    return (ProblemCode.HIDDEN_CHARACTERS, recipient.raw) if holds_hidden(recipient.address.raw) else None


def parts_of(mailbox: bytes) -> tuple[str, str, str, str]:
    """Give the fields of the `Address` in one mailbox; raise `NotPlain`."""
    return _parts[mailbox]


def mailboxes_of(value: bytes) -> list[bytes]:
    """Cut one value of an address field into its mailboxes; raise `NotPlain` where that is not worth trying."""
    if len(value) > _LONGEST_PLAIN:
        raise NotPlain
    return _MAILBOXES.findall(value)
