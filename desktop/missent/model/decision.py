"""What a person decided about one message to one recipient."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Name a decision."""

    TO_REVIEW = "to_review"
    MISTAKE = "mistake"
    INTENDED = "intended"
    ALLOWED = "allowed"


@dataclass(frozen=True, slots=True)
class Decision:
    """Hold one decision; `at` in seconds since the epoch, UTC."""

    verdict: Verdict
    note: str = ""
    by: str = ""
    at: int = 0
