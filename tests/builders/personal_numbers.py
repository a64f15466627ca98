"""Makes numbers that belong to a person, valid ones, in the sentences they come in; and other numbers, which belong to none."""

import random
from collections.abc import Callable
from importlib import import_module


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _valid(rng: random.Random, module: str, make: Callable[[], str]) -> str:
    is_valid = import_module(f"stdnum.{module}").is_valid
    while not is_valid(number := make()):
        pass
    return number


def number(rng: random.Random) -> str:
    """Give a sentence with a number of a person."""
    kinds: tuple[Callable[[], str], ...] = (
        lambda: "Card: " + _luhn("4" + _digits(rng, 14)),
        lambda: "IBAN NL91 ABNA 0417 1643 00 for the rent",
        lambda: "Bitte auf DE89 3704 0044 0532 0130 00 überweisen.",
        lambda: "His SSN is " + _valid(rng, "us.ssn", lambda: f"{_digits(rng, 3)}-{_digits(rng, 2)}-{_digits(rng, 4)}"),
        lambda: f"NINO: AB {_digits(rng, 2)} {_digits(rng, 2)} {_digits(rng, 2)} C",
        lambda: "NHS number " + _valid(rng, "gb.nhs", lambda: _digits(rng, 10)),
        lambda: "BSN: " + _valid(rng, "nl.bsn", lambda: "1" + _digits(rng, 8)),
        lambda: "Burgerservicenummer " + _valid(rng, "nl.bsn", lambda: "2" + _digits(rng, 8)),
        lambda: "numéro " + _valid(rng, "fr.nir", lambda: "1" + _digits(rng, 2) + "05" + "75" + _digits(rng, 8)),
        lambda: "Steuer-ID " + _valid(rng, "de.idnr", lambda: _digits(rng, 11)),
        lambda: "SIN " + "-".join(_cut(_luhn("1" + _digits(rng, 7)))),
        lambda: "PESEL " + _valid(rng, "pl.pesel", lambda: "850" + str(rng.randint(1, 9)) + "1" + _digits(rng, 6)),
        lambda: "Date of birth: 12/05/1985",
        lambda: "Geburtsdatum: 12.05.1985",
        lambda: "Passport no. X12345678 is in the safe.",
    )
    return rng.choice(kinds)()


def _cut(digits: str) -> list[str]:
    return [digits[place : place + 3] for place in range(0, len(digits), 3)]


def no_number(rng: random.Random) -> str:
    """Give a sentence with a number of something else."""
    kinds: tuple[Callable[[], str], ...] = (
        lambda: "Call us at +44 20 7946 0" + _digits(rng, 3) + " or 0800 555 010.",
        lambda: "Order " + _wrong_luhn(rng),
        lambda: "The invoice number is 20240" + _digits(rng, 4) + ".",
        lambda: "IBAN NL00 ABNA 0417 1643 01",
        lambda: "Container MSKU " + _digits(rng, 7),
        lambda: "Part 123-45-678 and 000-12-3456",
        lambda: "The ticket is " + _digits(rng, 9) + ", keep it.",
        lambda: "She is a born leader, and the passport office is closed.",
        lambda: "Tide table of 12/05/2025, page 12",
        lambda: "ISBN 978-3-16-148410-0",
        lambda: "https://maps.example/?id=" + _digits(rng, 11),
        lambda: "Room GB 12 34 56 is free. Version 10.20.30.40.",
    )
    return rng.choice(kinds)()


def _wrong_luhn(rng: random.Random) -> str:
    good = _luhn("4" + _digits(rng, 14))
    return good[:-1] + str((int(good[-1]) + 5) % 10)
