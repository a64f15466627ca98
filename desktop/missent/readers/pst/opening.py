"""Which reader a store is read by: our own, or libpff where that finds no way in."""

from missent.model import Source
from missent.readers.pst.layout import BrokenError
from missent.readers.pst.reader import PstReader
from missent.readers.reader import Reader


def open_store(source: Source) -> Reader:
    """Open a PST or OST; raise `OSError` or `ReadError` when it cannot be opened."""
    try:
        return PstReader(source)
    except BrokenError:
        from missent.readers.pst.libpff import LibpffReader  # loaded only where it is needed

        return LibpffReader(source)
