"""The window in other languages: every text is translated, none is stale, and what is put into it and pressed is the same."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from build_translations import Entry, read, texts
from missent.case.query import FindingQuery
from missent.detection.reasons import Code, reason
from missent.gui import actions, languages, wording
from missent.gui.dialogs.account import AccountDialog
from missent.gui.dialogs.allow import AllowDialog
from missent.gui.dialogs.export import ExportDialog
from missent.gui.dialogs.settings import SettingsDialog
from missent.gui.languages import CONTEXT, LANGUAGES, catalogue, language
from missent.gui.lists import CENSUS, SKIPPED
from missent.gui.selfreport.wizard import SelfReportWizard
from missent.model import Address
from missent.report.template import NAMES
from missent.settings import Settings

PATIENCE = 30_000
PLACE = re.compile(r"\{\w+\}")
KEY = re.compile(r"&(?!&)")

every_language = pytest.mark.parametrize("code", LANGUAGES)


class Listener(QTranslator):
    """Translate with a catalogue, and keep what it does not have."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._catalogue = QTranslator()
        assert self._catalogue.load(str(catalogue(code)))
        self.unknown: set[str] = set()

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        found = self._catalogue.translate(context, source, comment, n)
        if context == CONTEXT and not found and source.strip():
            self.unknown.add(source)
        return found


@pytest.fixture
def speaking(request, look: QApplication):
    """Have the application speak a language until the end of the test."""
    before, listener = QLocale(), Listener(request.param)
    QLocale.setDefault(QLocale(request.param))
    QCoreApplication.installTranslator(listener)
    yield listener
    QCoreApplication.removeTranslator(listener)
    QLocale.setDefault(before)


def entries(code: str) -> list[Entry]:
    return read(catalogue(code).with_suffix(".ts"))


def places(text: str) -> Counter[str]:
    return Counter(PLACE.findall(text))


@every_language
def test_every_text_is_in_the_catalogue_and_none_is_stale(code: str) -> None:
    """Run `python packaging/build_translations.py` after a change of words."""
    assert [entry.text for entry in entries(code)] == texts()


@every_language
def test_every_text_is_translated_in_all_its_forms(code: str) -> None:
    assert [entry.text.source for entry in entries(code) if not entry.is_finished] == []
    assert all(len(entry.forms) == (1 if entry.text.one is None else 2) for entry in entries(code))


@every_language
def test_what_is_put_into_a_text_is_put_into_its_translation(code: str) -> None:
    for entry in entries(code):
        source, one, *_, many = entry.text.source, entry.text.one, entry.forms[-1]
        assert places(many) == places(source), source
        if one is not None:
            assert places(one) <= places(entry.forms[0]) <= places(source), source


@every_language
def test_a_text_that_names_a_key_still_names_one(code: str) -> None:
    for entry in entries(code):
        assert len(KEY.findall(entry.forms[-1])) == len(KEY.findall(entry.text.source)), entry.text.source


@every_language
def test_every_text_ends_as_its_source_does(code: str) -> None:
    for entry in entries(code):
        for form in entry.forms:
            assert form == form.strip() and (form[-1] in ".…?") == (entry.text.source[-1] in ".…?"), form


@every_language
def test_no_two_entries_of_a_menu_have_one_key(code: str) -> None:
    said = {entry.text.source: entry.forms[0] for entry in entries(code)}
    menus = [[action.text for action in actions.ACTIONS if action.menu == menu] for menu in actions.MENUS]
    for menu in [list(actions.MENUS), *menus]:
        keys = Counter(said[text].partition("&")[2][:1].lower() for text in menu)
        assert max(keys.values()) == 1, keys


