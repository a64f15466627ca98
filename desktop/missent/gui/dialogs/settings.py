"""The settings: the look, the office's lists, and who works here; taken up at once where that can be, and said where not."""

import re
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFileDialog, QFrame, QLineEdit, QWidget

from missent.gui.dialogs.sheet import Sheet
from missent.gui.parts import Choice, across, button, down, frame, label
from missent.gui.style import px
from missent.gui.wording import words
from missent.scan import policy
from missent.settings import SIZES, Settings

_LANGUAGES = (("English", "en"), ("Nederlands", "nl"), ("Français", "fr"), ("Deutsch", "de"))
_WORKERS = (1, 2, 4, 8, 16, 32)
_NAMES = 44  # steps


class SettingsDialog(Sheet):
    """Ask for the settings."""

    changed = Signal(object)  # Settings

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        said = words("Language and text size are taken up at the next start; lists go into every new case.")
        super().__init__(words("Settings"), said, parent)
        self._before = settings
        system = words("As the system")
        self.theme = _choice(system, ((words("Light"), "light"), (words("Dark"), "dark")), settings.theme)
        sizes = [(f"{size} %", size) for size in SIZES if size != 100]
        self.size_ = _choice(system, sizes, settings.text_size)
        self.language = _choice(system, _LANGUAGES, settings.language)
        self.letters = QCheckBox(words("Single letters decide in the list (M, I, A)"))
        self.letters.setChecked(settings.letter_keys)
        self.own, self.protected = QLineEdit(" ".join(settings.own)), QLineEdit(" ".join(settings.protected))
        self.policy_file = QLineEdit(settings.policy_file)
        choose = button(words("Choose…"))
        choose.clicked.connect(self._choose_policy)
        self.workers = _choice(words("As many as suit"), [(str(count), count) for count in _WORKERS], settings.workers)
        self.examiner, self.agency = QLineEdit(settings.examiner), QLineEdit(settings.agency)
        self._complaint = label("", "body", "slip", wrap=True)
        self._complaint.hide()
        window = _card(
            words("Window"),
            (words("Colours"), self.theme),
            (words("Text size"), self.size_),
            (words("Language"), self.language),
            (words("Keys"), self.letters),
        )
        lists = _card(
            words("Your office"),
            (words("Your own domains"), self.own),
            (words("Domains to protect"), self.protected),
            (words("Policy file"), across(self.policy_file, choose)),
        )
        work = _card(
            words("Work"),
            (words("Your name"), self.examiner),
            (words("Organisation"), self.agency),
            (words("Reading processes"), self.workers),
        )
        self.fill([window, lists, work, self._complaint], words("Keep"), "check")

    def accept(self) -> None:
        """Keep what was set, when it can be used; else say what cannot."""
        try:
            chosen = self._chosen()
        except ValueError as error:
            self._complaint.setText(words("“{text}” is no domain.").replace("{text}", str(error)))
            self._complaint.show()
            return
        if chosen != self._before:
            self.changed.emit(chosen)
        super().accept()

    def complaint(self) -> str:
        """Give what is said against what was entered."""
        return self._complaint.text()

    def _chosen(self) -> Settings:
        return msgspec.structs.replace(
            self._before,
            theme=self.theme.currentData() or "system",
            text_size=self.size_.currentData() or 100,
            language=self.language.currentData() or "",
            letter_keys=self.letters.isChecked(),
            own=_domains(self.own.text()),
            protected=_domains(self.protected.text()),
            policy_file=self.policy_file.text().strip(),
            workers=self.workers.currentData() or 0,
            examiner=self.examiner.text().strip(),
            agency=self.agency.text().strip(),
        )

    def _choose_policy(self) -> None:
        dialog = QFileDialog(self, words("The office's policy file"))
        dialog.setNameFilter("*.toml")
        dialog.fileSelected.connect(self.policy_file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _domains(text: str) -> tuple[str, ...]:
    """Take domains parted by blanks, commas or semicolons; raise ValueError, its text the first that is none."""
    return tuple(dict.fromkeys(policy.domain(name) for name in re.split(r"[\s,;]+", text) if name))


def _choice(anything: str, choices: Sequence[tuple[str, object]], chosen: object) -> Choice:
    made = Choice(anything, choices)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def _card(head: str, *fields: tuple[str, QWidget | QBoxLayout]) -> QFrame:
    rows = []
    for name, field in fields:
        said = label(name, "body", "ink2")
        said.setFixedWidth(px(_NAMES))
        row = across(said, field, gap=2)
        row.setStretch(1, 1)
        rows.append(row)
        item = field.itemAt(0) if isinstance(field, QBoxLayout) else None
        part = item.widget() if item is not None else field
        if isinstance(part, QWidget):
            part.setAccessibleName(name)
            said.setBuddy(part)
    return frame("card", down(label(head, "section"), *rows, gap=1.5, margins=(4, 3, 4, 3)))
