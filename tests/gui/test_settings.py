"""The settings in the window: kept, taken up at once where that can be, and part of every new case."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from builders.command import letter, sent
from missent.gui import style
from missent.gui.dialogs.settings import SettingsDialog
from missent.gui.main_window import MainWindow
from missent.gui.session import new_case
from missent.gui.theme import DARK, LIGHT
from missent.settings import Settings, load


@pytest.fixture(autouse=True)
def nothing_preferred_afterwards(look: QApplication):
    yield
    style.prefer("system", 100)
    style.apply(look, LIGHT)


def shown(window: MainWindow) -> SettingsDialog:
    window.actions_by_name["settings"].trigger()
    return window.findChildren(SettingsDialog)[-1]


def test_what_is_set_is_kept_and_the_colours_change_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    kept = tmp_path / "settings.json"
    monkeypatch.setattr("missent.gui.main_window.place_of_settings", lambda: kept)
    dialog = shown(window)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.own.setText("Harbour.example.org, port.example.net")
    dialog.examiner.setText("A. Examiner")
    dialog.accept()
    assert style.look().theme == DARK
    qtbot.waitUntil(kept.exists)
    assert load(kept) == window.settings
    assert window.settings.own == ("harbour.example.org", "port.example.net")


def test_a_text_that_is_no_domain_is_told_and_nothing_is_kept(window: MainWindow) -> None:
    dialog = shown(window)
    dialog.protected.setText("port.example.net no@domain")
    dialog.accept()
    assert "no@domain" in dialog.complaint()
    assert dialog.isVisible()
    assert window.settings == Settings()


def test_the_lists_and_the_examiner_go_into_every_new_case(tmp_path: Path) -> None:
    (tmp_path / "office.toml").write_text('allowed = ["orange.ml"]\n', "utf-8")
    wanted = Settings(own=("a.example",), policy_file=str(tmp_path / "office.toml"), examiner="A. Examiner")
    box = sent(tmp_path / "mail", letter("To: ops.desk@navy.ml"))
    with new_case(tmp_path, [str(box)], wanted) as case:
        policy = case.decisions.policy()
        assert (policy.own, policy.allowed_domains) == ({"a.example"}, {"orange.ml"})
        assert case.settings.get("examiner") == "A. Examiner"
