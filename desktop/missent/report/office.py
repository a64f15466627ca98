"""What an office lays down for its reports in the same policy file as its lists: whom to tell, by which template, and what to do.

[report]
organisation = "Harbour Office"
officer_type = "Data protection officer"
officer = "Name of the officer"
contact = "+00 0000 000000"
template = "ico"
deadline_hours = 72

[advice]                        # the switches of resources/templates/what-to-do.toml
recall = "inside_org"
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from missent.errors import PolicyError
from missent.report.template import NAMES, read_data

TABLES: Final = ("report", "advice")
"""The tables of a policy file that belong to this room; the lists beside them are the detection's."""

_TEXTS: Final = ("organisation", "officer_type", "officer", "contact", "template")
_MOST_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Advice:
    """Hold one line of what to do now, with its reason."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Office:
    """Hold what an office laid down; `deadline_hours` of 0 leaves it to the template. `advice` names only what was changed."""

    organisation: str = ""
    officer_type: str = ""
    officer: str = ""
    contact: str = ""
    template: str = ""
    deadline_hours: int = 0
    advice: Mapping[str, str | int | bool] = field(default_factory=lambda: MappingProxyType({}))


def load(path: Path) -> Office:
    """Read an office's tables from a policy file; raise `PolicyError` with what cannot be used."""
    try:
        with path.open("rb") as stream:
            told = tomllib.loads(stream.read(_MOST_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise PolicyError(f"The policy file {path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PolicyError(f"The policy file {path} is not TOML: {error}.") from error
    report, advice = (_table(path, told, name) for name in TABLES)
    unknown = sorted(report.keys() - {*_TEXTS, "deadline_hours"})
    if unknown:
        raise PolicyError(f"The policy file {path} says “{unknown[0]}” under [report], which Missent does not know.")
    texts = {name: report.get(name, "") for name in _TEXTS}
    wrong = [name for name, value in texts.items() if not isinstance(value, str)]
    hours = report.get("deadline_hours", 0)
    if wrong or not isinstance(hours, int):
        raise PolicyError(f"“{(*wrong, 'deadline_hours')[0]}” under [report] in the policy file {path} is not of the right kind.")
    if texts["template"] and texts["template"] not in NAMES:
        raise PolicyError(f"The policy file {path} names the template “{texts['template']}”. There are {', '.join(NAMES)}.")
    _check_advice(path, advice)
    return Office(**texts, deadline_hours=hours, advice=MappingProxyType(dict(advice)))  # type: ignore[arg-type]


def what_to_do(office: Office, marking_level: int = 0) -> list[Advice]:
    """Give the lines of what to do now, in their fixed order.

    `marking_level` is that of the highest marking in the messages; at or above the office's `spillage_level` the careful settings
    are locked.
    """
    data = read_data("what-to-do.toml")
    settings = {**data["defaults"], **office.advice}
    locked = marking_level >= int(settings["spillage_level"])
    lines = []
    for line in data["line"]:
        text = line["text"]
        if "switch" in line:
            text = text[line["lock"] if locked and "lock" in line else settings[line["switch"]]]
        if line.get("officer"):
            told = " ".join(part for part in (office.officer_type, office.officer, office.contact, settings["channel"]) if part)
            text += f" ({told})" if told else ""
        lines.append(Advice(text, line["reason"]))
    return lines


def spillage_level(office: Office) -> int:
    """Give the level of marking from which mail is left alone and reported without content."""
    return int({**read_data("what-to-do.toml")["defaults"], **office.advice}["spillage_level"])


def _table(path: Path, told: Mapping[str, object], name: str) -> Mapping[str, object]:
    table = told.get(name, {})
    if not isinstance(table, dict):
        raise PolicyError(f"“{name}” in the policy file {path} must be a table, [{name}].")
    return table


def _check_advice(path: Path, advice: Mapping[str, object]) -> None:
    data = read_data("what-to-do.toml")
    choices = {line["switch"]: sorted(line["text"]) for line in data["line"] if "switch" in line}
    for name, value in advice.items():
        default = data["defaults"].get(name)
        if default is None:
            raise PolicyError(f"The policy file {path} says “{name}” under [advice]. There are {', '.join(data['defaults'])}.")
        if type(value) is not type(default) or (name in choices and value not in choices[name]):
            known = " or ".join(choices.get(name, [type(default).__name__]))
            raise PolicyError(f"“{name}” under [advice] in the policy file {path} must be {known}.")
