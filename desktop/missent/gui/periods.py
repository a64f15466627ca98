"""Stretches of time that findings are counted by: months, or years where months would be too many to tell apart."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

MOST_MONTHS: Final = 60
MOST_YEARS: Final = 40


@dataclass(frozen=True, slots=True)
class Period:
    """Hold one bar: the year, the month (0: the whole year), and how many findings were sent in it."""

    year: int
    month: int
    count: int

    @property
    def since(self) -> int:
        """Give its first second (epoch, UTC)."""
        return int(datetime(self.year, self.month or 1, 1, tzinfo=UTC).timestamp())

    @property
    def until(self) -> int:
        """Give the first second after it."""
        year, month = (self.year, self.month + 1) if 0 < self.month < 12 else (self.year + 1, 1)
        return int(datetime(year, month, 1, tzinfo=UTC).timestamp())

    @property
    def label(self) -> str:
        """Name it in short, as the person writes a month."""
        if not self.month:
            return str(self.year)
        return QLocale().toString(QDate(self.year, self.month, 1), "MMM yyyy")


def periods(months: Iterable[tuple[str, int]]) -> list[Period]:
    """Give one period for each month from the first to the last; years when the months are too many, the latest of those.

    `months` are as a case counts them (`2023-07`, count). A date outside the years 1 to 9998 is no date of mail.
    """
    counted: Counter[int] = Counter()
    for name, count in months:
        year, _, month = name.rpartition("-")
        if year.isdecimal() and 0 < int(year) < 9999:
            counted[12 * int(year) + int(month) - 1] += count
    if not counted:
        return []
    first, last = min(counted), max(counted)
    if last - first < MOST_MONTHS:
        return [Period(place // 12, place % 12 + 1, counted[place]) for place in range(first, last + 1)]
    years: Counter[int] = Counter()
    for place, count in counted.items():
        years[place // 12] += count
    return [Period(year, 0, years[year]) for year in range(max(min(years), max(years) - MOST_YEARS + 1), max(years) + 1)]
