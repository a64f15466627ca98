#!/usr/bin/env python3
"""Freeze Missent into one folder and wrap it into a .deb: the same bytes whenever the same commit is built by the same tools.

    python packaging/linux/build.py [FOLDER]       (FOLDER: dist/linux in the checkout)

Run it with a Python that has Missent's locks and linux/requirements-freeze.lock installed, on the oldest system that the package
is for: a frozen program asks for a C library no older than that of the computer it was built on.
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "desktop"))  # this checkout's Missent, whatever is installed

from environment import ROOT
from linux import deb

SPEC = Path(__file__).resolve().parent / "missent.spec"


def main(target: Path) -> int:
    """Build both below `target`, and say what became of it."""
    moment = build_time()
    folder = freeze(target, moment)
    package = deb.build(folder, target, moment)
    print(f"{folder}: {megabytes(*folder.rglob('*')):.0f} MB in {sum(1 for path in folder.rglob('*') if path.is_file())} files")
    print(f"{package}: {megabytes(package):.0f} MB")
    return 0


def build_time() -> int:
    """Give the time that is written into what is built, in seconds since the epoch: SOURCE_DATE_EPOCH, else the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True)
    return int(said.stdout)


def freeze(target: Path, moment: int) -> Path:
    """Freeze the program into a folder below `target`; PyInstaller works beside it."""
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT / "desktop")}
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", str(target), "--workpath", str(target / "work")]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(SPEC)], env=variables, check=True)
    return target / "missent"


def megabytes(*paths: Path) -> float:
    """Give the size of files, links not counted."""
    return sum(path.stat().st_size for path in paths if path.is_file() and not path.is_symlink()) / 1e6


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "dist" / "linux"))
