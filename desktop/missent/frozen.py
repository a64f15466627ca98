"""What is different where Missent is frozen into one folder: there is no `python -c`, and libraries lie beside the program."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

WORKER: Final = "--worker"

_OTHERS: Final = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME", "QML2_IMPORT_PATH")
"""Where another Qt's plugins lie: ours cannot load them, and code out of a folder that mail may lie in must not be loaded."""


def is_frozen() -> bool:
    """Tell whether this is the frozen program."""
    return bool(getattr(sys, "frozen", False))


def worker(module: str) -> list[str]:
    """Give the start of the command that runs the `main` of `module` in the frozen program; its arguments follow."""
    return [sys.executable, WORKER, module]


def work(argv: Sequence[str]) -> bool:
    """Be a worker when the command line asks for one in the frozen program; tell whether it did."""
    if not is_frozen() or argv[1:2] != [WORKER]:
        return False
    module = argv[2]
    sys.argv[:] = [argv[0], *argv[3:]]
    import_module(module).main()
    return True


def settle() -> None:
    """Keep other programs' libraries away from us, and ours away from the programs that we open, such as a browser."""
    if not is_frozen():
        return
    for name in _OTHERS:
        os.environ.pop(name, None)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)  # what PyInstaller's start keeps of the person's own
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
