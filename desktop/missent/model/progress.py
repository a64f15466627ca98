"""How far a scan has come, in the words a person is shown."""

from dataclasses import dataclass
from enum import StrEnum


class ScanState(StrEnum):
    """Name the state of a scan."""

    READY = "ready"
    READING = "reading"
    PAUSED = "paused"
    STOPPED = "stopped"
    FAILED = "failed"
    DONE = "done"
    DONE_WITH_PROBLEMS = "done-with-problems"


@dataclass(frozen=True, slots=True)
class Progress:
    """Count what was read.

    `total_messages` is an estimate from the bytes read while `total_is_estimate`; it is None before anything was read. `rate` is
    messages per second, from the last spans; `seconds_left` is None until it can be told.
    """

    state: ScanState
    messages: int = 0
    total_messages: int | None = None
    total_is_estimate: bool = True
    bytes_read: int = 0
    bytes_total: int = 0
    findings: int = 0
    problems: int = 0
    folder: str = ""
    rate: float = 0.0
    seconds_left: float | None = None

    @property
    def share(self) -> float:
        """Give the part that was read, 0 to 1, by bytes."""
        return min(1.0, self.bytes_read / self.bytes_total) if self.bytes_total else 0.0
