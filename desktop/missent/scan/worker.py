"""The one function that every executor is given: in a thread, in a process of our own pool, or on another computer."""

from collections.abc import Callable


def run(task: bytes, tick: Callable[[int], None] | None = None) -> bytes:
    """Do one task of `scan.wire` and give the reply; what cannot be read becomes data in it, and nothing is raised.

    `tick`, when given, is told how far the task has come, in any unit.
    """
    from missent.scan.duties import do  # the readers are loaded where mail is read, and not by who only asks for it

    return do(task, tick or _unheard)


def _unheard(count: int) -> None:
    pass
