"""Lead through a self-report in four steps: which form, what was in it, who is told, and the preview that is saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLayout, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from missent.case.case import Case
from missent.case.journal import Act
from missent.case.query import FindingQuery
from missent.errors import MissentError
from missent.gui import wording
from missent.gui.background import Background
from missent.gui.dialogs.sheet import Choices
from missent.gui.parts import across, button, down, frame, holder, label, rename
from missent.gui.selfreport.fields import WHAT, Question, offer, page, questions
from missent.gui.style import look, px
from missent.model import Verdict
from missent.report import selfpage, text
from missent.report.answers import Answers
from missent.report.manifest import digest
from missent.report.office import Office, what_to_do
from missent.report.safe import keep_clear_of
from missent.report.selfreport import SelfReport, fill
from missent.report.template import NAMES, Template, template

MISTAKES = FindingQuery(decisions=(Verdict.MISTAKE,), descending=False)
_STEPS = (
    ("Form", "which report it is"),
    ("What was in it", "what only you can know"),
    ("Who is told", "and what was done"),
    ("Preview", "read, then save"),
)
_WIDTH, _HEIGHT, _SIDE = 215, 165, 50  # steps


class SelfReportWizard(QDialog):
    """Ask, show and save; `work` reads the case beside the window."""

    def __init__(self, work: Background, office: Office | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(wording.words("Self-report"))
        self._work = work
        self._office = office or Office()
        self._asked: list[Question] = []
        self._template: Template = template(self._office.template or NAMES[0])
        self.report: SelfReport | None = None
        self._form = Choices(wording.words("Form"), [(wording.words(template(one).title), wording.words(template(one).about))
                                                     for one in NAMES])  # fmt: skip
        self._form.buttons()[NAMES.index(self._template.name)].setChecked(True)
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setFont(look().scale.mono(0.86))  # its columns are made of blanks
        self._preview.setAccessibleName(wording.words("Preview"))
        self._said = label("", "body", "slip", wrap=True)
        self._said.hide()
        self._pages = QStackedWidget()
        first = label(
            wording.words("The report is about the findings that you decided to be mistakes."), "body", "ink2", wrap=True
        )
        self._pages.addWidget(holder(down(first, self._form, None, gap=3, margins=(5, 4, 5, 4))))
        for _ in range(2):
            self._pages.addWidget(QScrollArea())
        self._pages.addWidget(holder(down(self._said, self._preview, gap=2, margins=(5, 4, 5, 4))))
        self._marks = [label(wrap=True) for _ in _STEPS]
        self._back = button(wording.words("Back"))
        self._mail = button(wording.words("Open in the mail program"), "envelope-open")
        self._next = button(wording.words("Next"), "", "primary")
        self._next.setDefault(True)
        self._back.clicked.connect(lambda: self.go(self.step - 1))
        self._next.clicked.connect(self._on)
        self._mail.clicked.connect(self._draft)
        self._lay_out()
        self.go(0)

    def _lay_out(self) -> None:
        steps = down(*self._marks, None, gap=3, margins=(4, 5, 4, 4))
        side = frame("side", steps)
        side.setFixedWidth(px(_SIDE))
        note = label(wording.words("Missent sends nothing."), "small", "ink2")
        foot = frame("bar", across(note, None, self._mail, self._back, self._next, margins=(6, 3, 6, 3)))
        whole = down(across(side, self._pages, gap=0), foot, gap=0)
        self.setLayout(whole)
        # by itself Qt would keep room for the sentences as they would be broken in the narrowest dialog
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(px(_WIDTH), px(_HEIGHT))

    @property
    def step(self) -> int:
        """Give the step that is shown, from 0."""
        return self._pages.currentIndex()

    def go(self, step: int) -> None:
        """Show a step; the questions are made when the form is chosen, and what was stated is kept."""
        if (step > 0 and self._template.name != NAMES[self._form.chosen()]) or (step > 0 and not self._asked):
            self._ask(template(NAMES[self._form.chosen()]))
        self._pages.setCurrentIndex(step)
        for place, (mark, (name, about)) in enumerate(zip(self._marks, _STEPS, strict=True)):
            done = "✓ " if place < step else f"{place + 1}. "
            mark.setText(f"{done}{wording.words(name)}\n{wording.words(about)}")
            mark.setFont(look().scale.font("section" if place == step else "body"))
        self._back.setVisible(step > 0)
        last = step == len(_STEPS) - 1
        rename(self._next, wording.words("Save…") if last else wording.words("Next"))
        self._mail.setVisible(last)
        if step == 0:
            self._form.buttons()[self._form.chosen()].setFocus()
        if last:
            self._fill(self._show)

    def _on(self) -> None:
        if self.step < len(_STEPS) - 1:
            self.go(self.step + 1)
        elif self.report is not None:
            self._choose_place()

    def _ask(self, chosen: Template) -> None:
        stated = self.answers().given
        self._template = chosen
        what = questions(chosen, lambda name: name.startswith(WHAT))
        who = questions(chosen, lambda name: not name.startswith(WHAT))
        self._asked = [*what, *who]
        for place, asked in enumerate((what, who), 1):
            area = self._pages.widget(place)
            assert isinstance(area, QScrollArea)
            area.setWidget(holder(page(asked)))
            area.setWidgetResizable(True)
        for one in self._asked:
            value = stated.get(one.field.name)
            if isinstance(value, str) and value:
                one.state(value)
        self._fill(lambda report: offer(self._asked, dict(report.filled)))

    def answers(self) -> Answers:
        """Give what was stated until now."""
        return Answers({one.field.name: value for one in self._asked if (value := one.value())})

    def _fill(self, shown: Callable[[SelfReport], None]) -> None:
        self.report = None
        chosen, given, office = self._template.name, self.answers(), self._office

        def work(case: Case) -> SelfReport | str:
            try:
                return fill(case, MISTAKES, chosen, given, office)
            except MissentError as error:
                return str(error)

        self._work.query(work, lambda told: self._tell(told) if isinstance(told, str) else shown(told), "self-report")

    def _show(self, report: SelfReport) -> None:
        self.report = report
        advice = what_to_do(self._office, self.answers().marking_level)
        lines = [*text.lines(selfpage.document(report)), "", wording.words("What to do now"), ""]
        lines += [f"{place:>2}. {wording.words(line.text)} {wording.words(line.reason)}" for place, line in enumerate(advice, 1)]
        self._preview.setPlainText("\n".join(lines))
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._next.setEnabled(not sentence)
        self._mail.setEnabled(not sentence)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, wording.words("Save the report"), f"report-{self._template.name}.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"*.{form}" for form in selfpage.FORMS])
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: Path) -> None:
        """Write the report that is shown, and its SHA-256 beside it, in the form of the file's ending."""
        report = self.report
        if report is None:
            return

        def write(case: Case) -> str:
            try:
                written(case, report, target)
            except MissentError as error:
                return str(error)
            return ""

        self._work.change(write, lambda error: self._tell(error) if error else self.accept())

    def _draft(self) -> None:
        """Open a draft with the text in the person's own mail program; it is sent by nobody but the person."""
        if self.report is None:
            return
        query = QUrlQuery()
        query.addQueryItem("subject", self._template.title)
        query.addQueryItem("body", "\r\n".join(text.lines(selfpage.document(self.report))))
        draft = QUrl("mailto:")
        draft.setQuery(query)
        QDesktopServices.openUrl(draft)

    def marks(self) -> list[QLabel]:
        """Give the names of the steps."""
        return self._marks

    def questions(self) -> list[Question]:
        """Give the questions that are asked."""
        return self._asked

    def preview(self) -> str:
        """Give the text that is shown before it is saved."""
        return self._preview.toPlainText()


def written(case: Case, report: SelfReport, target: Path) -> None:
    """Write a report and note it in the journal; raise `ExportError` when it cannot be written."""
    keep_clear_of(target, [str(case.path), *(row.source.location for row in case.sources.rows())])
    place = selfpage.write(report, target)
    params = {"form": f"{report.template.name}{target.suffix}", "sha256": digest(place)}
    case.journal.note(Act.REPORTED, str(place.resolve()), params)
