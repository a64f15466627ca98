"""The lock that lets one program write to a case: a small file beside it, held for as long as the case is open.

SQLite's own locks last as long as one transaction, so two programs could take turns and each would trust what it remembers. The
case file itself is not locked: on POSIX systems closing any handle of a file drops every lock that the process holds on it.
"""

import errno
import os
import sys
from pathlib import Path
from typing import Self

from missent.errors import CaseError, CaseInUse

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class CaseLock:
    """Hold a case against other programs until `release`, or until the process ends, however it ends."""

    def __init__(self, case: Path) -> None:
        real = case.resolve()  # two names of one file are one case
        self._path = real.with_name(real.name + ".lock")
        self._handle = self._take(case)

    def _take(self, case: Path) -> int:
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
            except OSError as error:
                raise CaseError(f"{case} cannot be written to: {error.strerror}. Choose another place for the case.") from error
            try:
                _hold(handle)
                # Whoever held it before may have removed the name meanwhile; then this lock guards nothing.
                if self._is_named(handle):
                    return handle
            except OSError as error:
                os.close(handle)
                if error.errno not in _HELD:
                    raise CaseError(
                        f"{case} lies where no file can be locked. Copy the case to a disk of this computer."
                    ) from error
                raise CaseInUse(
                    f"{case} is open in another Missent. Close it there first, or open the case there instead."
                ) from error
            os.close(handle)

    def _is_named(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let others open the case, and leave no file behind."""
        if self._handle < 0:
            return
        if sys.platform != "win32":  # Windows cannot remove an open file
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":
            self._path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
