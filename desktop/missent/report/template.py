"""The forms of a self-report as data: which fields there are, who may fill them, and in which order a template shows them.

`resources/templates/fields.tsv` holds the fields, one TOML file each template; code holds only how they are read.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

from missent.paths import resources

NAMES: Final = ("security-officer", "ico", "gdpr", "dod", "summary")
"""The templates; each is a file of this name."""


class By(StrEnum):
    """Say who may fill a field."""

    PROGRAM = "P"
    SUGGESTED = "S"  # the program may suggest; it counts when the person ticks it
    PERSON = "H"


class FieldKind(StrEnum):
    """Say what a field takes."""

    TEXT = "text"
    TIME = "time"
    CHOICE = "choice"
    BOXES = "boxes"


class TableKind(StrEnum):
    """Say what the rows of a template's table stand for."""

    MESSAGES = "messages"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True)
class FormField:
    """Hold one field. `limit` is the words that a form takes, 0 for no limit."""

    name: str
    by: By
    kind: FieldKind
    label: str
    choices: tuple[str, ...]
    limit: int


@dataclass(frozen=True, slots=True)
class Entry:
    """Name a field in a section, with the label that it has there; or hold a fixed `text` in the place of a field."""

    label: str
    field: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Hold one section: fields, or a table with its columns; and lines to sign."""

    title: str
    entries: tuple[Entry, ...]
    table: TableKind | None
    columns: tuple[str, ...]
    signature: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """Hold one template. `subject` tells whether a subject may ever be in it; `hours` of 0 means that no limit is told."""

    name: str
    title: str
    about: str
    heads: tuple[str, ...]
    foot: str
    subject: bool
    regime: str
    hours: int
    sections: tuple[Section, ...]

    @property
    def fields(self) -> frozenset[str]:
        """Name every field in it."""
        return frozenset(entry.field for section in self.sections for entry in section.entries if entry.field)


@cache
def form_fields() -> Mapping[str, FormField]:
    """Give every field by its name."""
    lines = (resources() / "templates" / "fields.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return {
        name: FormField(name, By(by), FieldKind(kind), label, tuple(choices.split("|")) if choices else (), int(limit or 0))
        for name, by, kind, label, choices, limit in rows
    }


@cache
def template(name: str) -> Template:
    """Give a template by its name; raise `KeyError` when there is none."""
    if name not in NAMES:
        raise KeyError(name)
    told = read_data(f"{name}.toml")
    return Template(
        name=name,
        title=told["title"],
        about=told["about"],
        heads=tuple(told["heads"]),
        foot=told["foot"],
        subject=told["subject"],
        regime=told.get("regime", ""),
        hours=told.get("hours", 0),
        sections=tuple(map(_section, told["section"])),
    )


def read_data(name: str) -> dict[str, Any]:
    """Read one of the files of `resources/templates`."""
    return tomllib.loads((resources() / "templates" / name).read_text("utf-8"))


def _section(told: Mapping[str, Any]) -> Section:
    table = TableKind(told["table"]) if "table" in told else None
    entries = _entries(told.get("fields", ()))
    return Section(told["title"], entries, table, tuple(told.get("columns", ())), tuple(told.get("signature", ())))


def _entries(told: Sequence[str | Mapping[str, str]]) -> tuple[Entry, ...]:
    entries = []
    for one in told:
        if isinstance(one, str):
            entries.append(Entry(form_fields()[one].label, one))
        else:
            entries.append(Entry(one["label"], one.get("field", ""), one.get("text", "")))
    return tuple(entries)
