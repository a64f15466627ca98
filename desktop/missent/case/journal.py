"""The custody journal: every act on a case, one line each, in a chain of digests that shows where something was changed.

A line is a JSON object (RFC 8259) with the keys of `KEYS` in this order. `hash` is the SHA-256 of the line as it is stored,
without its last key; `prev_hash` is the `hash` of the line before, of the first line 64 zeros. Whoever holds the file can build
the whole chain anew: print the last hash, or send it away.
"""

import json
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from sqlite3 import Connection as Database
from typing import Final

import missent
from missent.case.connection import Connection
from missent.model import moment

KEYS: Final = ("seq", "utc", "actor", "host", "tool_version", "action", "object", "params", "result", "prev_hash", "hash")
_NOTHING: Final = "0" * 64
_END: Final = re.compile(r',"hash":"([0-9a-f]{64})"\}$')
_LONGEST: Final = 4000
_BACK_SECONDS: Final = 2
"""A clock that was set back by more than this is an act of its own."""


class Act(StrEnum):
    """Name what was done."""

    CASE_CREATED = "case-created"
    CASE_NOTED = "case-noted"  # examiner, case number and the like
    SCAN_BEGAN = "scan-began"
    SCAN_ENDED = "scan-ended"
    SCAN_LEFT_UNENDED = "scan-left-unended"  # its process was killed
    HASH_BEFORE = "hash-before"
    HASH_AFTER = "hash-after"
    SOURCE_FORGOTTEN = "source-forgotten"
    LISTS_LAID_DOWN = "lists-laid-down"
    DECIDED = "decided"
    UNDONE = "undone"
    ALLOWED = "allowed"
    DISALLOWED = "disallowed"
    EXPORTED = "exported"
    REPORTED = "reported"
    VERIFIED = "verified"
    CLOCK_SET_BACK = "clock-set-back"


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one line of the journal, read back. `line` is it as stored."""

    seq: int
    utc: str
    actor: str
    action: str
    object: str
    params: Mapping[str, str]
    result: str
    line: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Name the first line at which the chain does not hold, and say why."""

    seq: int
    why: str


def write(
    database: Database, action: Act, object_: str = "", params: Mapping[str, str] | None = None, result: str = "", actor: str = ""
) -> str:
    """Add a line in the caller's transaction, so that an act and its line are kept together or not at all; give its hash."""
    last = database.execute("SELECT seq, line FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    seq, before = (last[0] + 1, _hash_of(last[1])) if last else (0, _NOTHING)
    now = moment(int(time.time()))
    if last and action is not Act.CLOCK_SET_BACK and _set_back(last[1], now):
        before = write(database, Act.CLOCK_SET_BACK, result=f"the clock stands at {now}, before the line above")
        seq += 1
    told = (
        seq,
        now,
        actor or _actor(),
        _host(),
        missent.__version__,
        action,
        object_,
        dict(params or {}),
        result,
        before,
    )
    unsigned = json.dumps(dict(zip(KEYS, told, strict=False)), ensure_ascii=True, separators=(",", ":"))
    digest = sha256(unsigned.encode()).hexdigest()
    database.execute("INSERT INTO journal (seq, line) VALUES (?, ?)", (seq, f'{unsigned[:-1]},"hash":"{digest}"}}'))
    return digest


def shortened(words: Sequence[str]) -> str:
    """Give words as a line can hold them: many are told by their number and the SHA-256 of the list."""
    text = " ".join(words)
    if len(text) <= _LONGEST:
        return text
    return f"{len(words)} entries, SHA-256 {sha256(text.encode()).hexdigest()}"


class Journal:
    """Answer for the journal of a case."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, action: Act, object_: str = "", params: Mapping[str, str] | None = None, result: str = "") -> str:
        """Add a line; give its hash."""
        with self._connection.writing() as database:
            return write(database, action, object_, params, result)

    def lines(self) -> list[str]:
        """Give the lines as they are stored, the oldest first."""
        with self._connection.reading() as database:
            return [line for (line,) in database.execute("SELECT line FROM journal ORDER BY seq")]

    def entries(self) -> Iterator[Entry]:
        """Yield the lines read back; those that are no lines of a journal are left out, `fault` names them."""
        for line in self.lines():
            told = _read(line)
            if told is not None:
                yield told

    def head(self) -> str:
        """Give the hash of the last line: printed or sent away, it holds the whole journal."""
        lines = self.lines()
        return _hash_of(lines[-1]) if lines else _NOTHING

    def fault(self) -> Fault | None:
        """Give the first line at which the chain does not hold, or None when it holds."""
        return fault(self.lines())


def fault(lines: list[str]) -> Fault | None:
    """Follow a chain of lines; give the first at which it does not hold."""
    before = _NOTHING
    for seq, line in enumerate(lines):
        told = _read(line)
        end = _END.search(line)
        if told is None or end is None:
            return Fault(seq, "it is no line of a journal")
        if sha256(f"{line[: end.start()]}}}".encode()).hexdigest() != end[1]:
            return Fault(seq, "it was changed: its hash is another")
        if told.seq != seq or f',"prev_hash":"{before}"' not in line:
            return Fault(seq, "a line before it is missing, was added, or was changed together with its hash")
        before = end[1]
    if not lines:
        return Fault(0, "the journal is empty")
    return None


def _read(line: str) -> Entry | None:
    try:
        told = json.loads(line)
        return Entry(
            int(told["seq"]), str(told["utc"]), str(told["actor"]), str(told["action"]), str(told["object"]),
            {str(name): str(value) for name, value in told["params"].items()}, str(told["result"]), line,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _hash_of(line: str) -> str:
    found = _END.search(line)
    return found[1] if found else _NOTHING


def _set_back(line: str, now: str) -> bool:
    told = _read(line)
    later = moment(int(time.time()) + _BACK_SECONDS)
    return told is not None and told.utc > later and told.utc > now


def _actor() -> str:
    """Give the name that the computer knows the person by; empty where it knows none."""
    return next((name for known in ("LOGNAME", "USER", "USERNAME") if (name := os.environ.get(known))), "")


def _host() -> str:
    """Give the computer's own name."""
    return os.uname().nodename if sys.platform != "win32" else os.environ.get("COMPUTERNAME", "")
