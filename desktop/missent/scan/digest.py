"""What a source is, down to its bytes: SHA-256, taken before reading it and after.

The digest of a file is the SHA-256 of its bytes. The digest of a folder that is one source (Maildir, loose messages) is the
SHA-256 of a text with one line for each file that its reader names, sorted by name as bytes: the name below the folder with
`/`, NUL, the size in decimal digits, NUL, the SHA-256 of the file in hex, LF; names in UTF-8, other bytes in them as `\\udcff`.
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

from missent.model import Source
from missent.readers.files import place_of
from missent.readers.opening import open_source

PIECE: Final = 1 << 20


def digest(source: Source, tick: Callable[[int], None]) -> tuple[str, int]:
    """Give a source's digest in hex and the bytes it was taken over; tick with the bytes so far. Raise OSError, ReadError."""
    location = Path(source.location)
    if not location.is_dir():
        return _of_file(location, 0, tick)
    with open_source(source) as reader:
        names = {name.encode("utf-8", "surrogateescape"): name for span in reader.spans() for name in span.names}
    listing = sha256()
    total = 0
    for written, name in sorted(names.items()):
        one, size = _of_file(Path(place_of(source, name)), total, tick)
        listing.update(b"%b\0%d\0%b\n" % (written, size, one.encode()))
        total += size
    return listing.hexdigest(), total


def _of_file(path: Path, before: int, tick: Callable[[int], None]) -> tuple[str, int]:
    summed = sha256()
    size = 0
    with path.open("rb", buffering=0) as file:
        while piece := file.read(PIECE):
            summed.update(piece)
            size += len(piece)
            tick(before + size)
    return summed.hexdigest(), size