@every_language
def test_what_is_compiled_is_what_is_written(code: str) -> None:
    """A catalogue compiled before its last change would speak of what was."""
    compiled = QTranslator()
    assert compiled.load(str(catalogue(code)))
    for entry in entries(code):
        if entry.text.one is None:
            assert compiled.translate(CONTEXT, entry.text.source) == entry.forms[0]
        else:
            assert tuple(compiled.translate(CONTEXT, entry.text.source, None, count) for count in (1, 2)) == entry.forms


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", ["nl-BE", "fr-BE", "en"], "nl"),
        ("", ["es-ES", "fr-FR"], "fr"),
        ("", ["en-GB", "de-DE"], "en"),
        ("", ["es-ES"], "en"),
        ("de", ["nl-NL"], "de"),
        ("en", ["nl-NL"], "en"),
        ("de_CH", [], "de"),
        ("xx", ["fr-CA"], "fr"),
    ],
)
def test_the_language_is_the_one_chosen_else_the_first_of_the_system_that_is_spoken(
    chosen: str, system: list[str], spoken: str
) -> None:
    assert language(chosen, system) == spoken


def test_a_chosen_language_is_spoken_with_its_numbers_and_dates(look: QApplication) -> None:
    before, locale = set(look.findChildren(QTranslator)), QLocale()
    try:
        assert languages.install(look, "fr") == "fr"
        assert wording.words("Pause") == "Suspendre"
        assert wording.counted(0, "{n} finding", "{n} findings") == "0 constat"
        assert wording.counted(1200, "{n} finding", "{n} findings") == "1\u202f200 constats"
        assert wording.date(0) == "1 janv. 1970"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    finally:
        for translator in set(look.findChildren(QTranslator)) - before:
            look.removeTranslator(translator)
        QLocale.setDefault(locale)
    assert wording.words("Pause") == "Pause"


@pytest.mark.parametrize("speaking", ["de"], indirect=True)
def test_a_fact_of_our_tables_is_said_in_the_language_and_a_day_as_it_is_written_there(speaking: Listener) -> None:
    assert wording.reason(reason(Code.MEANT_PROTECTED, "navy.mil", "military")) == (
        "navy.mil ist der Name einer öffentlichen Stelle (Militär)"
    )
    assert wording.reason(reason(Code.ENDING_BELONGS_TO, "ua", "Ukraine")).endswith(": Ukraine")
    assert wording.whole_date(0, None).startswith("1. Januar 1970")


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
def test_the_window_speaks_and_cuts_no_text(speaking: Listener, window, samples: Path, qtbot) -> None:
    assert cut(window) == []
    window.read([str(samples)])
    qtbot.waitUntil(
        lambda: window.work is not None and not window.work.session.is_scanning and window.work.findings.finding is not None,
        timeout=PATIENCE,
    )
    for page in (lambda: window.work.show_coverage(SKIPPED.name), lambda: window.work.sidebar.choose(CENSUS.name)):
        page()
        QApplication.processEvents()
        assert cut(window) == []
    wizard = SelfReportWizard(window.work.session.work, parent=window)
    wizard.show()
    for form in range(len(NAMES)):
        for step in range(4):
            wizard._form.buttons()[form].setChecked(True)
            wizard.go(step)
            QApplication.processEvents()
            assert cut(wizard) == []
    wizard.close()
    assert speaking.unknown == set()


@pytest.mark.parametrize("speaking", LANGUAGES, indirect=True)
@pytest.mark.parametrize(
    "dialog",
    [
        lambda: SettingsDialog(Settings()),
        lambda: ExportDialog(FindingQuery(), (12, 3, 1), "…"),
        lambda: AccountDialog(lambda *_: None, can_keep=False),
        lambda: AllowDialog([Address("", "office", "navy.ml", "office@navy.ml")], (1, 2)),
    ],
)
def test_a_dialog_speaks_and_cuts_no_text(speaking: Listener, dialog, qtbot) -> None:
    shown = dialog()
    qtbot.addWidget(shown)
    shown.show()
    QApplication.processEvents()
    assert cut(shown) == []
    assert speaking.unknown == set()


def cut(root: QWidget) -> list[str]:
    """List the buttons and labels that have less room than their words need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QPushButton, QCheckBox, QLabel)) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            room, needed = widget.height(), widget.heightForWidth(widget.width())
        else:
            room, needed = widget.width(), widget.minimumSizeHint().width()
        if room < needed:
            found.append(f"{widget.text()}: {room} of {needed}")
    return found
