"""What a person sets for good: declared once, kept in one small file, and never in the way when the file is damaged."""

from pathlib import Path
from typing import Final, Literal

import msgspec

from missent.errors import UsageError

SIZES: Final = (100, 115, 130, 150, 175, 200)
"""Text sizes to choose from, in per cent of the system's font."""

_MOST_BYTES: Final = 1 << 20
_MOST_WORKERS: Final = 256


class Settings(msgspec.Struct, frozen=True, omit_defaults=True, rename="kebab"):
    """Hold all settings. An empty text or a 0 leaves the choice to the program or the system.

    `language` is a code such as `nl`; `text_size` in per cent; `own` and `protected` are domains that go into every new case, and
    so do the lists of `policy_file` (TOML). `workers` are reading processes. `examiner` and `agency` stand in every new case, and
    the examiner with every decision. `letter_keys` lets M, I, A, N, P and T act by themselves (WCAG 2.1.4 wants a way out).
    """

    language: str = ""
    theme: Literal["system", "light", "dark"] = "system"
    text_size: int = 100
    letter_keys: bool = True
    own: tuple[str, ...] = ()
    protected: tuple[str, ...] = ()
    policy_file: str = ""
    workers: int = 0
    examiner: str = ""
    agency: str = ""


def place() -> Path:
    """Give the file that settings are kept in."""
    from platformdirs import user_config_path

    return user_config_path("missent", appauthor=False) / "settings.json"


def load(path: Path) -> Settings:
    """Read the settings; those of a person who set nothing when there is no file. Raise `UsageError` when it cannot be used."""
    try:
        with path.open("rb") as stream:
            told = stream.read(_MOST_BYTES)
        found = msgspec.json.decode(told, type=Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.DecodeError) as error:
        raise UsageError(
            f"The settings in {path} cannot be used, so nothing is set. Set them again, or remove the file."
        ) from error
    size = found.text_size if found.text_size in SIZES else 100
    return msgspec.structs.replace(found, text_size=size, workers=min(max(found.workers, 0), _MOST_WORKERS))


def save(settings: Settings, path: Path) -> None:
    """Keep the settings; raise OSError when they cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
    partial.replace(path)
