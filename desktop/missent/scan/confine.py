"""Shut a worker in: what hostile mail could make it do, the system refuses.

Three layers, each of which stands alone and says what it reached: limits on memory and files, Landlock over paths, seccomp
over system calls. Where the system has none of a layer, the others still hold. See docs/decisions/0005.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec

from missent.frozen import is_frozen
from missent.paths import resources

OPEN_FILES: Final = 64
SYSTEM_LIBRARIES: Final = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache")
"""Where the loader looks for what a C extension needs; nothing of a person lies there."""


def confine(evidence: Iterable[str], memory: int) -> dict[str, str]:
    """Shut this process in, and give each layer with what it reached; `memory` in bytes.

    After it, only `evidence` and the program's own files can be opened, for reading. Call it before any thread is started.
    """
    if sys.platform != "linux":
        return dict.fromkeys(("limits", "landlock", "seccomp"), "absent (Linux only)")
    from missent.scan import landlock, seccomp

    sys.dont_write_bytecode = True
    return {
        "limits": _limits(memory),
        "landlock": landlock.restrict([*own_places(), *evidence]),
        "seccomp": seccomp.restrict(),
    }


def own_places() -> list[str]:
    """List the folders that hold the program itself, and the system's libraries: what is loaded late must still be readable."""
    package = Path(__file__).resolve().parents[1]
    libraries = Path(msgspec.__file__).resolve().parents[1]  # all come from one place; the search path itself may name a home
    program = [sys.executable] if is_frozen() else []  # the frozen program holds its modules
    return sorted({sys.prefix, sys.base_prefix, str(package), str(resources()), str(libraries), *program, *SYSTEM_LIBRARIES})


def _limits(memory: int) -> str:
    import resource

    from missent.scan.kernel import SET_DUMPABLE, set_process

    for what, limit in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, most = resource.getrlimit(what)
        limit = limit if most == resource.RLIM_INFINITY else min(limit, most)
        resource.setrlimit(what, (limit, limit))
    set_process(SET_DUMPABLE, 0)  # no core, and nobody of the same user reads this memory
    return f"{memory >> 20} MiB of memory, {OPEN_FILES} open files, no file writes, no core"


def end_with_parent(parent: int) -> None:
    """Die when the process `parent` dies, even while busy; elsewhere than on Linux the closed pipe ends an idle worker."""
    if sys.platform != "linux":
        return
    import signal

    from missent.scan.kernel import SET_PARENT_DEATH_SIGNAL, set_process

    set_process(SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it died before we asked
        sys.exit(1)
