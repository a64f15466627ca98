"""Message files as Outlook saves them, `.msg` and `.oft`: each the Envelope that its properties make, however damaged it is."""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, Final

from missent.model import Envelope, Folder, Locator, Mark, Message, Problem, ProblemCode, Recipient, Source, Stage
from missent.readers.files import gone, open_message
from missent.readers.mapi.item import ItemReader, names_shown
from missent.readers.mapi.recipients import directory_pairs
from missent.readers.mapi.values import codec_for
from missent.readers.msg.carve import carve
from missent.readers.msg.cfb import CompoundError, CompoundFile
from missent.readers.msg.message import MOST_ROWS, Found, read_message

_NOTHING: Final = Found({}, [], None, lost=frozenset(("compound file",)))


class MsgFiles:
    """Read the message files of one folder."""

    def __init__(self, source: Source, folder: Folder) -> None:
        self._source, self._folder = source, folder
        self._items = ItemReader(source.location, folder)

    def read(self, name: str, file: BinaryIO, size: int, start: bytes = b"") -> Iterator[Envelope | Problem]:
        """Yield the message in a file, and Problems for what of it is lost; addresses are carved when recipients are."""
        found = _found(file, size, start)
        envelope, problems = self._envelope(name, size, found)
        missing = _missing(found, envelope)
        if missing:
            carved = _carved(file, size, envelope)
            envelope = replace(envelope, recipients=(*envelope.recipients, *carved), marks=(*envelope.marks, Mark.CARVED))
            problems.append(self._problem(ProblemCode.RECIPIENTS_MISSING, name, missing))
        if found.lost:
            problems.append(self._problem(ProblemCode.DAMAGED, name, ", ".join(sorted(found.lost))))
        yield envelope
        yield from problems

    def open_again(self, locator: Locator) -> Message:
        """Open one message for a person."""
        from missent.readers.msg.opened import opened  # loads what turns bodies into text: only for what is shown

        try:
            with open_message(self._source, locator.key) as file:
                size = os.fstat(file.fileno()).st_size
                envelope = next(item for item in self.read(locator.key, file, size) if isinstance(item, Envelope))
                return opened(envelope, file, size)
        except OSError as error:
            raise gone() from error

    def _envelope(self, name: str, size: int, found: Found) -> tuple[Envelope, list[Problem]]:
        codec = codec_for(found.item)
        pairs = (pair for properties in (found.item, *found.rows) for pair in directory_pairs(properties, codec))
        marks = (Mark.SALVAGED,) if found.salvaged else ()
        envelope, *problems = self._items.read(name, size, found.item, found.rows, directory=dict(pairs), marks=marks)
        assert isinstance(envelope, Envelope)  # the first is always the message
        return envelope, [problem for problem in problems if isinstance(problem, Problem)]

    def _problem(self, code: ProblemCode, name: str, detail: str) -> Problem:
        return Problem(Stage.PARSE, code, self._source.location, self._folder.path, name, detail)


def _found(file: BinaryIO, size: int, start: bytes) -> Found:
    try:
        return read_message(CompoundFile(file, size, start))
    except CompoundError:
        return _NOTHING


def _missing(found: Found, envelope: Envelope) -> str:
    """Tell how many recipients are known to be lost, in figures; empty when none is."""
    if not found.lost and found.rows:
        return ""
    declared = found.declared if found.declared is not None and found.declared <= MOST_ROWS else 0
    named = sum(1 for _ in names_shown(found.item))
    here = sum(recipient.address is not None for recipient in envelope.recipients)
    known = len(found.rows)
    lost = found.lost and (known < declared or here < len(envelope.recipients) or not here)
    if lost or (named and not known and not here):
        return f"{here}/{max(declared, named, known)}"
    return ""


def _carved(file: BinaryIO, size: int, envelope: Envelope) -> list[Recipient]:
    """Find addresses that are not known yet as the sender's or a recipient's."""
    known = {one.address.addr_spec.lower() for one in envelope.recipients if one.address is not None}
    if envelope.sender is not None:
        known.add(envelope.sender.addr_spec.lower())
    return [one for one in carve(file, size) if one.address is not None and one.address.addr_spec.lower() not in known]
