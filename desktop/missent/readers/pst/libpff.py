"""A second opinion, by libpff, on a store that our own reader finds no way into.

The only module that knows libpff's binding, pypff. It reads the whole file through one open descriptor and keeps nothing of it.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Self

import pypff

from missent.errors import MessageGone, ReadError
from missent.model import Attachment, Envelope, Folder, Locator, Message, Problem, ProblemCode, Source, Span, Stage
from missent.readers.bodies import body_of_html
from missent.readers.derived import Enclosure, derived_message
from missent.readers.mapi import tags
from missent.readers.mapi.item import ItemReader
from missent.readers.mapi.values import (
    BINARY,
    BOOLEAN,
    INTEGER16,
    INTEGER32,
    INTEGER64,
    STRING,
    STRING8,
    TIME,
    Value,
    codec_for,
    text_of,
)
from missent.readers.rtf import text_of_rtf
from missent.readers.sent import folder_role

_SPAN: Final = 500
"""Messages of a span: libpff reads some hundreds a second."""

_KEY: Final = re.compile(r"(\d{1,4}(?:\.\d{1,6})*):(\d{1,8})")
_DEEPEST: Final = 64
_MOST_ATTACHMENTS: Final = 1_000
_LARGEST: Final = 4 << 20
_NUMBERS: Final = {INTEGER16: 2, INTEGER32: 4, BOOLEAN: 1, INTEGER64: 8, TIME: 8}
_NOTHING: Final = "The Outlook file is damaged in a way that nothing in it can be found."
_FAULTS: Final = (OSError, MemoryError, ValueError, AttributeError, OverflowError)
"""What libpff raises for a message it cannot read; an item of a rare class lacks attributes that others have."""


class LibpffReader:
    """Read a store through libpff; raise `ReadError` when it, too, finds no way in."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._file = Path(source.location).open("rb")  # noqa: SIM115 - closed by __exit__
        self._store = pypff.file()
        self._lost: list[tuple[str, str]] = []
        """Folders below which something could not be listed, each with what libpff said."""
        try:
            self._store.open_file_object(self._file)
            self._root = self._store.get_root_folder()
            self._listed = dict(self._list(self._root, (), ""))
        except _FAULTS as error:
            self._file.close()
            raise ReadError(_NOTHING) from error
        if self._lost and not any(folder.count for _, folder in self._listed.values()):
            self.__exit__()
            raise ReadError(_NOTHING)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._store.close()
        self._file.close()

    def _list(self, folder: Any, place: tuple[int, ...], above: str) -> Iterator[tuple[str, tuple[Any, Folder]]]:
        """List the folders by where they lie: the numbers of the folders that lead to them."""
        count = folder.get_number_of_sub_messages()
        yield ".".join(map(str, (0, *place))), (folder, Folder(above, folder_role(above), count))
        inside = folder.number_of_sub_folders
        if inside and len(place) >= _DEEPEST:
            self._lost.append((above, f"{inside} sub-folders below level {_DEEPEST}"))
            inside = 0
        for number in range(inside):
            try:
                inner = folder.get_sub_folder(number)
                name = (inner.name or f"{inner.identifier:#x}").replace("/", "_")
                yield from self._list(inner, (*place, number), f"{above}/{name}" if above else name)
            except _FAULTS as error:
                self._lost.append((above, f"sub-folder {number}: {error}"[:200]))

    def folders(self) -> Sequence[Folder]:
        """List the folders that libpff finds."""
        return list({folder.path: folder for _, folder in self._listed.values()}.values())

    def spans(self) -> Iterator[Span]:
        """Cut every folder into some hundreds of messages."""
        total = sum(folder.count or 0 for _, folder in self._listed.values())
        share = (self._source.size or os.fstat(self._file.fileno()).st_size) // (total + 1)
        counted = 0
        for place, (_, folder) in self._listed.items():
            for begin in range(0, folder.count or 0, _SPAN):
                names = tuple(f"{place}:{number}" for number in range(begin, min(begin + _SPAN, folder.count or 0)))
                yield Span(self._source, folder, counted, counted + len(names), names, share * len(names))
                counted += len(names)

    def envelopes(self, span: Span) -> Iterator[Envelope | Problem]:
        """Yield the messages that the span names."""
        reader = ItemReader(self._source.location, span.folder)
        if span.start == 0:
            for above, said in self._lost:
                yield Problem(Stage.READ, ProblemCode.CANNOT_READ, self._source.location, above, detail=said)
        for name in span.names:
            try:
                yield from self._read(reader, name, self._find(name))
            except (*_FAULTS, MessageGone) as error:
                detail = str(error)[:200]
                location = self._source.location
                yield Problem(Stage.READ, ProblemCode.CANNOT_READ, location, span.folder.path, name, detail)

    def _find(self, key: str) -> Any:
        match = _KEY.fullmatch(key)
        folder, _ = self._listed.get(match[1], (None, None)) if match else (None, None)
        if match is None or folder is None or int(match[2]) >= folder.get_number_of_sub_messages():
            raise MessageGone("The message is no longer where it was found. Scan the Outlook file again.")
        return folder.get_sub_message(int(match[2]))

    def _read(self, reader: ItemReader, key: str, message: Any) -> Sequence[Envelope | Problem]:
        item = next(_records(message, tags.HEADLINE), {})
        people = getattr(message, "recipients", None)
        rows = list(_records(people, tags.ROW, codec_for(item))) if people is not None else []
        return reader.read(key, 0, item, rows)

    def message(self, locator: Locator) -> Message:
        """Open one message again; its e-mail is derived."""
        folder = next((folder for _, folder in self._listed.values() if folder.path == locator.folder), None)
        try:
            message = self._find(locator.key)
            found = self._read(ItemReader(self._source.location, folder), locator.key, message)[0] if folder else None
            if isinstance(found, Envelope):
                return derived_message(found, _body(message), list(_enclosures(message)), [("Read-By", "libpff")])
        except _FAULTS as error:
            raise MessageGone("The message cannot be read any more. Scan the Outlook file again.") from error
        raise MessageGone("The message is no longer where it was found. Scan the Outlook file again.")


