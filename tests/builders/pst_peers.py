"""What two others read in a PST: libpff (by pypff) and readpst, the oracles of our own reader's tests."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypff

RECIPIENT_TYPE, EMAIL, SMTP, NAME, SUBJECT, CLASS = 0x0C15, 0x3003, 0x39FE, 0x3001, 0x0037, 0x001A


@dataclass(frozen=True, slots=True)
class Seen:
    """Hold one message as libpff reads it: node id, subject, class, and of each recipient the type and the address."""

    nid: int
    subject: str
    item_class: str
    recipients: tuple[tuple[int, str], ...]


def by_libpff(path: Path) -> list[Seen]:
    """Read every message that libpff can read; none when it refuses the file."""
    store = pypff.file()
    try:
        store.open(str(path))
    except (OSError, MemoryError):
        return []
    try:
        with suppress(OSError):
            return list(_below(store.get_root_folder()))
        return []
    finally:
        store.close()


def _below(folder: Any) -> Iterator[Seen]:
    with suppress(OSError):
        for number in range(folder.get_number_of_sub_messages()):
            with suppress(OSError):
                yield _seen(folder.get_sub_message(number))
    with suppress(OSError):
        for number in range(folder.get_number_of_sub_folders()):
            with suppress(OSError):
                yield from _below(folder.get_sub_folder(number))


def _seen(message: Any) -> Seen:
    values = next(_records(message), {})
    recipients = ()
    people = message.recipients if hasattr(message, "recipients") else None
    if people is not None:
        rows = list(_records(people))
        recipients = tuple(
            (row.get(RECIPIENT_TYPE, 0) & 0xF, str(row.get(SMTP) or row.get(EMAIL) or row.get(NAME) or "")) for row in rows
        )
    return Seen(message.identifier, str(values.get(SUBJECT, "")), str(values.get(CLASS, "")), recipients)


def _records(item: Any) -> Iterator[dict[int, Any]]:
    for number in range(item.number_of_record_sets):
        entries = item.get_record_set(number).entries
        yield {entry.entry_type: _value(entry) for entry in entries}


def _value(entry: Any) -> Any:
    try:
        if entry.value_type in (0x1E, 0x1F):
            return entry.get_data_as_string()
        if entry.value_type == 0x3:
            return entry.get_data_as_integer()
    except (OSError, ValueError):
        pass
    return None


def by_readpst(path: Path, folder: Path) -> int | None:
    """Count the items that readpst writes into `folder`; None when it is not installed."""
    program = shutil.which("readpst")
    if program is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([program, "-e", "-q", "-D", "-j", "0", "-o", folder, path], capture_output=True, check=False, timeout=60)
    return sum(file.is_file() for file in folder.rglob("*"))
