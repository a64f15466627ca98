"""Let this process make only the system calls that reading needs (Linux seccomp filter, seccomp(2)).

An allow list: what a later kernel adds is closed from its first day. The filter is a small program of the classic BPF machine,
put together here and installed by `ctypes`, so that the frozen program needs no library of the system.
"""

import ctypes
import errno
import os
import platform
import struct
from typing import Final

from missent.scan.kernel import no_new_privileges, system_call

CALLS: Final = """
    read 0 63|write 1 64|close 3 57|lseek 8 62|pread64 17 67|readv 19 65|writev 20 66|fadvise64 221 223|dup 32 23
    dup2 33 -|dup3 292 24
    open 2 -|openat 257 56|stat 4 -|fstat 5 80|lstat 6 -|newfstatat 262 79|statx 332 291|access 21 -|faccessat 269 48
    faccessat2 439 439|readlink 89 -|readlinkat 267 78|getdents64 217 61|getcwd 79 17|fcntl 72 25|ioctl 16 29
    mmap 9 222|munmap 11 215|mremap 25 216|mprotect 10 226|madvise 28 233|brk 12 214
    clone 56 220|futex 202 98|set_robust_list 273 99|rseq 334 293|set_tid_address 218 96|sched_yield 24 124
    sched_getaffinity 204 123|getcpu 309 168|exit 60 93|exit_group 231 94|restart_syscall 219 128
    rt_sigaction 13 134|rt_sigprocmask 14 135|rt_sigreturn 15 139|sigaltstack 131 132|tgkill 234 131
    poll 7 -|ppoll 271 73|select 23 -|pselect6 270 72|nanosleep 35 101|clock_nanosleep 230 115
    clock_gettime 228 113|clock_getres 229 114|gettimeofday 96 169|time 201 -|times 100 153
    getpid 39 172|getppid 110 173|gettid 186 178|getuid 102 174|geteuid 107 175|getgid 104 176|getegid 108 177
    getrandom 318 278|getrusage 98 165|getrlimit 97 -|prlimit64 302 261|uname 63 160|sysinfo 99 179
"""
"""The calls that are allowed: name, number on x86-64, number on aarch64 (`-`: not there)."""

ARCHITECTURES: Final = {"x86_64": (0xC000003E, 0, 317), "aarch64": (0xC00000B7, 1, 277)}
"""Audit code of an architecture, its column in `CALLS`, and its number of seccomp(2)."""

CLONE3: Final = 435
NEWEST_KNOWN: Final = 450  # above it, as if the kernel did not have the call: libc then takes the older one

ALLOW: Final = 0x7FFF0000
KILL_PROCESS: Final = 0x80000000
REFUSE: Final = 0x00050000 | errno.EPERM
UNKNOWN: Final = 0x00050000 | errno.ENOSYS

# Instructions (linux/bpf_common.h) and the offsets of what they load (struct seccomp_data).
LOAD, EQUAL, ABOVE, AND, RETURN = 0x20, 0x15, 0x25, 0x54, 0x06
NUMBER, ARCHITECTURE = 0, 4

CLONE_THREAD: Final = 0x10000
WRITING: Final = os.O_ACCMODE | 0o100 | 0o1000  # O_CREAT and O_TRUNC, the same on both architectures
F_DUPFD_CLOEXEC: Final = 1030
F_GETFD, F_SETFD, F_GETFL = 1, 2, 3
TCGETS, FIOCLEX = 0x5401, 0x5451

SET_MODE_FILTER: Final = 1
ALL_THREADS: Final = 1


def restrict() -> str:
    """Close all system calls but the listed ones, and say what was reached: `N calls allowed` or `absent (why)`."""
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        return f"absent (no list for {machine})"
    code = program(machine, os.getpid())
    instructions = ctypes.create_string_buffer(code, len(code))
    pointer = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(instructions)), 16)
    try:
        no_new_privileges()
        system_call(ARCHITECTURES[machine][2], SET_MODE_FILTER, ALL_THREADS, ctypes.addressof(pointer))
    except OSError as error:
        return f"absent ({error.strerror})"
    return f"{len(_numbers(machine))} calls allowed"


def program(machine: str, own: int) -> bytes:
    """Put the filter together for a machine of `ARCHITECTURES` and the process id `own`."""
    code = [_op(LOAD, ARCHITECTURE), _op(EQUAL, ARCHITECTURES[machine][0], 1), _op(RETURN, KILL_PROCESS), _op(LOAD, NUMBER)]
    conditions = _conditions(own)
    for name, number in _numbers(machine).items():
        answer = conditions.get(name, [_op(RETURN, ALLOW)])
        code += [_op(EQUAL, number, 0, len(answer)), *answer]
    code += [_op(EQUAL, CLONE3, 0, 1), _op(RETURN, UNKNOWN)]  # its flags lie in memory, where no filter can read them
    code += [_op(ABOVE, NEWEST_KNOWN, 0, 1), _op(RETURN, UNKNOWN), _op(RETURN, REFUSE)]
    return b"".join(code)


def _numbers(machine: str) -> dict[str, int]:
    column = 1 + ARCHITECTURES[machine][1]
    rows = [row.split() for line in CALLS.strip().splitlines() for row in line.split("|")]
    return {row[0]: int(row[column]) for row in rows if row[column] != "-"}


def _conditions(own: int) -> dict[str, list[bytes]]:
    """Give, for the calls that are allowed in part, what decides by their arguments."""
    return {
        "clone": _without_bits(0, CLONE_THREAD, set_bits=ALLOW, clear=REFUSE),  # a thread, and no process
        "open": _without_bits(1, WRITING, set_bits=REFUSE, clear=ALLOW),
        "openat": _without_bits(2, WRITING, set_bits=REFUSE, clear=ALLOW),
        "tgkill": _one_of(0, own),  # abort() signals itself
        "fcntl": _one_of(1, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL),  # no locks on the evidence, no signals to others
        "ioctl": _one_of(1, TCGETS, FIOCLEX),  # is it a terminal; close it on exec
        "prlimit64": [*_zero_or_refuse(_argument(2)), *_zero_or_refuse(_argument(2) + 4), _op(RETURN, ALLOW)],  # ask, not set
    }  # fmt: skip


def _argument(place: int) -> int:
    return 16 + 8 * place  # its low word: both architectures are little-endian


def _without_bits(place: int, bits: int, *, set_bits: int, clear: int) -> list[bytes]:
    return [
        _op(LOAD, _argument(place)), _op(AND, bits), _op(EQUAL, 0, 0, 1), _op(RETURN, clear), _op(RETURN, set_bits),
    ]  # fmt: skip


def _one_of(place: int, *values: int) -> list[bytes]:
    tests = [step for value in values for step in (_op(EQUAL, value, 0, 1), _op(RETURN, ALLOW))]
    return [_op(LOAD, _argument(place)), *tests, _op(RETURN, REFUSE)]


def _zero_or_refuse(offset: int) -> list[bytes]:
    return [_op(LOAD, offset), _op(EQUAL, 0, 1), _op(RETURN, REFUSE)]


def _op(code: int, value: int, when_true: int = 0, when_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, when_true, when_false, value)
