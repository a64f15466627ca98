"""Decisions: what a person said, when, and why; every act can be undone, and the undoing too."""

import pytest

from builders.letters import Letter, judge, read
from missent.case.case import Case
from missent.case.query import FindingQuery
from missent.model import Decision, Policy, Verdict


@pytest.fixture
def case(case: Case) -> Case:
    read(
        case,
        Letter(to=["jan@navy.ml"], message_id="<1@x>", sent_at=1),
        Letter(to=["Piet@navy.ml"], message_id="<2@x>", sent_at=2),
        Letter(to=["jan@us.navy.ml"], message_id="<3@x>", sent_at=3),
        Letter(to=["jan@army.ml"], message_id="<4@x>", sent_at=4),
    )
    judge(case, "navy.ml", "us.navy.ml", "army.ml")
    return case


def verdicts(case: Case) -> list[str]:
    return [str(row.verdict) for row in case.findings.rows(FindingQuery(descending=False))]


def ids(case: Case) -> list[int]:
    return case.findings.ids(FindingQuery(descending=False))


def test_several_findings_are_decided_at_once_and_undone_at_once(case: Case) -> None:
    undo = case.decisions.decide(ids(case)[:2], Decision(Verdict.MISTAKE, "both", "Officer", 1000))
    assert verdicts(case) == ["mistake", "mistake", "to_review", "to_review"]
    redo = case.decisions.undo(undo)
    assert verdicts(case) == ["to_review"] * 4
    case.decisions.undo(redo)
    assert verdicts(case) == ["mistake", "mistake", "to_review", "to_review"]
    assert case.findings.detail(ids(case)[0]).decision == Decision(Verdict.MISTAKE, "both", "Officer", 1000)


def test_undo_restores_what_stood_before_and_not_merely_to_review(case: Case) -> None:
    (first, *_) = ids(case)
    case.decisions.decide([first], Decision(Verdict.INTENDED, "knows him", "A", 10))
    undo = case.decisions.decide([first], Decision(Verdict.MISTAKE, "does not", "B", 20))
    case.decisions.undo(undo)
    assert case.findings.detail(first).decision == Decision(Verdict.INTENDED, "knows him", "A", 10)


def test_the_history_keeps_every_step_even_those_undone(case: Case) -> None:
    first, second, *_ = ids(case)
    case.decisions.decide([first], Decision(Verdict.INTENDED, "one", "A", 10))
    undo = case.decisions.decide([first, second], Decision(Verdict.MISTAKE, "two", "B", 20))
    case.decisions.undo(undo)
    told = [(row.kind, row.decision.verdict, row.before.verdict, row.decision.by) for row in case.decisions.history(first)]
    assert told == [
        ("decide", "intended", "to_review", "A"),
        ("decide", "mistake", "intended", "B"),
        ("undo", "intended", "mistake", "A"),
    ]
    assert len(case.decisions.history()) == 5
    assert case.decisions.history(second)[0].address == "Piet@navy.ml"


def test_deciding_on_what_is_no_finding_decides_nothing(case: Case) -> None:
    with pytest.raises(KeyError):
        case.decisions.decide([*ids(case), 999], Decision(Verdict.MISTAKE))
    assert verdicts(case) == ["to_review"] * 4
    assert case.decisions.history() == []


def test_a_decision_without_a_time_is_made_now(case: Case) -> None:
    case.decisions.decide(ids(case)[:1], Decision(Verdict.MISTAKE))
    assert case.findings.detail(ids(case)[0]).decision.at > 1_700_000_000


def test_an_allowed_domain_settles_its_findings_and_those_of_the_hosts_below_it(case: Case) -> None:
    assert case.decisions.would_settle("domain", "Navy.ML") == 3
    assert case.decisions.would_settle("domain", "avy.ml") == 0
    undo = case.decisions.allow("domain", "Navy.ML", by="Officer", note="partner")
    assert verdicts(case) == ["allowed", "allowed", "allowed", "to_review"]
    assert case.decisions.policy() == Policy(allowed_domains=frozenset({"navy.ml"}))
    (entry,) = case.decisions.allowed()
    assert (entry.kind, entry.value, entry.by, entry.note) == ("domain", "navy.ml", "Officer", "partner")
    assert entry.at > 1_700_000_000
    case.decisions.undo(undo)
    assert (case.decisions.policy(), verdicts(case)) == (Policy(), ["to_review"] * 4)


def test_an_allowed_address_settles_itself_alone_whatever_its_case(case: Case) -> None:
    assert case.decisions.would_settle("address", "piet@NAVY.ml") == 1
    case.decisions.allow("address", "piet@NAVY.ml")
    assert verdicts(case) == ["to_review", "allowed", "to_review", "to_review"]
    assert case.decisions.policy().allowed_addresses == {"piet@navy.ml"}


def test_allowing_does_not_overrule_what_was_decided_before(case: Case) -> None:
    case.decisions.decide(ids(case)[:1], Decision(Verdict.MISTAKE))
    case.decisions.allow("domain", "navy.ml")
    assert verdicts(case) == ["mistake", "allowed", "allowed", "to_review"]


def test_disallowing_puts_findings_back_to_review_and_can_be_undone(case: Case) -> None:
    case.decisions.allow("domain", "navy.ml")
    undo = case.decisions.disallow("domain", "navy.ml", by="B")
    assert (case.decisions.policy(), verdicts(case)) == (Policy(), ["to_review"] * 4)
    case.decisions.undo(undo)
    assert verdicts(case) == ["allowed", "allowed", "allowed", "to_review"]
    assert case.decisions.policy().allowed_domains == {"navy.ml"}


def test_allowing_twice_and_undoing_the_second_leaves_the_first(case: Case) -> None:
    case.decisions.allow("domain", "navy.ml")
    case.decisions.undo(case.decisions.allow("domain", "navy.ml"))
    assert case.decisions.policy().allowed_domains == {"navy.ml"}


def test_allowed_findings_stay_listed_as_allowed_when_judged_again(case: Case) -> None:
    case.decisions.allow("domain", "navy.ml")
    judge(case, "army.ml")
    assert verdicts(case) == ["allowed", "allowed", "allowed", "to_review"]


def test_the_lists_of_an_office_are_added_to_those_of_the_case(case: Case) -> None:
    case.decisions.lay_down(Policy(own=frozenset({"Example.org"}), protected=frozenset({"navy.mil"})), by="office")
    case.decisions.lay_down(Policy(own=frozenset({"example.net"}), allowed_addresses=frozenset({"a@b.ml"})))
    assert case.decisions.policy() == Policy(
        own=frozenset({"example.org", "example.net"}), protected=frozenset({"navy.mil"}), allowed_addresses=frozenset({"a@b.ml"})
    )


def test_undoing_what_never_was_is_a_fault_of_the_caller(case: Case) -> None:
    undo = case.decisions.decide([], Decision(Verdict.MISTAKE))
    with pytest.raises(KeyError):
        case.decisions.undo(type(undo)(undo.act + 1))
