"""The exit codes of the command line; scripts rely on them."""

from typing import Final

READ_WHOLE: Final = 0
FOUND: Final = 1  # findings at or above --fail-on
UNUSABLE: Final = 2  # usage, or nothing could be read
IN_PART: Final = 3  # wins over 0 and 1
OUR_FAULT: Final = 70  # EX_SOFTWARE of sysexits.h
STOPPED: Final = 130  # 128 + SIGINT


def of_reading(*, complete: bool, stopped: bool, read: int, found: bool) -> int:
    """Give the exit code of a reading; `read` counts messages, `found` tells of findings at or above --fail-on.

    A mailbox that is whole and empty was read whole; where something was in the way of the only mail there is, nothing was read.
    """
    if stopped:
        return STOPPED
    if not complete:
        return IN_PART if read else UNUSABLE
    return FOUND if found else READ_WHOLE
