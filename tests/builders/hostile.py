"""Work for the confined pool that does what hostile mail might make a worker do. Each task is the name of a deed."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

from missent.scan.frames import HEADER

REFUSED = b"refused: "


def work(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """Do the deed and tell what came of it: an empty answer for nothing, or the name of the system's refusal."""
    deed, _, argument = task.decode().partition(" ")
    try:
        return DEEDS[deed](argument)
    except (OSError, ValueError, MemoryError, subprocess.SubprocessError) as error:
        error.__traceback__ = None  # it holds what was eaten
        return REFUSED + type(error).__name__.encode()


def long_work(task: bytes, tick: Callable[[int], None]) -> bytes:
    """Come further, step by step, for as many seconds as the task says."""
    end = monotonic() + float(task)
    count = 0
    while monotonic() < end:
        count += 1
        tick(count)
    return b"done"


def _echo(argument: str) -> bytes:
    return argument.encode()


def _crash(argument: str) -> bytes:
    return ctypes.string_at(8)


def _hang(argument: str) -> bytes:
    while True:
        pass


def _eat_memory(argument: str) -> bytes:
    eaten = []
    while True:
        eaten.append(bytearray(1 << 26))


def _flood(argument: str) -> bytes:
    return bytes(100 << 20)


def _garble(argument: str) -> bytes:
    _reply_pipe(b"\xff" * 64)
    return b""


def _announce_too_much(argument: str) -> bytes:
    _reply_pipe(HEADER.pack(4, 0xFFFFFFFF))
    return b""


def _reply_pipe(data: bytes) -> None:
    """Write past the frames, as code that took the worker over could."""
    for descriptor in range(3, 64):
        with suppress(OSError):
            os.write(descriptor, data)


def _leave(argument: str) -> bytes:
    os._exit(3)


def _read(argument: str) -> bytes:
    return Path(argument).read_bytes()


def _write(argument: str) -> bytes:
    Path(argument).write_text("stolen")
    return b""


def _append(argument: str) -> bytes:
    with Path(argument).open("ab") as file:
        file.write(b"forged")
    return b""


def _delete(argument: str) -> bytes:
    Path(argument).unlink()
    return b""


def _list(argument: str) -> bytes:
    return "\n".join(os.listdir(argument)).encode()


def _call_out(argument: str) -> bytes:
    socket.create_connection(("127.0.0.1", int(argument)), 1).close()
    return b""


def _fork(argument: str) -> bytes:
    if os.fork() == 0:
        os._exit(0)
    return b""


def _execute(argument: str) -> bytes:
    os.execv("/bin/true", ["true"])


def _spawn(argument: str) -> bytes:
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return b""


def _signal_parent(argument: str) -> bytes:
    os.kill(os.getppid(), signal.SIGUSR1)
    return b""


def _raise_limit(argument: str) -> bytes:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20))
    return b""


def _start_thread(argument: str) -> bytes:
    told: list[bytes] = []
    thread = threading.Thread(target=lambda: told.append(b"thread ran"))
    thread.start()
    thread.join()
    return told[0]


def _late_import(argument: str) -> bytes:
    """Load what the standard library loads late: codecs, C extensions, the e-mail parser."""
    import email.parser
    import zlib  # a C extension with a library of the system

    assert email.parser and zlib
    return "日本".encode("iso2022_jp").decode("iso2022_jp").encode("big5")


def _process_id(argument: str) -> bytes:
    return str(os.getpid()).encode()


def _interrupt_self(argument: str) -> bytes:
    handler = signal.getsignal(signal.SIGINT)
    return b"ignored" if handler is signal.SIG_IGN else str(handler).encode()


DEEDS: dict[str, Callable[[str], bytes]] = {
    "echo": _echo,
    "crash": _crash,
    "hang": _hang,
    "eat-memory": _eat_memory,
    "flood": _flood,
    "garble": _garble,
    "announce-too-much": _announce_too_much,
    "leave": _leave,
    "read": _read,
    "write": _write,
    "append": _append,
    "delete": _delete,
    "list": _list,
    "call-out": _call_out,
    "fork": _fork,
    "execute": _execute,
    "spawn": _spawn,
    "signal-parent": _signal_parent,
    "raise-limit": _raise_limit,
    "start-thread": _start_thread,
    "late-import": _late_import,
    "process-id": _process_id,
    "interrupt": _interrupt_self,
}
