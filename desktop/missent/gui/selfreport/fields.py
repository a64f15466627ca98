"""The questions of a self-report as widgets, made from the template; a suggestion stands beside its field until it is taken."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from missent.gui import wording
from missent.gui.parts import Choice, across, button, down, holder, label, rename
from missent.gui.style import px
from missent.report.answers import Value
from missent.report.selfreport import Filled, State
from missent.report.template import By, Entry, FieldKind, FormField, Template, form_fields

WHAT: tuple[str, ...] = ("event.", "content.", "people.", "impact.", "owner_", "cross_border.")
"""The beginnings of the names of fields that ask what was in it; the others ask who is told and what was done."""

_LINES = 4
_LONG = frozenset({"event.summary", "actions.taken", "impact.likely_consequences", "declaration.text"})


class Question(QWidget):
    """Ask for one field; empty until a person fills it."""

    def __init__(self, entry: Entry, field: FormField) -> None:
        super().__init__()
        self.field = field
        head = label(wording.words(entry.label), "small strong", "ink2")
        self._suggestion = button("", "lightbulb", "quiet")
        self._suggestion.hide()
        self._boxes: list[QCheckBox] = []
        self._choice: Choice | None = None
        self._line: QLineEdit | QPlainTextEdit | None = None
        body = self._body(entry)
        self.setLayout(down(across(head, None, self._suggestion), body, gap=1))

    def _body(self, entry: Entry) -> QWidget:
        if self.field.kind is FieldKind.BOXES:
            return self._ticks()
        if self.field.kind is FieldKind.CHOICE:
            self._choice = Choice(wording.words("Not stated"), [(wording.words(one), one) for one in self.field.choices])
            self._choice.setAccessibleName(wording.words(entry.label))
            return self._choice
        if self.field.name in _LONG:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * _LINES + px(4))
            self._line = text
        else:
            self._line = QLineEdit()
            if self.field.kind is FieldKind.TIME:
                self._line.setPlaceholderText("2025-03-07T09:30:00Z")
        self._line.setAccessibleName(wording.words(entry.label))
        return self._line

    def _ticks(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        for place, one in enumerate(self.field.choices):
            box = QCheckBox(wording.words(one).replace("&", "&&"))
            self._boxes.append(box)
            grid.addWidget(box, place // 2, place % 2)
        return holder(grid)

    def value(self) -> Value:
        """Give what was stated, empty when nothing was."""
        if self._boxes:
            return tuple(one for one, box in zip(self.field.choices, self._boxes, strict=True) if box.isChecked())
        if self._choice is not None:
            return str(self._choice.currentData() or "")
        if isinstance(self._line, QPlainTextEdit):
            return self._line.toPlainText().strip()
        return self._line.text().strip() if self._line is not None else ""

    def state(self, value: str) -> None:
        """State a value, as a person does who takes the suggestion."""
        if self._choice is not None:
            self._choice.setCurrentIndex(max(0, self._choice.findData(value)))
        elif isinstance(self._line, QPlainTextEdit):
            self._line.setPlainText(value)
        elif self._line is not None:
            self._line.setText(value)
        self._suggestion.hide()

    def suggest(self, value: str) -> None:
        """Offer a value; nothing is filled in before the person takes it."""
        if self.value():
            return
        words = wording.words("Suggested: {value}. Take it").replace("{value}", wording.words(value))
        rename(self._suggestion, words)
        self._suggestion.clicked.disconnect() if self._suggestion.property("taken") else None
        self._suggestion.clicked.connect(lambda: self.state(value))
        self._suggestion.setProperty("taken", True)
        self._suggestion.show()

    @property
    def suggestion(self) -> QPushButton:
        """Give the button that takes the suggestion."""
        return self._suggestion


def questions(template: Template, wanted: Callable[[str], bool]) -> list[Question]:
    """Make the questions of a template whose field's name is wanted, in its order, each once."""
    asked: dict[str, Question] = {}
    for section in template.sections:
        for entry in section.entries:
            field = form_fields().get(entry.field)
            if field is not None and field.by is not By.PROGRAM and entry.field not in asked and wanted(entry.field):
                asked[entry.field] = Question(entry, field)
    return list(asked.values())


def page(asked: Sequence[Question]) -> QVBoxLayout:
    """Set questions below each other."""
    return down(*asked, None, gap=3, margins=(5, 4, 5, 4))


def offer(asked: Sequence[Question], filled: dict[str, Filled]) -> None:
    """Show what the program suggests beside the questions it is for."""
    for one in asked:
        known = filled.get(one.field.name)
        if known is not None and known.state is State.SUGGESTED and isinstance(known.value, str):
            one.suggest(known.value)
