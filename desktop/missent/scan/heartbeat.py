"""Speak for work that cannot say how far it has come: a walk over a folder, which may hold a million files on a slow disk."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

BEAT_SECONDS: Final = 1.0
LONGEST: Final = 1800
"""Beats after which it falls silent: half an hour is more than a million files take, and a walk that hangs must end some time."""


@contextmanager
def heartbeat(tick: Callable[[int], None], beat: float = BEAT_SECONDS, longest: int = LONGEST) -> Iterator[None]:
    """Tick once a `beat` while the block runs, `longest` times at most."""
    ended = threading.Event()

    def speak() -> None:
        for count in range(longest):
            if ended.wait(beat):
                return
            tick(count)

    speaker = threading.Thread(target=speak, name="heartbeat", daemon=True)
    speaker.start()
    try:
        yield
    finally:
        ended.set()
        speaker.join()
