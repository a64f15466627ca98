"""How fast a scan goes and how long it still takes, told from the last spans only: no two folders read alike."""

from collections import deque
from collections.abc import Callable
from statistics import median
from time import monotonic
from typing import Final

SAMPLE_SECONDS: Final = 0.25
SAMPLES: Final = 15
SETTLING_SECONDS: Final = 5.0
"""Seconds of reading before a time left is told: earlier, it would be a guess that jumps."""


class Pace:
    """Measure messages and bytes over time; `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun = self._mark = clock()
        self._idle_since: float | None = None
        self._messages = self._size = 0
        self._samples: deque[tuple[float, float]] = deque(maxlen=SAMPLES)

    def read(self, messages: int, size: int) -> None:
        """Take note that a span of `size` bytes with so many messages was read."""
        self._messages += messages
        self._size += size
        now = self._clock()
        passed = now - self._mark
        if passed < SAMPLE_SECONDS:
            return  # workers that end together would seem infinitely fast
        self._samples.append((self._messages / passed, self._size / passed))
        self._messages = self._size = 0
        self._mark = now

    def pause(self) -> None:
        """Stop the clock."""
        self._idle_since = self._idle_since or self._clock()

    def resume(self) -> None:
        """Let the clock run on."""
        if self._idle_since is not None:
            idle = self._clock() - self._idle_since
            self._begun += idle
            self._mark += idle
            self._idle_since = None

    @property
    def rate(self) -> float:
        """Give messages per second, 0 before anything was measured."""
        return median(messages for messages, _ in self._samples) if self._samples else 0.0

    def seconds_left(self, size: int) -> float | None:
        """Give the seconds that `size` bytes more will take, None as long as it cannot be told."""
        if not self._samples or self._clock() - self._begun < SETTLING_SECONDS:
            return None
        speed = median(speed for _, speed in self._samples)
        return size / speed if speed else None
