"""A report counts for a recipient only when address and message agree; the label says no more than is known."""

import pytest

from missent.delivery.matching import DAYS, Answers, bounce_of
from missent.model import Answer, Arrived, Basis, Bounce, DeliveryReport, Fate, Locator, Outcome

SENT = 1_712_500_000
DAY = 86_400
PLACE = Locator("/mail/Inbox", "Inbox", "0+100")


def arrived(
    address: str = "ops@navy.ml",
    outcome: Outcome = Outcome.FAILED,
    ids: tuple[str, ...] = ("<1@example.org>",),
    subject: str = "Undeliverable: Weekly report",
    at: int | None = SENT + 60,
) -> Arrived:
    return Arrived(DeliveryReport((Fate(address, outcome, Basis.FIELDS, "5.1.1"),), ids, subject), PLACE, at)


def about(*reports: Arrived, address: str = "ops@navy.ml", message_id: str = "<1@example.org>") -> tuple[Answer, ...]:
    return Answers(reports).about(address, message_id, SENT, "Weekly report")


def outcomes(*reports: Arrived, **sent: str) -> list[Outcome]:
    return [answer.outcome for answer in about(*reports, **sent)]


def test_the_same_address_and_the_same_message_agree() -> None:
    assert about(arrived()) == (Answer(Outcome.FAILED, "5.1.1", SENT + 60, PLACE),)


def test_the_letters_case_is_no_difference() -> None:
    assert outcomes(arrived(), address="Ops@Navy.ML") == [Outcome.FAILED]


def test_the_same_address_of_another_message_does_not_count() -> None:
    assert outcomes(arrived(ids=("<2@example.org>",))) == []


def test_another_address_of_the_same_message_does_not_count() -> None:
    assert outcomes(arrived("ops@navy.mil")) == []


def test_without_a_message_id_time_and_subject_must_agree() -> None:
    assert outcomes(arrived(ids=())) == [Outcome.FAILED]
    assert outcomes(arrived(), message_id="") == [Outcome.FAILED]
    assert outcomes(arrived(ids=(), subject="Undeliverable: Lunch")) == []
    assert outcomes(arrived(ids=(), at=SENT + DAYS * DAY + 1)) == []
    assert outcomes(arrived(ids=(), at=SENT - DAY)) == []
    assert outcomes(arrived(ids=(), at=None)) == []


def test_a_message_without_a_subject_agrees_with_no_report_by_its_subject() -> None:
    assert Answers([arrived(ids=())]).about("ops@navy.ml", "", SENT, "") == ()


def test_what_tells_most_stands_first() -> None:
    found = outcomes(
        arrived(outcome=Outcome.DELAYED),
        arrived(outcome=Outcome.FAILED),
        arrived(outcome=Outcome.READ),
    )
    assert found == [Outcome.READ, Outcome.FAILED, Outcome.DELAYED]


@pytest.mark.parametrize(
    ("found", "looked", "bounce"),
    [
        ([Outcome.FAILED], True, Bounce.REJECTED),
        ([Outcome.DELAYED, Outcome.FAILED], False, Bounce.REJECTED),
        ([Outcome.DELAYED], True, Bounce.NONE_FOUND),
        ([Outcome.PASSED_ON], True, Bounce.NONE_FOUND),
        ([Outcome.READ, Outcome.FAILED], True, Bounce.NONE_FOUND),
        ([Outcome.DELIVERED], True, Bounce.NONE_FOUND),
        ([], True, Bounce.NONE_FOUND),
        ([], False, Bounce.NOT_CHECKED),
    ],
)
def test_the_label_says_no_more_than_is_known(found: list[Outcome], looked: bool, bounce: Bounce) -> None:
    answers = about(*(arrived(outcome=outcome) for outcome in found))
    assert bounce_of(answers, looked=looked) is bounce
