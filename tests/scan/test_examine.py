"""The last step of a scan: what came back, what was in the messages, and how a wrong address went round."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from builders import reports
from builders.mail import mail
from builders.mbox import mbox
from missent.case.case import Case
from missent.case.rows import FindingDetail
from missent.model import Bounce, Category, Cause, Outcome, Problem, ProblemCode, ScanState, Stage
from missent.scan import examine, inspecting, wire
from missent.scan.engine import Options, Scan
from missent.scan.engine import Outcome as Ending
from missent.scan.pool import ConfinedPool

OWN = "Own Account <own@example.org>"
CAME = [("Return-Path", "<someone@example.com>"), ("Received", "from a by b; Sun, 7 Apr 2024 16:31:02 +0200")]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a mailbox: a slip, what it was meant to be, and an inbox to be filled."""
    write(tmp_path, "Sent", sent(), *(sent("ops@navy.mil", subject=f"Tide {day}") for day in range(5)))
    return tmp_path


def sent(to: str = "ops@navy.ml", **fields: str) -> bytes:
    fields = {"message_id": reports.ORIGINAL_ID if to == "ops@navy.ml" else "", **fields}
    return mail(to, sender=OWN, **fields)


def came(to: str = OWN, **fields: str) -> bytes:
    return mail(to, sender="Ops <ops@navy.mil>", first=CAME, **fields)


def write(home: Path, name: str, *messages: bytes) -> None:
    (home / name).write_bytes(mbox(messages))


def scan(home: Path, case: Case) -> Ending:
    with ThreadPoolExecutor(1) as executor:
        return Scan(case, executor, Options(jobs=1), lambda event: None).run([str(home)])


@pytest.fixture
def case() -> Iterator[Case]:
    with Case.scratch() as case:
        yield case


def the_finding(case: Case) -> FindingDetail:
    (found,) = case.findings.details(case.findings.ids())
    return found


def test_a_failure_report_in_the_inbox_marks_its_finding_as_rejected(home: Path, case: Case) -> None:
    write(home, "Inbox", came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    assert scan(home, case) == Ending(ScanState.DONE, True)
    found = the_finding(case)
    assert found.row.bounce is Bounce.REJECTED
    assert [(answer.outcome, answer.status) for answer in found.answers] == [(Outcome.FAILED, "5.1.1")]
    assert found.answers[0].locator.source == str(home / "Inbox")


@pytest.mark.parametrize("folder", ["Trash", "Junk", "Archive"])
def test_reports_are_read_wherever_they_were_put(folder: str, home: Path, case: Case) -> None:
    write(home, folder, came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    scan(home, case)
    assert the_finding(case).row.bounce is Bounce.REJECTED


def test_without_an_inbox_it_was_not_checked(home: Path, case: Case) -> None:
    scan(home, case)
    assert the_finding(case).row.bounce is Bounce.NOT_CHECKED


def test_with_an_inbox_and_no_report_none_was_found(home: Path, case: Case) -> None:
    write(home, "Inbox", came())
    scan(home, case)
    assert the_finding(case).row.bounce is Bounce.NONE_FOUND


def test_one_folder_of_all_mail_is_where_reports_arrive(tmp_path: Path, case: Case) -> None:
    write(tmp_path, "All mail", sent(), *(sent("ops@navy.mil", subject=f"Tide {day}") for day in range(5)), came())
    with ThreadPoolExecutor(1) as executor:
        Scan(case, executor, Options(me=frozenset({"own@example.org"}), jobs=1), lambda event: None).run([str(tmp_path)])
    assert the_finding(case).row.bounce is Bounce.NONE_FOUND


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(reports.report(("ops@navy.ml", "delayed", "4.4.1")), id="a delay"),
        pytest.param(reports.report(("ops@navy.mil", "failed", "5.1.1")), id="another address"),
        pytest.param(
            reports.report(("ops@navy.ml", "failed", "5.1.1"), returned=reports.original(message_id="<other@example.org>")),
            id="another message",
        ),
    ],
)
def test_what_is_no_failure_of_this_message_rejects_nothing(report: bytes, home: Path, case: Case) -> None:
    write(home, "Inbox", came(), report)
    scan(home, case)
    assert the_finding(case).row.bounce is Bounce.NONE_FOUND


def test_a_read_receipt_is_kept_and_is_no_bounce(home: Path, case: Case) -> None:
    """Nor does it make the wrong domain one that answers."""
    write(home, "Inbox", came(), reports.receipt())
    scan(home, case)
    found = the_finding(case)
    assert [answer.outcome for answer in found.answers] == [Outcome.READ]
    assert found.row.bounce is Bounce.NONE_FOUND


