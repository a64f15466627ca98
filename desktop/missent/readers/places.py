"""Where a store lies below what the person named, and what its name and place say it is for."""

import os
from pathlib import Path, PurePath

from missent.model import FolderRole, Source
from missent.readers.sent import folder_role


def folder_below(source: Source) -> str:
    """Give the folder path of a store from its place below the argument, or its own name when it is the argument.

    `/` stands between the parts; Thunderbird keeps the subfolders of `Name` in `Name.sbd`.
    """
    below = os.path.relpath(source.location, source.argument or source.location)
    inside = below not in (".", "..") and not below.startswith((f"..{os.sep}", os.sep))
    parts = PurePath(below if inside else source.location).parts
    return "/".join([*(part.removesuffix(".sbd") for part in parts[:-1]), parts[-1]]) if inside else parts[-1]


def role_at(location: str, path: str = "") -> FolderRole:
    """Tell what the folder `path` of the store at `location` is for; a nameless one is known by the store's own name."""
    above = Path(location).absolute().parts[-2:]
    return folder_role("/".join([*above, path]) if path else "/".join(above))