def _records(item: Any, wanted: frozenset[int], codec: str = "cp1252") -> Iterator[Mapping[int, Value]]:
    """Yield the property sets of an item: one of a message, one a row of a table."""
    for number in range(item.number_of_record_sets):
        entries = item.get_record_set(number).entries
        yield {
            entry.entry_type: _value(entry, codec)
            for entry in entries
            if entry.entry_type in wanted and entry.data is not None and entry.value_type in (*_NUMBERS, STRING, STRING8, BINARY)
        }


def _value(entry: Any, codec: str) -> Value:
    kind, data = entry.value_type, entry.data[:_LARGEST]
    if kind in _NUMBERS:
        return int.from_bytes(data[: _NUMBERS[kind]], "little")
    return data if kind == BINARY else text_of(kind, data, codec)


def _body(message: Any) -> str:
    for attribute, read in (
        ("plain_text_body", lambda data: data.decode("utf-8", "replace")),
        ("html_body", lambda data: body_of_html(data, "utf-8")),
        ("rtf_body", lambda data: text_of_rtf(data)[0]),
    ):
        try:
            data = getattr(message, attribute)
        except _FAULTS:
            continue
        if data:
            return str(read(data if isinstance(data, bytes) else data.encode("utf-8", "replace")))
    return ""


def _enclosures(message: Any) -> Iterator[Enclosure]:
    try:
        count = message.number_of_attachments
    except _FAULTS:
        return
    for number in range(min(count, _MOST_ATTACHMENTS)):
        try:
            attachment = message.get_attachment(number)
            name = getattr(attachment, "name", None) or ""
            yield Enclosure(Attachment(name, "application/octet-stream", attachment.size or 0))
        except _FAULTS:
            yield Enclosure(Attachment("", "application/octet-stream", 0))
