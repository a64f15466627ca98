"""The few calls into the Linux kernel that Python has no name for."""

import ctypes
import os
from functools import cache
from typing import Final

SET_PARENT_DEATH_SIGNAL: Final = 1
SET_DUMPABLE: Final = 4
SET_NO_NEW_PRIVS: Final = 38


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def system_call(number: int, *arguments: int) -> int:
    """Make a system call by its number; raise OSError."""
    answer = _libc().syscall(ctypes.c_long(number), *(ctypes.c_long(argument) for argument in arguments))
    return _checked(int(answer))


def set_process(what: int, value: int) -> None:
    """Set an attribute of this process (prctl(2)); raise OSError."""
    _checked(int(_libc().prctl(ctypes.c_int(what), *(ctypes.c_ulong(word) for word in (value, 0, 0, 0)))))


def no_new_privileges() -> None:
    """Let nothing that this process starts gain rights; Landlock and seccomp ask for it."""
    set_process(SET_NO_NEW_PRIVS, 1)


def _checked(answer: int) -> int:
    if answer < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return answer
