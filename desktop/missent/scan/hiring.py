"""Get the workers that arguments need: a pool for files, and a line for each account on a mail server."""

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from missent.errors import UsageError
from missent.scan.pool import ConfinedPool

if TYPE_CHECKING:
    from missent.scan.line import Remote


def hire(jobs: int, arguments: Sequence[str], remote: "Remote | None" = None, *, everything: bool = False) -> Executor:
    """Give an executor for these arguments, to be used in a `with` block; raise `UsageError` for an address that is none.

    `everything` asks for all folders of an account, and not only for sent mail.
    """
    if not any("://" in argument for argument in arguments):  # nothing of a network is loaded
        return ConfinedPool(jobs, arguments)
    from missent.scan.switchboard import Switchboard

    if remote is None:
        raise UsageError("Mail on a server cannot be read here.")
    return Switchboard(jobs, arguments, remote, everything=everything)
