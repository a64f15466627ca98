"""What a nickname cache offers, as entries of the ledger: one for each person, which is no message and was sent to nobody."""

from collections.abc import Iterator

from missent.model import Envelope, Evidence, Folder, Locator, MessageState, Problem, ProblemCode, Stage
from missent.readers.addressbook.nickname import Nicknames

_EVIDENCE = (Evidence.AUTOCOMPLETE,)


def entries(nicknames: Nicknames, source: str, folder: Folder, prefix: str = "") -> Iterator[Envelope | Problem]:
    """Yield an entry for each person of a cache; its key is `prefix` and the number of its row.

    A cache that was not read to its end gives a Problem with how many rows were, of how many.
    """
    for number, people in enumerate(nicknames.people):
        locator = Locator(source, folder.path, f"{prefix}{number}")
        yield Envelope(locator, "", None, None, None, people, "", 0, MessageState.AUTOCOMPLETE, _EVIDENCE)
    if not nicknames.complete:
        detail = f"autocomplete: {len(nicknames.people)}/{nicknames.declared}"
        yield Problem(Stage.READ, ProblemCode.DAMAGED, source, folder.path, prefix, detail)
