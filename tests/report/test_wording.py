"""Every code of the core has words, and no word says more than is known."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from missent.detection.reasons import FACTS, Code
from missent.model import Band, Bounce, Field, Harm, Hindrance, Keeper, MessageState, Problem, ProblemCode, Reason, Stage, Verdict
from missent.report import wording

NEVER = ("breach", "leak", "incident", "violation", "was a typing error", "correct address", "clean", "safe", "!")


@pytest.mark.parametrize("code", Code)
def test_every_reason_has_words_for_its_facts(code):
    facts = tuple((name, 3 if name == "count" else f"<{name}>") for name in FACTS[code])
    words = wording.reason(Reason(code.value, facts))
    assert words[0] in "“." or words[0].isupper() or words[0] in "<0123456789"
    assert not words.endswith(".")
    assert "{" not in words
    for name in set(FACTS[code]) - {"kind"}:
        assert ("3" if name == "count" else f"<{name}>") in words


@pytest.mark.parametrize("code", [code for code in Code if "count" in FACTS[code]])
def test_a_count_of_one_is_singular(code):
    facts = tuple((name, 1 if name == "count" else "x.example") for name in FACTS[code])
    words = wording.reason(Reason(code.value, facts))
    assert not re.search(r"\b1 (messages|times)\b", words)


def test_no_words_are_left_over_for_codes_that_are_gone():
    assert set(wording.REASONS) == {code.value for code in Code}


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (wording.BANDS, Band),
        (wording.SHAPES, Band),
        (wording.HARMS, Harm),
        (wording.BOUNCES, Bounce),
        (wording.VERDICTS, Verdict),
        (wording.FIELDS, Field),
        (wording.STATES, MessageState),
        (wording.STAGES, Stage),
        (wording.PROBLEMS, ProblemCode),
        (wording.KEEPERS, Keeper),
        (wording.HINDRANCES, Hindrance),
    ],
)
def test_every_code_has_words(words, codes):
    assert set(words) == set(codes)
    assert all(words.values())


def test_no_sentence_says_what_must_never_be_said():
    tables = (wording.BANDS, wording.HARMS, wording.BOUNCES, wording.VERDICTS, wording.PROBLEMS, wording.STATES, wording.REASONS)
    said = " ".join(str(words) for table in tables for words in table.values()).lower()
    assert [word for word in NEVER if word in said] == []


def test_a_missing_letter_at_the_end_is_told_without_a_letter_after_it():
    told = wording.reason(Reason("letter-missing", (("letter", "m"), ("before", ""))))
    assert told == "The letter “m” is missing at the end"


def test_what_came_out_of_the_data_is_quoted_and_made_visible():
    told = wording.problem(Problem(Stage.PARSE, ProblemCode.RECIPIENT_UNREADABLE, "box", detail="a\x1b[2Jb\u202ec"))
    assert told == "A recipient could not be read and is kept as it was written. (“a⟨U+001B⟩[2Jb⟨U+202E⟩c”)"


@given(st.text())
def test_no_hostile_fact_reaches_the_screen(text):
    told = wording.reason(Reason("no-such-ending", (("ending", text),)))
    assert told.replace("⟨", "").replace("⟩", "").isprintable() or " " in told
    assert not set(told) & set("\x1b\x07\x00\u202e\u2066\u200b\ufeff\x9b")


def test_counts_are_written_with_their_noun():
    assert wording.number(1, "message", "messages") == "1 message"
    assert wording.number(200512, "message", "messages") == "200,512 messages"
