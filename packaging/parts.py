"""What the frozen program consists of on every system, beside what PyInstaller finds by itself; the `.spec` files read it."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Final, TypedDict

SUBMODULES: Final = ("missent", "keyring.backends", "stdnum")
"""Packages whose modules are named at run time only."""

MODULES: Final = ("tldextract",)
"""Modules that are not imported, but looked for."""

DATA: Final = ("tldextract", "stdnum")
"""Packages that read files of their own; the public suffix list is found by where its package lies."""

FOLDERS: Final = ("docx.parts",)
"""Packages whose folder must be there: python-docx finds its templates by way of it, as in `parts/../templates`."""

METADATA: Final = ("keyring",)
"""Packages that find their parts by what pip wrote about them."""

EXCLUDED: Final = (
    "tkinter", "pytest", "hypothesis", "setuptools", "pip", "distributed", "dask", "IPython", "numpy", "pandas", "lxml.objectify",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
)  # fmt: skip
"""What lies about where the program is frozen, and is not part of it."""


class Options(TypedDict):
    """Hold what PyInstaller's Analysis is told."""

    pathex: list[str]
    datas: list[tuple[str, str]]
    hiddenimports: list[str]
    excludes: list[str]


def options(root: Path, modules: Iterable[str] = ()) -> Options:
    """Give what to tell Analysis about the checkout at `root`; `modules` are those that one system needs beside the others."""
    from PyInstaller.utils.hooks import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
        collect_data_files,
        collect_submodules,
        copy_metadata,
    )

    return {
        "pathex": [str(root / "desktop")],
        "datas": [
            (str(root / "resources"), "missent/resources"),
            (str(root / "LICENSE"), "."),
            *chain.from_iterable(map(collect_data_files, DATA)),
            *chain.from_iterable(collect_data_files(name, include_py_files=True, includes=["__init__.py"]) for name in FOLDERS),
            *chain.from_iterable(map(copy_metadata, METADATA)),
        ],
        "hiddenimports": [*chain.from_iterable(map(collect_submodules, SUBMODULES)), *MODULES, *modules],
        "excludes": list(EXCLUDED),
    }
