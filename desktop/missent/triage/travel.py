"""Travel, health and lists of persons: what a word alone does not show, several things together do."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from missent.model import Category, Sign, Where
from missent.triage.table import words
from missent.triage.text import MOST_WORDS, WORD, Text

_MONTHS: Final = (
    "jan|feb|m[aä]r|maart|apr|ma[iy]|mei|jun|jul|aug|sep|o[ck]t|nov|de[cz]|janv|f[ée]v|avr|juin|juil|août|déc"  # en, de, nl, fr
)
_DATE: Final = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"
    rf"|\b\d{{1,2}}\.? ?(?:{_MONTHS})[a-zé]{{0,7}}\b|\b(?:{_MONTHS})[a-z]{{0,6}} \d{{1,2}}\b",
    re.I,
)
_FLIGHT: Final = re.compile(r"\b(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{2,4}\b")
_BOOKING: Final = re.compile(
    r"\b(?i:booking|pnr|reservation|buchung|boeking|réservation|confirmation|record locator)\b"
    r"[^\n]{0,30}?\b(?=[A-Z]{0,5}\d)[A-Z0-9]{6}\b|\bPNR[ :]{1,3}[A-Z0-9]{6}\b"
)
_ROOM: Final = re.compile(r"\b(?:rooms?|zimmer|kamers?|chambres?|cabins?) (?:no\.? |nr\.? |number |numbers )?\d{1,4}\b", re.I)
_NAMED: Final = re.compile(r"\.?[ \t]{1,3}[A-ZÀ-Þ][\w'’-]{1,30}")
_PHONE: Final = re.compile(r"(?<![\d.])(?:\+|00|0)\d(?:[ ()./-]{0,2}\d){6,14}(?!\d)")
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+\.[\w.-]{1,63}+")
_NAME: Final = re.compile(r"\b[A-ZÀ-Þ][\w'’-]{1,30},? [A-ZÀ-Þ][\w'’-]{1,30}\b")
_DIGIT: Final = re.compile(r"\d")
_ROWS: Final = 10
_TABLE_ROWS: Final = 3
_SEVERAL: Final = 3
_DELIMITERS: Final = ("\t", ";", ",", "|")
_MOST_LINES: Final = 20_000


def travel_signs(text: Text, where: Where, *, calendar: bool = False) -> Iterator[Sign]:
    """Yield a journey: a word of travelling, and what makes it one; of a person of rank or office it concerns safety."""
    said = text.said("travel")
    if not said:
        return
    flight, booking, room = (bool(pattern.search(text.value)) for pattern in (_FLIGHT, _BOOKING, _ROOM))
    sure = [flight and "flight" in said, booking, room, calendar]
    several = len(said) > 1 and bool(_DATE.search(text.value))
    if not any(sure) and not several:
        return
    weak = not any(sure) and len(said) < _SEVERAL
    yield Sign(Category.TRAVEL, "travel", where, len(said), 3, weak)
    if (text.said("rank") and _has_named_rank(text.value)) or text.said("home"):
        yield Sign(Category.TRAVEL, "travel-of-named-person", where, 1, 4)


def _has_named_rank(text: str) -> bool:
    """Tell whether a word of rank or office stands before a name."""
    ranks = words("rank")
    return any(
        match[0].lower() in ranks and _NAMED.match(text, match.end()) is not None
        for match in islice(WORD.finditer(text), MOST_WORDS)
    )


def health_signs(text: Text, where: Where, *, personal: bool) -> Iterator[Sign]:
    """Yield words of health: three different ones, or one beside a number that belongs to a person."""
    said = text.said("health")
    if len(said) >= _SEVERAL or (said and personal):
        yield Sign(Category.HEALTH, "health", where, len(said), 3)


def people_signs(text: Text, where: Where, *, about: str = "") -> Iterator[Sign]:
    """Yield lists of persons: a table whose head says so, or lines that each hold a name and a way to reach it.

    `about` is what is said of it elsewhere: the subject, or the file's name. A crew or a unit concerns safety.
    """
    lines = text.value.split("\n", _MOST_LINES)[:_MOST_LINES]
    rows = max(_table_rows(lines) if "name" in text.said("column") else 0, _reachable(lines))
    if not rows:
        return
    apart = str.maketrans("-_.", "   ")
    concerned = bool(Text(f"{about.translate(apart)} {text.value[:2_000]}").said("unit"))
    if rows >= _ROWS or concerned:
        yield Sign(Category.PEOPLE, "personnel-list" if concerned else "list-of-people", where, rows, 4 if concerned else 3)
    else:
        yield Sign(Category.PEOPLE, "list-of-people", where, rows, 3, weak=True)


def _table_rows(lines: list[str]) -> int:
    """Count the rows below the first head that names a person and something about him; less than three are no list."""
    columns = words("column")
    for place, line in enumerate(lines):
        for delimiter in (one for one in _DELIMITERS if one in line):
            cells = [cell.strip(' "\r').lower() for cell in line[:1_000].split(delimiter)]
            named = {columns[cell] for cell in cells if cell in columns}
            if len(cells) > 1 and "name" in named and len(named) > 1:
                below = _below(lines[place + 1 :], delimiter, len(cells))
                return below if below >= _TABLE_ROWS else 0
    return 0


def _below(lines: list[str], delimiter: str, width: int) -> int:
    count = 0
    for line in lines:
        if line.count(delimiter, 0, 1_000) < width - 1:
            break
        count += 1
    return count


def _reachable(lines: list[str]) -> int:
    """Count lines with a name and a telephone number or an address, when there are as many as no signature holds."""
    ways = [line[:300] for line in lines if "@" in line or _DIGIT.search(line, 0, 300)]
    if len(ways) < _ROWS:
        return 0
    count = sum(bool((_MAIL.search(line) or _PHONE.search(line)) and _NAME.search(line)) for line in ways)
    return count if count >= _ROWS else 0
