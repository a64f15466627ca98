"""Read the small JSON texts inside a case, against their types: a stranger's file may hold anything."""

from typing import Generic, NoReturn, TypeVar

import msgspec

from missent.errors import NotACase
from missent.model import Basis, Category, Outcome, Where

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


_DAMAGED = "This case is damaged: a value in it is not what it should be. Use a copy that was kept elsewhere."


class Known(dict[K, V]):
    """Look up what a case refers to by an id; an id that leads nowhere means damage, told as `NotACase`."""

    def __missing__(self, key: K) -> NoReturn:
        raise NotACase(_DAMAGED)


class Stored(Generic[T]):
    """Turn values of one type into text and back."""

    def __init__(self, decoder: msgspec.json.Decoder[T]) -> None:
        self._decoder = decoder

    def write(self, value: T) -> str:
        """Give the text to keep."""
        return msgspec.json.encode(value).decode()

    def read(self, text: str) -> T:
        """Give the value kept as `text`; raise `NotACase` when it is something else."""
        try:
            return self._decoder.decode(text)
        except msgspec.DecodeError as error:
            raise NotACase(_DAMAGED) from error


TEXTS = Stored(msgspec.json.Decoder(tuple[str, ...]))
RECIPIENTS = Stored(msgspec.json.Decoder(list[list[int]]))
REASONS = Stored(msgspec.json.Decoder(tuple[tuple[str, tuple[tuple[str, str | int], ...]], ...]))
ALTERNATIVES = Stored(msgspec.json.Decoder(tuple[tuple[str, float], ...]))
OPTIONS = Stored(msgspec.json.Decoder(dict[str, str]))
FATES = Stored(msgspec.json.Decoder(tuple[tuple[str, Outcome, Basis, str], ...]))
SIGNS = Stored(msgspec.json.Decoder(tuple[tuple[Category, str, Where, int, int, bool], ...]))
LOCATORS = Stored(msgspec.json.Decoder(tuple[tuple[str, str, str], ...]))
