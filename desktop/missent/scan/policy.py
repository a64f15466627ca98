"""The lists an office lays down in a TOML file: its own domains, those to protect, and what is always allowed.

own = ["harbour.example.org"]
protected = ["partner.example.net"]
allowed = ["orange.ml", "desk@other.ml"]     # domains and addresses
watchlists = ["ports.tsv"]                   # files beside this one, with a domain to protect in each line
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from missent.errors import PolicyError
from missent.model import Policy

_LISTS: Final = ("own", "protected", "allowed")
_WATCHLISTS: Final = "watchlists"
_OTHERS: Final = ("report", "advice")  # tables of the same file that `missent report` reads
_MAX_BYTES: Final = 4 << 20  # a list this long is not written by hand


def load(path: Path) -> Policy:
    """Read a policy file; raise `PolicyError` with the line that cannot be used."""
    import tomllib

    text = _text(path, "policy file")
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy file {path} is not TOML: {error}.") from error
    return _policy(path, text, told)


def _text(path: Path, what: str) -> str:
    """Read one of an office's files whole; raise `PolicyError` when it is no text of a reasonable length."""
    try:
        with path.open("rb") as stream:
            text = stream.read(_MAX_BYTES + 1)
        if len(text) > _MAX_BYTES:
            raise PolicyError(f"The {what} {path} is larger than {_MAX_BYTES >> 20} MiB. Is it the right file?")
        return text.decode("utf-8-sig")
    except OSError as error:
        raise PolicyError(f"The {what} {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise PolicyError(f"The {what} {path} is not UTF-8 text (line {line}). Save it as UTF-8.") from error


def policy(own: Iterable[str] = (), protected: Iterable[str] = (), allowed: Iterable[str] = ()) -> Policy:
    """Make a policy of lists as people write them; raise ValueError, its text the entry, for what is no domain or address."""
    names = [entry(text) for text in allowed]
    return Policy(
        frozenset(domain(text) for text in own),
        frozenset(domain(text) for text in protected),
        frozenset(name for name in names if "@" not in name),
        frozenset(name for name in names if "@" in name),
    )


def joined(*policies: Policy) -> Policy:
    """Put the lists of several policies together."""
    return Policy(
        frozenset().union(*(one.own for one in policies)),
        frozenset().union(*(one.protected for one in policies)),
        frozenset().union(*(one.allowed_domains for one in policies)),
        frozenset().union(*(one.allowed_addresses for one in policies)),
    )


def domain(text: str) -> str:
    """Give a domain as it is compared, in lower-case A-labels; raise ValueError when it is none."""
    name = text.strip().lstrip("@").rstrip(".").lower()
    if not name.isascii():
        name = name.encode("idna").decode("ascii")
    labels = name.split(".")
    if not all(label.replace("-", "").replace("_", "").isalnum() and len(label) < 64 for label in labels):
        raise ValueError(text)
    return name


def entry(text: str) -> str:
    """Give a domain or an address as it is compared; raise ValueError when it is neither."""
    local_part, at, name = text.strip().rpartition("@")
    return f"{local_part.lower()}@{domain(name)}" if at and local_part else domain(text)


def _policy(path: Path, text: str, told: Mapping[str, object]) -> Policy:
    lists: dict[str, list[str]] = {}
    for name, entries in told.items():
        if name in _OTHERS or name == _WATCHLISTS:
            continue
        line = _line(text, name)
        if name not in _LISTS:
            known = f"{', '.join(_LISTS)} and {_WATCHLISTS}"
            raise PolicyError(f"Line {line} of the policy file {path}: “{name}” is not one of {known}.")
        if not isinstance(entries, list):
            raise PolicyError(f"Line {line} of the policy file {path}: “{name}” must be a list of texts in brackets.")
        for one in entries:
            try:
                if not isinstance(one, str):
                    raise ValueError(one)
                (entry if name == "allowed" else domain)(one)
            except ValueError as error:
                raise PolicyError(f"Line {_line(text, str(one))} of the policy file {path}: “{one}” is no domain.") from error
        lists[name] = entries
    named = policy(*(lists.get(name, []) for name in _LISTS))
    watched = told.get(_WATCHLISTS, [])
    if not isinstance(watched, list) or not all(isinstance(one, str) for one in watched):
        line = _line(text, _WATCHLISTS)
        raise PolicyError(f"Line {line} of the policy file {path}: “{_WATCHLISTS}” must be a list of files in brackets.")
    return joined(named, *(Policy(protected=_watched(path.parent / one)) for one in watched))


def _watched(path: Path) -> frozenset[str]:
    """Read one watch-list; raise `PolicyError` with the line that is none."""
    from missent.detection.watchlist import NoWatchlist, rows

    try:
        return frozenset(row.domain for row in rows(_text(path, "watch-list")))
    except NoWatchlist as bad:
        raise PolicyError(f"Line {bad.line} of the watch-list {path}: “{bad.text}” is no domain.") from bad


def _line(text: str, part: str) -> int:
    """Tell in which line a part of the text first stands."""
    return text[: max(0, text.find(part))].count("\n") + 1
