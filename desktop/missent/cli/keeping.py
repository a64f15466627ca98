"""Write down in the case's journal what a command wrote out of it, with the digest of its manifest."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from missent.case.journal import Act
    from missent.cli.progress import Teller


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
