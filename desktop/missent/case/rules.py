"""Name the rules that a case is judged by: the digest of all bundled data, so that a new rule can be told from a changed case."""

from functools import cache
from hashlib import file_digest, sha256

from missent.paths import resources


@cache
def digest() -> str:
    """Give the SHA-256 of a list of the bundled data files, each with its own SHA-256, in the order of their names."""
    listing = sha256()
    for path in sorted((resources() / "data").iterdir()):
        if path.is_file():
            with path.open("rb") as stream:
                listing.update(f"{file_digest(stream, 'sha256').hexdigest()}  {path.name}\n".encode())
    return listing.hexdigest()
