"""The Qt binding must not lose references to None: 6.12.0 does on Python 3.11, and the program dies after some thousand calls."""

import os
import subprocess
import sys
from importlib.metadata import version

from packaging.version import Version

CALLS = 2_000
LOOP = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for _ in range({CALLS}):
    label.setText("navy.mil")
print(before - sys.getrefcount(None))
"""


def test_a_call_that_returns_nothing_loses_no_reference():
    """In a process of its own, which may die of it. From Python 3.12 on None is immortal and the count stands still."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", LOOP], env=environ, capture_output=True, text=True, check=True)
    assert abs(int(done.stdout)) < CALLS / 10


def test_the_release_that_loses_them_is_not_taken():
    assert Version("6.8") <= Version(version("PySide6-Essentials")) < Version("6.12")
