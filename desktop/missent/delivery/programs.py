"""Which mail program wrote a message, by what programs say of themselves: its autocomplete list is where the address lives on."""

from functools import cache
from typing import Final

from missent.model import Content
from missent.paths import resources

UNKNOWN: Final = "unknown"


def program_of(content: Content) -> str:
    """Give the code of the mail program, `UNKNOWN` when nothing tells. The table is resources/data/mail-programs.tsv."""
    for header, sign, program in _table():
        if sign in content.header(header).lower():
            return program
    return UNKNOWN


def programs() -> tuple[str, ...]:
    """List the codes of all programs that are known."""
    return tuple(dict.fromkeys(program for _, _, program in _table()))


@cache
def _table() -> tuple[tuple[str, str, str], ...]:
    lines = (resources() / "data" / "mail-programs.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return tuple((header, sign.lower(), program) for header, sign, program in rows)
