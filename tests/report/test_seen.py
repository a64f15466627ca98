"""Every code of delivery and triage has words, and the sentences say no more than is known."""

import re

import pytest

from missent.delivery.programs import UNKNOWN, programs
from missent.model import Answer, Category, Cause, Locator, Outcome, Sign, Spread, Triage, Where
from missent.report import seen
from missent.triage import credentials, files, personal

PLACE = Locator("/mail/Inbox", "Inbox", "1+2")


def codes() -> set[str]:
    """Give every code of a sign that is no marking's own name."""
    made = {number.code for number in personal.NUMBERS} | {key.code for key in credentials.KEYS}
    made |= {f"named-{said}" for said in files._NAMED}
    made |= {"passport", "date-of-birth", "health", "password", "entry-code", "travel", "travel-of-named-person"}
    return made | {
        "personnel-list", "list-of-people", "position-in-photograph", "medical-picture", "secret-file",
        "encrypted-attachment", "encrypted-message",
    }  # fmt: skip


def test_every_code_has_words() -> None:
    assert set(seen.CATEGORIES) == set(Category)
    assert set(seen.PLACES) == set(Where)
    assert set(seen.OUTCOMES) == set(Outcome)
    assert set(seen.CAUSES) == set(Cause)
    assert set(seen.SIGNS) == codes()
    assert set(seen.CLEAN_UP) == {*programs(), UNKNOWN}


def test_every_kind_of_attachment_has_words() -> None:
    kinds = {kind for _, kind in files._MAGIC} | {kind for _, kind in files._OFFICE}
    kinds |= {"message", "calendar", "text", "other", "medical-picture"}
    assert kinds <= set(seen.KINDS)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_came_back_is_told_with_its_day_and_code(outcome: Outcome) -> None:
    (said,) = seen.returned([Answer(outcome, "5.1.1", 1_712_500_262, PLACE)])
    assert "2024-04-07" in said
    assert "(5.1.1)" in said
    assert "{" not in said


def test_a_message_without_a_sign_is_never_called_harmless() -> None:
    assert list(seen.seen(Triage(0, (), ("pdf",)))) == ["No sign found in what was read.", "Not looked into: PDF files."]
    assert list(seen.seen(None)) == []


def test_signs_are_told_by_category_with_their_counts_and_places() -> None:
    signs = (
        Sign(Category.MARKING, "NATO SECRET", Where.BODY, 2, 4),
        Sign(Category.PERSONAL, "iban", Where.ATTACHMENT, 1, 2),
        Sign(Category.PERSONAL, "payment-card", Where.BODY, 3, 3),
        Sign(Category.CREDENTIALS, "password", Where.QUOTED, 1, 2, weak=True),
        Sign(Category.ATTACHMENT, "pdf", Where.ATTACHMENT, 2, 1),
    )
    assert list(seen.seen(Triage(4, signs)))[1:] == [
        "Protective marking: NATO SECRET, in the text.",
        "Personal data: 1 account number (IBAN), in an attachment; 3 payment card numbers, in the text.",
        "Credentials: perhaps 1 password, in quoted text.",
        "Attachments: 2 PDF files.",
    ]


def test_a_code_that_is_not_known_is_quoted_and_made_visible() -> None:
    assert "⟨U+202E⟩" in seen.sign_words(Sign(Category.MARKING, "X\u202eY", Where.BODY, 1, 1))


def test_only_an_address_that_something_offers_is_to_be_cleaned_up() -> None:
    typed = list(seen.went_round(Spread(Cause.TYPED, (PLACE,), 1, 0), "thunderbird"))
    offered = list(seen.went_round(Spread(Cause.AUTOCOMPLETED, (PLACE,), 4, 2), "thunderbird"))
    assert len(typed) == 1
    assert "4 conversations" in offered[0]
    assert "Collected Addresses" in offered[1]
    assert offered[2].startswith("2 messages of others carry it on")
    assert list(seen.went_round(None)) == []


def test_a_program_that_is_not_known_gets_the_step_for_any() -> None:
    assert list(seen.went_round(Spread(Cause.AUTOCOMPLETED, (), 3, 0), "something else"))[1] == seen.CLEAN_UP["unknown"]


def test_no_text_leaves_a_place_unfilled_but_those_it_names() -> None:
    texts = [text for pair in (*seen.SIGNS.values(), *seen.KINDS.values(), *seen.CAUSES.values()) for text in pair]
    assert {place for text in texts for place in re.findall(r"\{.*?\}", text)} == {"{n}"}
