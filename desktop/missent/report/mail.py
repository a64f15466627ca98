"""Write the flagged messages themselves, as EML files or as one mbox, with an index that says what each file is.

A message is written with the bytes it is stored with. Where a store keeps none (PST, MSG), the message is written anew from its
properties and says so in its own header. A message that cannot be opened again stands in the index with the reason.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.errors import ReadError
from missent.model import Locator, Message
from missent.report.messages import Flagged, messages
from missent.report.safe import new_file, new_folder
from missent.report.visible import visible

Opener: TypeAlias = Callable[[Locator], Message]
"""Opens one message again; raises `ReadError` when it cannot."""

INDEX: Final = "index.tsv"
_DERIVED: Final = "X-Missent-Derived: yes; written from the properties of its store, which keeps no original bytes"
_FROM_LINE: Final = re.compile(rb"^(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Written:
    """Count what was written, and say what was not: a sentence for each message that could not be."""

    messages: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """Hold one line of the index; `length` and `digest` are those of the message itself."""

    flagged: Flagged
    file: str
    offset: int
    length: int
    digest: str
    kind: str
    problem: str = ""


def write_folder(case: Case, query: FindingQuery, open_message: Opener, path: Path, zone: tzinfo | None = None) -> Written:
    """Write each message to a file of its own in a new folder; raise `ExportError` when it cannot be made."""
    entries = []
    with new_folder(path) as folder:
        for flagged in messages(case, query):
            opened = opened_or_reason(flagged, open_message)
            if isinstance(opened, str):
                entries.append(_Entry(flagged, "", 0, 0, "", "", opened))
                continue
            name = flagged.file_name(".eml")
            content = marked(opened)
            with new_file(folder / name) as stream:
                stream.write(content)
            entries.append(_entry(flagged, opened, content, name, 0))
        with new_file(folder / INDEX) as stream:
            stream.writelines(_index(entries, zone))
    return _written(entries)


def write_mbox(case: Case, query: FindingQuery, open_message: Opener, path: Path, zone: tzinfo | None = None) -> Written:
    """Write all messages to one file (mboxrd: a From_ line in a message gets one `>` more), and its index beside it."""
    entries = []
    with new_file(path) as stream:
        place = 0
        for flagged in messages(case, query):
            opened = opened_or_reason(flagged, open_message)
            if isinstance(opened, str):
                entries.append(_Entry(flagged, "", 0, 0, "", "", opened))
                continue
            content = marked(opened)
            entries.append(_entry(flagged, opened, content, path.name, place))
            place += _put(stream, flagged, content)
    with new_file(index_of(path)) as stream:
        stream.writelines(_index(entries, zone))
    return _written(entries)


def index_of(path: Path) -> Path:
    """Give the place of an mbox's index."""
    return path.with_name(f"{path.name}.{INDEX}")


def opened_or_reason(flagged: Flagged, open_message: Opener) -> Message | str:
    """Open a message by the first of its copies that can be opened; give the reason when none can."""
    reason = ""
    for locator in dict.fromkeys((flagged.first.row.locator, *(copy.locator for copy in flagged.first.copies))):
        try:
            return open_message(locator)
        except ReadError as error:
            reason = reason or str(error)
    return reason


def marked(message: Message) -> bytes:
    """Give the bytes to write: those of the store, or those made anew, with a header that says that they are."""
    if not message.derived:
        return message.raw
    locator = message.locator
    place = visible(f"{locator.source} {locator.folder} {locator.key}").encode("ascii", "backslashreplace").decode()
    return f"{_DERIVED}\r\nX-Missent-Locator: {place}\r\n".encode() + message.raw


def _entry(flagged: Flagged, message: Message, content: bytes, file: str, place: int) -> _Entry:
    kind = "derived" if message.derived else "bytes"
    return _Entry(flagged, file, place, len(content), sha256(content).hexdigest(), kind)


def _put(stream: BinaryIO, flagged: Flagged, content: bytes) -> int:
    sent = time.asctime(time.gmtime(max(0, flagged.first.row.sent_at or 0)))
    sender = flagged.first.sender.addr_spec if flagged.first.sender else ""
    name = sender if sender.isascii() and sender.isprintable() and " " not in sender else "MAILER-DAEMON"
    head = f"From {name} {sent}\n".encode()
    return stream.write(head + _FROM_LINE.sub(rb">\1", content) + (b"\n" if content.endswith(b"\n") else b"\n\n"))


def _index(entries: Sequence[_Entry], zone: tzinfo | None) -> Iterator[bytes]:
    facts = [entry.flagged.facts(zone) for entry in entries]
    heads = ["ref", "file", "offset", "length", "item_sha256", "digest_kind", *(facts[0] if facts else ()), "not_written"]
    yield _line(heads)
    for entry, told in zip(entries, facts, strict=True):
        own = (entry.flagged.reference, entry.file, str(entry.offset), str(entry.length), entry.digest, entry.kind)
        yield _line([*own, *told.values(), entry.problem])


def _line(cells: Sequence[str]) -> bytes:
    return ("\t".join(visible(cell) for cell in cells) + "\r\n").encode()


def _written(entries: Sequence[_Entry]) -> Written:
    missing = [f"{one.flagged.reference} ({one.flagged.first.row.message_id}): {one.problem}" for one in entries if one.problem]
    return Written(len(entries) - len(missing), tuple(missing))
