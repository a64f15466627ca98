"""Numbers that belong to one person: a pattern proposes, a check digit or a key word beside it decides, nothing is kept.

Check digits are python-stdnum's where it knows the number. Random numbers pass some of them (one in ten, one in eleven), so those
need a key word within some letters, too. Telephone numbers and addresses are in every signature and no sign.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from missent.model import Category, Sign, Where
from missent.triage.text import Text

AROUND: Final = 60
"""Letters on each side of a number in which a key word is looked for."""
MOST: Final = 2_000
"""Candidates of one kind that are checked in one text."""


def _standard(module: str) -> Callable[[str], bool]:
    """Check by a module of python-stdnum, loaded when the first candidate is met."""

    def check(number: str) -> bool:
        return bool(import_module(f"stdnum.{module}").is_valid(number))

    return check


_CARDS: Final = re.compile(r"^(?:4|5[1-5]|2[2-7]|3[47]|36|38|30[0-5]|6011|64[4-9]|65|35|62)")


def _card(number: str) -> bool:
    digits = re.sub(r"[ -]", "", number)
    return len(set(digits)) > 1 and bool(_CARDS.match(digits)) and _standard("luhn")(digits)


def _iban(number: str) -> bool:
    """Check an account number cut to its country's length: what follows on the line is none of it."""
    check = _standard("iban")
    text = re.sub(r"\s", "", number)
    return any(check(text[:length]) for length in range(34, 14, -1) if length <= len(text))


_NO_NINO: Final = ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")


def _nino(number: str) -> bool:
    return number[:2].upper() not in _NO_NINO


def _any(number: str) -> bool:
    return bool(number)


@dataclass(frozen=True, slots=True)
class Number:
    """Say how one kind of number is known. Without `words` its form and check digit are enough."""

    code: str
    pattern: re.Pattern[str]
    check: Callable[[str], bool]
    level: int
    words: re.Pattern[str] | None = None


def _near(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.I)


NUMBERS: Final = (
    Number("payment-card", re.compile(r"(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])"), _card, 3),
    Number("iban", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}"), _iban, 2),
    Number("us-ssn", re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])"), _standard("us.ssn"), 3),
    Number("uk-nino", re.compile(r"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b"), _nino, 3),
    Number(
        "uk-nhs", re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)"), _standard("gb.nhs"), 3, _near(r"nhs(?: ?(?:no|number))?")
    ),
    Number(
        "nl-bsn", re.compile(r"(?<!\d)\d{4}[ .]?\d{2}[ .]?\d{3}(?!\d)"), _standard("nl.bsn"), 3,
        _near(r"bsn|burgerservice ?nummer|sofi-?nummer"),
    ),
    Number("fr-nir", re.compile(r"(?<!\d)[12] ?\d{2} ?\d{2} ?\d[0-9AB] ?\d{3} ?\d{3} ?\d{2}(?!\d)"), _standard("fr.nir"), 3),
    Number("de-idnr", re.compile(r"(?<!\d)\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)"), _standard("de.idnr"), 3,
           _near(r"steuer-?(?:id|idnr|identifikationsnummer|nummer)|idnr|tax id")),
    Number("be-nn", re.compile(r"(?<!\d)\d{2}\.?\d{2}\.?\d{2}-\d{3}\.?\d{2}(?!\d)"), _standard("be.nn"), 3),
    Number("ca-sin", re.compile(r"(?<![\d-])\d{3}[ -]\d{3}[ -]\d{3}(?![\d-])"), _standard("ca.sin"), 3,
           _near(r"sin|nas|social insurance|assurance sociale")),
    Number("au-tfn", re.compile(r"(?<!\d)\d{3} ?\d{3} ?\d{2,3}(?!\d)"), _standard("au.tfn"), 3, _near(r"tfn|tax file")),
    Number("nz-ird", re.compile(r"(?<!\d)\d{2,3}[ -]?\d{3}[ -]?\d{3}(?!\d)"), _standard("nz.ird"), 3, _near(r"ird(?: number)?")),
    Number("dk-cpr", re.compile(r"(?<!\d)\d{6}-?\d{4}(?!\d)"), _standard("dk.cpr"), 3, _near(r"cpr|personnummer")),
    Number("se-personnummer", re.compile(r"(?<!\d)\d{6}(?:\d{2})?[-+]?\d{4}(?!\d)"), _standard("se.personnummer"), 3,
           _near(r"personnummer|person ?nr")),
    Number("no-fodselsnummer", re.compile(r"(?<!\d)\d{6} ?\d{5}(?!\d)"), _standard("no.fodselsnummer"), 3,
           _near(r"f[øo]dselsnummer|personnummer")),
    Number("pl-pesel", re.compile(r"(?<!\d)\d{11}(?!\d)"), _standard("pl.pesel"), 3, _near(r"pesel")),
    Number("es-dni", re.compile(r"(?<![0-9A-Z])\d{8}-?[A-HJ-NP-TV-Z](?![0-9A-Z])"), _standard("es.dni"), 3, _near(r"dni|nif")),
    Number("it-codice-fiscale", re.compile(r"\b[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]\b"),
           _standard("it.codicefiscale"), 3),
    Number("ie-pps", re.compile(r"(?<![0-9A-Z])\d{7}[A-W][A-IW]?(?![0-9A-Z])"), _standard("ie.pps"), 3, _near(r"pps[n]?")),
    Number("ch-ahv", re.compile(r"(?<!\d)756\.?\d{4}\.?\d{4}\.?\d{2}(?!\d)"), _standard("ch.ssn"), 3),
    Number(
        "passport-number", re.compile(r"\b(?=[A-Z0-9]{0,8}\d)[A-Z0-9]{6,9}\b"), _any, 2,
        _near(r"passport(?: ?(?:no|nr|number))?|reisepass(?:nummer)?|paspoort(?:nummer)?|passeport"),
    ),
)  # fmt: skip
"""Every kind of number that is looked for; passport numbers have no check digit of their own and are a weak sign."""

