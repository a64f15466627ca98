"""What a command notes in a case beside its work: who examines it, and in the journal what was written out of it."""

from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from missent.case.journal import Act
    from missent.cli.progress import Teller

_NOTES: Final = {
    "case-number": "The number of the case.",
    "exhibit": "The exhibit that the mail is.",
    "examiner": "Who examines it.",
    "agency": "The organisation of the examiner.",
    "authority": "On whose authority.",
}


def case_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command what an investigator notes about a case, as one `noted` by name; it is kept and stands in every report."""

    @wraps(command)
    def with_notes(**given: Any) -> int:
        noted = {name: value for name in _NOTES if (value := given.pop(name.replace("-", "_")))}
        return command(noted=noted, **given)

    for name, words in reversed(_NOTES.items()):
        with_notes = click.option(f"--{name}", metavar="TEXT", help=f"{words} Kept in the case.")(with_notes)
    return with_notes


def note(case: Path, noted: Mapping[str, str]) -> None:
    """Keep what was noted in the case, and in its journal; raise `CaseError` when the case cannot be written."""
    from missent.case.case import Case
    from missent.case.journal import Act

    with Case.open(case) as opened:
        changed = {name: value for name, value in noted.items() if opened.settings.get(name) != value}
        for name, value in changed.items():
            opened.settings.put(name, value)
        if changed:
            opened.journal.note(Act.CASE_NOTED, params=changed)


def keep(case: Path, act: "Act", manifest: Path, form: str, count: str, teller: "Teller") -> None:
    """Add the act to the journal; say so when the case cannot be written, for then the export stands in no journal."""
    from missent.case.case import Case
    from missent.errors import CaseError
    from missent.report.manifest import digest

    try:
        with Case.open(case) as opened:
            opened.journal.note(act, str(manifest.resolve()), {"form": form, "sha256": digest(manifest)}, count)
    except (CaseError, OSError) as error:
        teller.warn(f"This is not in the journal of the case: {error}")
