"""Sources and their spans: what is planned, read, split, given up, forgotten, and whether the evidence stayed as it was."""

import pytest

from builders.letters import INBOX, SENT, Letter, batch, judge, plan, read, source, spans
from missent.case.case import Case
from missent.model import Decision, Folder, FolderRole, Problem, ProblemCode, ScanState, Span, Stage, Verdict

GAVE_UP = Problem(Stage.READ, ProblemCode.WORKER_DIED, "/mail/Sent", "Sent", "0+100")


def test_what_is_still_to_be_read_comes_back_as_it_was_planned(case: Case) -> None:
    of = source()
    source_id = case.sources.put(of)
    planned = [*spans(of, 2), Span(of, Folder("A/é", FolderRole.OTHER, 3), 0, 2, ("new/1:2,S", "cur/\u202e2"), 55)]
    case.sources.put_plan(source_id, [SENT, INBOX, Folder("A/é", FolderRole.OTHER, 3)], planned)
    pending = case.sources.pending(source_id)
    assert [span for _, span in pending] == planned
    case.ledger.add(pending[0][0], batch(Letter()))
    assert [span for _, span in case.sources.pending(source_id)] == planned[1:]
    (row,) = case.sources.rows()
    assert (row.source, row.planned, row.pending, row.messages) == (of, True, 2, 1)


def test_a_source_is_known_by_its_place_and_planned_once(case: Case) -> None:
    plan(case, 1)
    assert case.sources.put(source()) == 1
    with pytest.raises(ValueError, match="already"):
        case.sources.put_plan(1, [], [])
    assert case.sources.find("/nowhere") is None
    found = case.sources.find("/mail/Sent")
    assert found is not None
    assert (found.source.size, found.source.modified) == (1000, 5)


def test_a_plan_that_breaks_off_leaves_nothing(case: Case) -> None:
    of = source()
    source_id = case.sources.put(of)

    def breaking():  # type: ignore[no-untyped-def]
        yield spans(of, 1)[0]
        raise OSError

    with pytest.raises(OSError):
        case.sources.put_plan(source_id, [SENT], breaking())
    assert case.sources.pending(source_id) == []
    case.sources.put_plan(source_id, [SENT], spans(of, 1))


def test_a_span_is_split_and_one_half_given_up_with_a_problem(case: Case) -> None:
    (whole,) = plan(case, 1)
    (left, _), (right, _) = case.sources.split_span(whole, spans(source(), 2))
    assert [span_id for span_id, _ in case.sources.pending(1)] == [left, right]
    with pytest.raises(ValueError, match="not pending"):
        case.sources.split_span(whole, [])
    case.sources.abandon_span(left, GAVE_UP)
    with pytest.raises(ValueError, match="not pending"):
        case.sources.abandon_span(left, GAVE_UP)
    case.ledger.add(right, batch(Letter()))
    assert case.sources.pending(1) == []
    assert case.problems.rows() == [GAVE_UP]
    counts = case.ledger.counts()
    assert (counts.bytes_read, counts.bytes_unread) == (100, 100)


def test_forgetting_a_source_leaves_the_others(case: Case) -> None:
    read(case, Letter(key="gone"))
    case.problems.put([GAVE_UP])
    read(case, Letter(key="stays"), of=source("/mail/Other"))
    case.sources.forget(1)
    assert [line.locator.key for line in case.ledger.recipients()] == ["stays"]
    assert [row.source.location for row in case.sources.rows()] == ["/mail/Other"]
    assert case.problems.count() == 0


def test_the_ids_of_a_forgotten_source_are_not_used_again_for_an_old_decision_may_point_at_them(case: Case) -> None:
    old = read(case, Letter(to=["jan@navy.ml"], message_id="<1@x>"))
    judge(case, "navy.ml")
    (row,) = case.findings.rows()
    case.decisions.decide([row.id], Decision(Verdict.MISTAKE))
    case.sources.forget(1)
    assert read(case, Letter(to=["boss@navy.mil"], message_id="<2@x>")) > old
    with pytest.raises(KeyError):
        case.findings.row(row.id)
    with pytest.raises(KeyError):
        case.decisions.decide([row.id], Decision(Verdict.INTENDED))
    assert [step.decision.verdict for step in case.decisions.history()] == ["mistake"]


def test_hashes_before_and_after_tell_whether_the_evidence_stayed_the_same(case: Case) -> None:
    source_id = case.sources.put(source())
    case.sources.digest_before(source_id, "aa")
    case.sources.digest_before(source_id, "bb")
    (row,) = case.sources.rows()
    assert (row.source.sha256, row.unchanged) == ("aa", None)
    for after, unchanged in (
        (("aa", 1000, 5), True),
        (("ab", 1000, 5), False),
        (("aa", 1001, 5), False),
        (("aa", 1000, 6), False),
    ):
        case.sources.digest_after(source_id, *after)
        assert case.sources.rows()[0].unchanged is unchanged


def test_files_passed_over_are_counted_by_argument(case: Case) -> None:
    case.sources.put_skipped("/mail", 3)
    case.sources.put_skipped("/other", 2)
    case.sources.put_skipped("/mail", 4)
    assert case.sources.skipped() == case.ledger.counts().skipped == 6


def test_a_problem_is_kept_once_and_listed_by_place(case: Case) -> None:
    other = Problem(Stage.OPEN, ProblemCode.CANNOT_OPEN, "/a", detail="x" * 5000)
    case.problems.put([GAVE_UP, other])
    case.problems.put([GAVE_UP])
    assert case.problems.count() == 2
    listed = case.problems.rows()
    assert [problem.source for problem in listed] == ["/a", "/mail/Sent"]
    assert len(listed[0].detail) == 2000
    assert case.problems.rows(1, 1) == case.problems.rows(source="/mail/Sent") == [GAVE_UP]
    case.problems.clear("/mail/Sent")
    assert case.problems.count() == 1


def test_a_scan_that_was_stopped_says_so_for_ever(case: Case) -> None:
    assert case.scans.last() is None
    first = case.scans.begin({"jobs": "2"})
    case.scans.note(first, 50, 200)
    running = case.scans.last()
    assert running is not None
    assert (running.state, running.ended_at, running.messages, running.total) == (ScanState.READING, None, 50, 200)
    case.scans.end(first, ScanState.STOPPED, 100, 200)
    second = case.scans.begin({})  # this one is killed
    case.scans.note(second, 150, 200)
    third = case.scans.begin({})
    case.scans.end(third, ScanState.DONE, 200, 200)
    told = [(row.state, row.messages, row.whole) for row in case.scans.rows()]
    assert told == [(ScanState.STOPPED, 100, False), (ScanState.STOPPED, 150, False), (ScanState.DONE, 200, True)]
    assert case.scans.rows()[0].options == {"jobs": "2"}


def test_settings_are_kept_by_name(case: Case) -> None:
    assert case.settings.get("zone", "UTC") == "UTC"
    case.settings.put("zone", "Europe/Amsterdam")
    case.settings.put("zone", "Europe/Paris")
    assert case.settings.get("zone") == "Europe/Paris"
