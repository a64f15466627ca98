#!/usr/bin/env python3
r"""Set Missent up and start it, on a computer that has nothing but Python.

    python3 packaging/start.py                 open the window; with no display, show the demo in the terminal
    python3 packaging/start.py COMMAND ...     a command of Missent's own, as in `scan FILE`
    python3 packaging/start.py setup           set up, start nothing
    python3 packaging/start.py test [...]      set up the tests too and run them; what follows goes to pytest
    python3 packaging/start.py check           run ruff, mypy and import-linter

On Windows: `py packaging\start.py`. This file keeps to the syntax of Python 3.6, so that an old Python can say that it is old.
"""

import shutil
import sys
from pathlib import Path

MINORS = (11, 12, 13, 14)


def refusal(version: "tuple[int, ...]") -> str:
    """Say in words why this Python cannot run Missent, and which one to take; empty when it can."""
    if version[0] == 3 and version[1] in MINORS:
        return ""
    found = next((name for name in (f"python3.{minor}" for minor in reversed(MINORS)) if shutil.which(name)), "")
    remedy = f"This computer has one, so start it with: {found} packaging/start.py" if found else "Install one of these first."
    return f"Missent needs Python 3.{MINORS[0]} to 3.{MINORS[-1]}; this is Python {version[0]}.{version[1]}. {remedy}"


if __name__ == "__main__":
    if refusal(sys.version_info[:2]):
        sys.exit(refusal(sys.version_info[:2]))
    sys.path.append(str(Path(__file__).resolve().parent.parent / "desktop"))
    from commands import main

    sys.exit(main(sys.argv[1:]))
