"""Where a store lies below what the person named, and what its name and place say it is for."""

import os
from pathlib import PurePath

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


def role_at(source: Source, path: str = "") -> FolderRole:
    """Tell what the folder `path` of a store is for; a nameless one is known by the store's own name.

    Only names that the person named, or that lie below them, count: what the folders above the evidence are called says nothing.
    """
    named = PurePath(source.argument or source.location)
    below = os.path.relpath(source.location, named)
    inside = below not in (".", "..") and not below.startswith(f"..{os.sep}")
    return folder_role("/".join([named.name, *(PurePath(below).parts if inside else ()), *([path] if path else [])]))
