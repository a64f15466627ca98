"""A window without a screen, and a person's folders that are gone after the test."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep cases in the test's own folder, so that no test sees those of another or of a person."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture
def look(qapp: QApplication) -> QApplication:
    """Lay the light look on."""
    from missent.gui import style
    from missent.gui.theme import LIGHT

    style.apply(qapp, LIGHT)
    return qapp


@pytest.fixture
def window(look: QApplication, qtbot: object) -> Iterator[object]:
    """Show the main window; close it at the end, with whatever it does."""
    from missent.gui.main_window import MainWindow

    shown = MainWindow()
    shown.resize(1280, 800)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def samples() -> Path:
    """Give the folder of the sample mailbox."""
    from missent.paths import resources

    return resources() / "samples"
