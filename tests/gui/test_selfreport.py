"""The self-report is led through in four steps; nothing is filled in that a person did not state."""

import json

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

from builders.letters import Letter, read
from missent.case.case import Case
from missent.gui.background import Background
from missent.gui.selfreport.wizard import SelfReportWizard
from missent.model import Decision, Policy, Verdict
from missent.report.office import Office
from missent.report.template import NAMES
from missent.scan.judge import rejudge

SECRET = "Crew list of the delegation"


@pytest.fixture
def case():
    with Case.scratch() as scratch:
        letters = [
            Letter(to=["ops.desk@navy.ml"], subject=SECRET, key=f"{n}+1", message_id=f"<{n}@x>", identity=n + 1) for n in range(3)
        ]
        read(scratch, *letters, Letter(to=["ops.desk@navy.mil"], key="9+1", message_id="<9@x>", identity=9))
        rejudge(scratch, Policy())
        yield scratch


@pytest.fixture
def wizard(case, look, qtbot):
    work = Background(case)
    case.decisions.decide(case.findings.ids(), Decision(Verdict.MISTAKE, "", "A", 0))
    shown = SelfReportWizard(work, Office(template="ico"))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    work.close()


def question(wizard, name):
    (found,) = [one for one in wizard.questions() if one.field.name == name]
    return found


def test_the_office_chooses_the_form_and_the_person_may_choose_another(wizard):
    assert NAMES[wizard._form.chosen()] == "ico"


def test_a_suggestion_is_offered_and_counts_when_it_is_taken(wizard, qtbot):
    wizard.go(1)
    cause = question(wizard, "event.cause")
    qtbot.waitUntil(cause.suggestion.isVisible)
    assert "autocomplete" in cause.suggestion.text()
    assert cause.value() == ""
    assert "event.cause" not in wizard.answers().given
    cause.suggestion.click()
    assert wizard.answers().given["event.cause"] == "autocomplete"
    assert not cause.suggestion.isVisible()


def test_the_preview_tells_what_was_stated_and_no_content(wizard, qtbot):
    wizard.go(1)
    question(wizard, "event.summary").state("The wrong address came back.")
    question(wizard, "content.categories").findChildren(QCheckBox)[7].setChecked(True)
    wizard.go(3)
    qtbot.waitUntil(lambda: wizard.report is not None)
    assert "The wrong address came back." in wizard.preview()
    assert "[x] health" in wizard.preview()
    assert "What to do now" in wizard.preview()
    assert SECRET not in wizard.preview()
    assert "ops.desk" not in wizard.preview()


def test_it_is_saved_with_its_digest_and_noted_in_the_journal(wizard, case, qtbot, tmp_path):
    wizard.go(3)
    qtbot.waitUntil(lambda: wizard.report is not None)
    with qtbot.waitSignal(wizard.accepted):
        wizard.save(tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text())["template"] == "ico"
    assert (tmp_path / "report.json.sha256").exists()
    assert [entry.action for entry in case.journal.entries()][-1] == "reported"


def test_what_cannot_be_written_is_said(wizard, qtbot, tmp_path):
    wizard.go(3)
    qtbot.waitUntil(lambda: wizard.report is not None)
    wizard.save(tmp_path / "report.pages")
    qtbot.waitUntil(wizard._said.isVisible)
    assert ".pdf" in wizard._said.text()


def test_without_a_mistake_it_says_what_to_do_first(case, look, qtbot):
    work = Background(case)
    shown = SelfReportWizard(work)
    qtbot.addWidget(shown)
    shown.show()
    shown.go(3)
    qtbot.waitUntil(shown._said.isVisible)
    assert "Decide first" in shown._said.text()
    assert not shown._next.isEnabled()
    work.close()


def test_another_form_asks_its_own_questions_and_keeps_what_was_stated(wizard):
    wizard.go(1)
    question(wizard, "event.summary").state("As it was.")
    wizard.go(0)
    wizard._form.buttons()[NAMES.index("dod")].click()
    wizard.go(1)
    assert question(wizard, "event.summary").value() == "As it was."
    assert question(wizard, "component.name").value() == ""


def test_everything_that_takes_the_focus_has_a_name(wizard, qtbot):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QScrollArea

    wizard.go(1)
    reached = [one for one in wizard.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()]
    for widget in reached:
        if isinstance(widget, QScrollArea):
            continue  # it only scrolls to what has the focus
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