def test_only_messages_of_findings_and_possible_reports_are_opened(
    home: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(home, "Inbox", came(), came(subject="Second"), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    asked = orders(home, case, monkeypatch)
    assert sorted((len(order.locators), order.reports) for order in asked) == [(1, False), (1, True)]


def test_what_was_opened_is_not_opened_by_the_next_scan(home: Path, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    write(home, "Inbox", came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    scan(home, case)
    assert orders(home, case, monkeypatch) == []
    assert the_finding(case).row.bounce is Bounce.REJECTED


def orders(home: Path, case: Case, monkeypatch: pytest.MonkeyPatch) -> list[wire.ExamineTask]:
    """Scan, and give what was asked to be opened."""
    asked: list[wire.ExamineTask] = []
    inspect = inspecting.inspect

    def listening(reader: object, order: wire.ExamineTask, tick: object) -> wire.Examined:
        asked.append(order)
        return inspect(reader, order, tick)  # type: ignore[arg-type]

    monkeypatch.setattr(inspecting, "inspect", listening)
    scan(home, case)
    return asked


def test_a_mailbox_that_changed_is_examined_anew(home: Path, case: Case) -> None:
    scan(home, case)
    write(home, "Inbox", came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    write(home, "Sent", sent(body="Password: Mango!Kite77\n"), *(sent("ops@navy.mil", subject=f"Tide {d}") for d in range(5)))
    scan(home, case)
    found = the_finding(case)
    assert found.row.bounce is Bounce.REJECTED
    assert [sign.category for sign in found.row.signs] == [Category.CREDENTIALS]


def test_what_was_in_a_message_is_kept_with_its_finding(home: Path, case: Case) -> None:
    body = "NATO RESTRICTED\n\nThe password is Mango!Kite77\n"
    write(home, "Sent", sent(body=body), *(sent("ops@navy.mil", subject=f"Tide {day}") for day in range(5)))
    scan(home, case)
    row = the_finding(case).row
    assert row.level == 3
    assert {sign.code for sign in row.signs} == {"NATO RESTRICTED", "password"}
    assert b"Mango!Kite77" not in case.path.read_bytes()


def test_an_address_that_somebody_else_brought_in_is_told_as_carried_on(home: Path, case: Case) -> None:
    earlier, later = "Sat, 6 Apr 2024 10:00:00 +0200", "Mon, 8 Apr 2024 10:00:00 +0200"
    write(
        home, "Inbox",
        came(cc="ops@navy.ml", date=earlier, subject="Tide"), came(cc="ops@navy.ml", date=later, subject="Re: Tide"),
    )  # fmt: skip
    scan(home, case)
    spread = the_finding(case).spread
    assert spread is not None
    assert (spread.cause, spread.threads, spread.carried) == (Cause.CARRIED_ON, 1, 1)
    assert spread.shown_by[0].source == str(home / "Inbox")


def test_confined_workers_tell_the_same(home: Path, case: Case) -> None:
    write(home, "Inbox", came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    with ConfinedPool(1, [str(home)]) as pool:
        Scan(case, pool, Options(jobs=1), lambda event: None).run([str(home)])
    found = the_finding(case)
    assert found.row.bounce is Bounce.REJECTED
    assert found.triage is not None


def test_a_message_that_cannot_be_examined_is_told_and_the_others_go_on(
    home: Path, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        home, "Sent",
        sent(body="Password: Mango!Kite77\n"), sent(body="poison\n", subject="Other", message_id="<poison@example.org>"),
        *(sent("ops@navy.mil", subject=f"Tide {day}") for day in range(5)),
    )  # fmt: skip
    monkeypatch.setattr(inspecting, "examine", poisoned(inspecting.examine))
    assert scan(home, case).state is ScanState.DONE_WITH_PROBLEMS
    levels = {row.subject: row.level for row in case.findings.rows()}
    assert levels == {"Weekly report": 3, "Other": 0}
    (problem,) = case.problems.rows()
    assert (problem.stage, problem.code) == (Stage.EXAMINE, ProblemCode.READER_FAULT)
    assert problem.key


def poisoned(examined: object) -> object:
    assert callable(examined)

    def examine_or_fail(content: object, program: str) -> object:
        if "poison" in repr(content):
            raise AssertionError
        return examined(content, program)

    return examine_or_fail


def test_an_answer_to_other_messages_than_asked_is_no_answer(home: Path, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspecting, "inspect", lambda reader, order, tick: wire.Examined([], [], []))
    scan(home, case)
    assert [problem.code for problem in case.problems.rows()] == [ProblemCode.WORKER_BAD_REPLY]


def test_a_message_that_is_gone_is_a_problem(home: Path, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    flagged = case.examined.flagged
    monkeypatch.setattr(
        case.examined, "flagged",
        lambda: [replace(one, locator=replace(one.locator, key="999999+5")) for one in flagged()],
    )  # fmt: skip
    scan(home, case)
    (problem,) = case.problems.rows()
    assert isinstance(problem, Problem)
    assert (problem.stage, problem.code) == (Stage.EXAMINE, ProblemCode.CANNOT_READ)


def test_a_stop_while_messages_are_opened_keeps_what_is_known(home: Path, case: Case) -> None:
    write(home, "Inbox", came(), reports.report(("ops@navy.ml", "failed", "5.1.1")))
    with ThreadPoolExecutor(1) as executor:
        watched = Scan(
            case,
            executor,
            Options(jobs=1),
            lambda event: None,
        )
        keep = examine.Examination._keep

        def keep_and_stop(self: examine.Examination, look: examine.LookInto, answer: object) -> None:
            keep(self, look, answer)  # type: ignore[arg-type]
            watched.stop()

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(examine.Examination, "_keep", keep_and_stop)
            ended = watched.run([str(home)])
    assert ended.state is ScanState.STOPPED
    assert case.findings.count() == 1
    assert scan(home, case) == Ending(ScanState.DONE, True)
    assert the_finding(case).row.bounce is Bounce.REJECTED
