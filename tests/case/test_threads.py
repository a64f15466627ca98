"""Several threads and one case: writers take turns, readers see whole transactions, nobody gets a lock error."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builders.letters import Letter, batch, judge, plan
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Decision, Verdict

SPANS = 30


def letters(number: int) -> list[Letter]:
    return [
        Letter(to=[f"u{number}.{one}@navy.ml"], message_id=f"<{number}.{one}@x>", identity=number * 10 + one) for one in range(10)
    ]


def test_many_threads_write_one_case_and_nothing_is_lost(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        ids = plan(case, SPANS)
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(lambda number: case.ledger.add(ids[number], batch(*letters(number))), range(SPANS)))
        assert case.ledger.counts().messages == SPANS * 10
        judge(case, "navy.ml")
        assert case.findings.count() == SPANS * 10


def test_readers_see_whole_spans_while_another_thread_writes(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        ids = plan(case, SPANS)

        def look(_: int) -> set[int]:
            with case.reader() as view:
                return {view.ledger.counts().messages % 10 for _ in range(20)}

        with ThreadPoolExecutor(3) as threads:
            looks = [threads.submit(look, number) for number in range(2)]
            for number, span_id in enumerate(ids):
                case.ledger.add(span_id, batch(*letters(number)))
            assert set().union(*(one.result() for one in looks)) == {0}


def test_a_window_decides_while_reading_goes_on(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        ids = plan(case, SPANS)
        case.ledger.add(ids[0], batch(*letters(0)))
        judge(case, "navy.ml")
        with ThreadPoolExecutor(1) as threads:
            reading = threads.submit(
                lambda: [case.ledger.add(span_id, batch(*letters(n + 1))) for n, span_id in enumerate(ids[1:])]
            )
            for id_ in case.findings.ids():
                case.decisions.decide([id_], Decision(Verdict.MISTAKE))
            reading.result()
        assert case.findings.count(FindingQuery(decisions=(Verdict.MISTAKE,))) == 10


def test_a_page_can_be_walked_while_the_case_is_written(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        ids = plan(case, 2)
        case.ledger.add(ids[0], batch(*letters(0)))
        walk = case.ledger.recipients()
        next(walk)
        case.ledger.add(ids[1], batch(*letters(1)))
        assert len(list(walk)) >= 9
