"""Say that Missent met a fault of its own, without a word of anybody's mail in it."""

import sys
import traceback
from pathlib import Path

import missent


def describe(error: BaseException) -> str:
    """Tell where an exception came from: its kind and our lines, never its text or values, which may hold mail."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    version = ".".join(map(str, sys.version_info[:3]))
    return "\n".join(
        [
            "Missent met a fault of its own. What was read into a case is kept; the same command goes on from there.",
            f"Missent {missent.__version__}, Python {version}, {sys.platform}, {type(error).__name__} at:",
            *places,
        ]
    )
