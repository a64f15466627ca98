"""Let this process open nothing but named folders, and those only for reading (Linux Landlock, landlock(7))."""

import ctypes
import os
import struct
from collections.abc import Iterable
from stat import S_ISDIR
from typing import Final

from missent.scan.kernel import no_new_privileges, system_call

# The three calls have the same numbers on every architecture.
CREATE_RULESET: Final = 444
ADD_RULE: Final = 445
RESTRICT_SELF: Final = 446

ASK_VERSION: Final = 1
RULE_PATH_BENEATH: Final = 1
READ_FILE: Final = 1 << 2
READ_FOLDER: Final = 1 << 3

RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many rights over files each version of the interface knows; later ones know 16. All that are known are taken away."""
EVERY_PORT: Final = 0b11  # bind and connect over TCP, version 4
EVERY_SCOPE: Final = 0b11  # abstract sockets and signals to processes outside, version 6


def restrict(readable: Iterable[str]) -> str:
    """Close every path but those below `readable`, and say what was reached: `version N` or `absent (why)`.

    A path that does not exist is left out: what is asked of it later fails as it would have without this. Only the calling
    thread and what it starts are restricted, so that this comes before any thread.
    """
    try:
        version = system_call(CREATE_RULESET, 0, 0, ASK_VERSION)
        rules = _ruleset(version)
    except OSError as error:
        return f"absent ({error.strerror})"
    try:
        for path in readable:
            _open_for_reading(rules, path)
        no_new_privileges()
        system_call(RESTRICT_SELF, rules, 0)
    except OSError as error:
        return f"absent ({error.strerror})"
    finally:
        os.close(rules)
    return f"version {version}"


def _ruleset(version: int) -> int:
    rights = (1 << RIGHTS.get(version, 16)) - 1
    fields = struct.pack("=QQQ", rights, EVERY_PORT, EVERY_SCOPE)
    known = 24 if version >= 6 else 16 if version >= 4 else 8  # an older kernel takes no longer structure
    attributes = ctypes.create_string_buffer(fields[:known], known)
    return system_call(CREATE_RULESET, ctypes.addressof(attributes), known, 0)


def _open_for_reading(rules: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = READ_FILE | READ_FOLDER if S_ISDIR(os.fstat(place).st_mode) else READ_FILE
        attributes = ctypes.create_string_buffer(struct.pack("=Qi", rights, place), 12)
        system_call(ADD_RULE, rules, RULE_PATH_BENEATH, ctypes.addressof(attributes), 0)
    finally:
        os.close(place)
