"""Who answers whom is counted over the whole ledger, and a message that nobody wrote by hand counts for nothing."""

from pathlib import Path

import pytest

from builders.letters import Letter, batch, plan, read
from missent.case import replies
from missent.case.case import Case


def wrote(name: str, *to: str, answers: str = "", **more: object) -> Letter:
    return Letter(to=to or ["jan@navy.mil"], message_id=name, in_reply_to=answers, **more)  # type: ignore[arg-type]


def came(name: str, sender: str | None, answers: str = "", **more: object) -> Letter:
    to = ["me@example.org"]
    return Letter(to=to, sender=sender, message_id=name, in_reply_to=answers, state="received", **more)  # type: ignore[arg-type]


def answered(case: Case) -> dict[str, int]:
    return {domain: habit.answered for domain, habit in case.ledger.habits().domains.items() if habit.answered}


def test_mail_received_is_an_answer_when_it_names_a_message_sent_to_its_domain(case: Case) -> None:
    read(
        case,
        came("<r1@x>", "els@navy.mil", answers="<s1@x>"),  # before what it answers
        wrote("<s1@x>", "jan@navy.mil", "piet@army.mil"),
        came("<r2@x>", "jan@navy.mil", answers="<s1@x>"),
        came("<r3@x>", "piet@army.mil", answers="<s1@x>"),
        came("<r4@x>", "piet@army.mil", answers="<elsewhere@x>"),
        came("<r5@x>", "bob@partner.example", answers="<s1@x>"),  # was forwarded to
        came("<r6@x>", None, answers="<s1@x>"),
        came("<r7@x>", "jan@navy.mil"),
    )
    assert answered(case) == {"navy.mil": 2, "army.mil": 1}
    assert case.ledger.habits().domains["navy.mil"].received == 3
    assert case.ledger.habits().threads == {}


def test_a_sent_message_tells_for_everybody_it_went_to_which_domain_it_answers(case: Case) -> None:
    read(
        case,
        wrote("<s1@x>", "Jan@navy.ml", "piet@army.mil", answers="<r1@x>"),
        came("<r1@x>", "jan@navy.mil"),
        wrote("<s2@x>", "jan@navy.ml", "JAN@navy.ml", answers="<r1@x>"),
        came("<r2@x>", "bob@partner.example"),
        wrote("<s3@x>", "jan@navy.ml", answers="<r2@x>"),
        wrote("<s4@x>", "els@navy.mil", answers="<s1@x>"),  # answers what was sent, so nobody else's
    )
    assert case.ledger.habits().threads == {
        "jan@navy.ml": {"navy.mil": 2, "partner.example": 1},
        "piet@army.mil": {"navy.mil": 1},
    }
    assert answered(case) == {}


def test_a_copy_is_no_second_answer(case: Case) -> None:
    read(
        case,
        *2 * [wrote("<s1@x>"), came("<r1@x>", "jan@navy.mil", answers="<s1@x>"), wrote("<s2@x>", "j@navy.ml", answers="<r1@x>")],
    )
    assert answered(case) == {"navy.mil": 1}
    assert case.ledger.habits().threads == {"j@navy.ml": {"navy.mil": 1}}


def test_automatic_messages_neither_answer_nor_are_answered(case: Case) -> None:
    read(
        case,
        wrote("<s1@x>"),
        came("<r1@x>", "jan@navy.mil", answers="<s1@x>", marks="automatic"),
        wrote("<s2@x>", "jan@navy.ml", answers="<r1@x>"),
        came("<r2@x>", "jan@navy.mil"),
        wrote("<s3@x>", "jan@navy.ml", answers="<r2@x>", marks="automatic"),
        came("<r3@x>", "jan@navy.ml", answers="<s3@x>"),
    )
    assert (answered(case), case.ledger.habits().threads) == ({}, {})


def test_neither_drafts_nor_unsettled_messages_count(case: Case) -> None:
    read(
        case,
        wrote("<s1@x>", state="draft"),
        came("<r1@x>", "jan@navy.mil", answers="<s1@x>"),
        wrote("<s2@x>", "jan@navy.ml", answers="<r1@x>", state="unknown"),
    )
    assert (answered(case), case.ledger.habits().threads) == ({}, {})


def test_who_sends_on_a_letter_gives_no_answer_of_his_own(case: Case) -> None:
    sent_on = Letter(
        to=["me@example.org"], resent_to=["els@navy.ml"], evidence="folder-sent resent-by-owner", message_id="<s1@x>",
        in_reply_to="<r1@x>",
    )  # fmt: skip
    read(case, came("<r1@x>", "jan@navy.mil"), sent_on, came("<r2@x>", "els@navy.ml", answers="<s1@x>"))
    assert case.ledger.habits().threads == {}
    assert answered(case) == {"navy.ml": 1}


def test_messages_of_one_name_are_all_answered(case: Case) -> None:
    read(
        case,
        wrote("<s1@x>", "jan@navy.mil", identity=1),
        wrote("<s1@x>", "els@army.mil", identity=2),
        came("<r1@x>", "els@army.mil", answers="<s1@x>"),
        came("<r2@x>", "jan@navy.mil", answers="<s1@x>"),
    )
    assert answered(case) == {"army.mil": 1, "navy.mil": 1}


LETTERS = [
    wrote("<s1@x>"),
    came("<r1@x>", "jan@navy.mil", answers="<s1@x>"),
    wrote("<s2@x>", "jan@navy.ml", answers="<r1@x>"),
    came("<r2@x>", "jan@navy.mil", answers="<s1@x>"),
]


@pytest.mark.parametrize("page", [1, 2, 3, 4, 5])
def test_the_size_of_a_page_makes_no_difference(case: Case, monkeypatch: pytest.MonkeyPatch, page: int) -> None:
    monkeypatch.setattr(replies, "_PAGE", page)
    read(case, *LETTERS)
    assert (answered(case), case.ledger.habits().threads) == ({"navy.mil": 2}, {"jan@navy.ml": {"navy.mil": 1}})


@pytest.mark.parametrize("cut", range(len(LETTERS) + 1))
def test_a_case_that_is_gone_on_with_counts_the_same(tmp_path: Path, cut: int) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        plan(case, 2)
        case.ledger.add(1, batch(*LETTERS[:cut]))
        case.ledger.habits()
    with Case.open(tmp_path / "a.missent") as case:
        case.ledger.add(2, batch(*LETTERS[cut:]))
        resumed = case.ledger.habits()
    with Case.scratch() as case:
        read(case, *LETTERS)
        assert resumed == case.ledger.habits()
        assert (answered(case), resumed.threads) == ({"navy.mil": 2}, {"jan@navy.ml": {"navy.mil": 1}})
