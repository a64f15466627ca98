"""What a person states in a self-report, read from a file or given by the window; what nobody stated stays unstated.

[reporter]
name = "..."
[event]
summary = "..."
cyber = "no"
[content]
categories = ["identification data", "location"]
marking_level = 2            # the level of the highest marking, as the office counts it
[message]
subject = "full"             # where the template allows it; else subjects are withheld
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from missent.errors import UsageError
from missent.report.template import By, FieldKind, FormField, form_fields

Value: TypeAlias = str | tuple[str, ...]

_LEVEL: Final = "content.marking_level"
_SUBJECT: Final = "message.subject"
_MOST_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Answers:
    """Hold what was stated, by field. `subject` tells whether subjects may be shown, `marking_level` that of the messages."""

    given: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    subject: bool = False
    marking_level: int = 0


def load(path: Path) -> Answers:
    """Read answers from a TOML file; raise `UsageError` with the field that cannot be used."""
    try:
        with path.open("rb") as stream:
            told = tomllib.loads(stream.read(_MOST_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"The answers in {path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"The answers in {path} are not TOML: {error}.") from error
    flat = dict(_flat(told))
    level = flat.pop(_LEVEL, 0)
    subject = flat.pop(_SUBJECT, "withheld")
    if not isinstance(level, int):
        raise UsageError(f"“{_LEVEL}” in {path} must be a whole number.")
    if subject not in ("withheld", "full"):
        raise UsageError(f"“{_SUBJECT}” in {path} must be withheld or full.")
    given = {name: checked(name, value) for name, value in flat.items()}
    return Answers(MappingProxyType(given), subject == "full", level)


def checked(name: str, value: object) -> Value:
    """Give a value as its field takes it; raise `UsageError` when it does not."""
    known = form_fields().get(name)
    if known is None:
        raise UsageError(f"There is no field “{name}” in a self-report.")
    if known.by is By.PROGRAM:
        raise UsageError(f"“{name}” is filled from the case, and cannot be stated.")
    if known.kind is FieldKind.BOXES:
        if not isinstance(value, list | tuple):
            raise UsageError(f"“{name}” takes a list of: {', '.join(known.choices)}.")
        return tuple(_choice(known, one) for one in value)
    if known.kind is FieldKind.CHOICE:
        return _choice(known, value)
    if known.kind is FieldKind.TIME and isinstance(value, datetime):
        return value.isoformat()
    if not isinstance(value, str):
        raise UsageError(f"“{name}” takes a text in quotation marks.")
    return value


def _choice(known: FormField, value: object) -> str:
    if not isinstance(value, str) or value not in known.choices:
        raise UsageError(f"“{known.name}” is one of: {', '.join(known.choices)}.")
    return value


def _flat(told: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    for name, value in told.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", value