_MRZ: Final = re.compile(r"^P[A-Z<][A-Z<]{3}[A-Z0-9<]{39}[ ]{0,3}\n[A-Z0-9<]{44}", re.M)
_WEIGHTS: Final = (7, 3, 1)
_BIRTH: Final = re.compile(
    r"\b(?:date of birth|dob|birth ?date|born on|geburtsdatum|geboren am|geboortedatum|date de naissance|née? le)\b"
    r"[^\n]{0,20}?(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})",
    re.I,
)
_MANY_BIRTHS: Final = 2


def personal_signs(text: Text, where: Where) -> Iterator[Sign]:
    """Yield each kind of number, with how many different ones there are."""
    for number in NUMBERS if text.has_number else ():
        found = {_bare(match[0]) for match in _candidates(number, text.value) if number.check(match[0])}
        if found:
            weak = number.check is _any
            yield Sign(Category.PERSONAL, number.code, where, len(found), number.level, weak)
    pages = {match[0] for match in _MRZ.finditer(text.value) if _is_machine_readable(match[0])} if "<<" in text.value else ()
    if pages:
        yield Sign(Category.PERSONAL, "passport", where, len(pages), 3)
    dates = (
        (match.groups() for match in _BIRTH.finditer(text.value))
        if text.holds("birth", "dob", "born", "geb", "né", "naissance")
        else ()
    )
    births = {date for date in dates if _is_date(*map(int, date))}
    if births:
        yield Sign(Category.PERSONAL, "date-of-birth", where, len(births), 3 if len(births) >= _MANY_BIRTHS else 2)


def _candidates(number: Number, text: str) -> Iterator[re.Match[str]]:
    if number.words is not None and not number.words.search(text):
        return
    for count, match in enumerate(number.pattern.finditer(text)):
        if count >= MOST:
            return
        around = text[max(0, match.start() - AROUND) : match.start()], text[match.end() : match.end() + AROUND]
        if number.words is None or any(number.words.search(side) for side in around):
            yield match


def _bare(number: str) -> str:
    return re.sub(r"[ .\n-]", "", number)


def _is_machine_readable(page: str) -> bool:
    """Check the digits of a passport's second line (ICAO 9303-4): number, birth, expiry."""
    line = page.rpartition("\n")[2]
    return all(_check_digit(line[start:stop]) == line[stop] for start, stop in ((0, 9), (13, 19), (21, 27)))


def _check_digit(field: str) -> str:
    values = (0 if letter == "<" else int(letter, 36) for letter in field)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def _is_date(first: int, second: int, third: int) -> bool:
    """Tell whether three numbers can be a date, in any of the usual orders."""
    day, month, year = (third, second, first) if first > 31 else (first, second, third)
    if month > 12 >= day:
        day, month = month, day
    return 1 <= day <= 31 and 1 <= month <= 12 and (year < 100 or 1900 <= year <= 2100)
