"""Protective markings are known by where they stand and how they are written; everyday words score nothing."""

import pytest

from builders.mail import mail
from builders.phrases import BANNERS, DISCLAIMERS, HARMLESS, TAGS
from missent.model import Category, Sign, Where
from missent.readers.parts import take_apart
from missent.triage.examine import examine
from missent.triage.table import markings

PROSE = "Good morning,\n\nplease find the tide tables below.\n\nBest wishes\n"


def marks(raw: bytes) -> list[Sign]:
    return [sign for sign in examine(take_apart(raw)).signs if sign.category is Category.MARKING]


def test_the_table_holds_every_place_and_only_levels_that_are_ranked() -> None:
    counts = {where: len(markings(where)) for where in ("header", "subject", "banner", "portion")}
    assert counts["header"] >= 19
    assert counts["subject"] >= 39
    assert counts["banner"] >= 78
    assert counts["portion"] >= 17
    assert {marking.level for where in counts for marking in markings(where)} == {1, 2, 3, 4, 5}
    assert all(marking.header for marking in markings("header"))


@pytest.mark.parametrize("banner", BANNERS)
def test_a_banner_on_the_first_line_is_a_sign(banner: str) -> None:
    assert marks(mail(body=f"{banner}\n\n{PROSE}"))


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_in_the_subject_is_a_sign(tag: str) -> None:
    assert [sign.where for sign in marks(mail(subject=tag.format("Tide tables")))] == [Where.SUBJECT]


@pytest.mark.parametrize("line", [line for line in HARMLESS if line != "SECRET"])
def test_harmless_lines_are_no_sign(line: str) -> None:
    assert marks(mail(subject=line, body=f"{line}\n\n{PROSE}")) == []
    assert marks(mail(body=f"{PROSE}\n{line}\n")) == []


@pytest.mark.parametrize("disclaimer", DISCLAIMERS)
def test_disclaimers_score_nothing(disclaimer: str) -> None:
    assert marks(mail(body=f"{PROSE}\n{disclaimer}\n")) == []
    assert marks(mail(body=f"{disclaimer}\n\n{PROSE}")) == []


def test_a_word_in_a_sentence_is_no_banner() -> None:
    assert marks(mail(body="We keep it SECRET.\n\nTOP SECRET is what she called her soup.\n")) == []


def test_a_banner_between_paragraphs_is_none() -> None:
    lines = "\n\n".join(["One line."] * 5)
    assert marks(mail(body=f"{lines}\n\nNATO SECRET\n\n{lines}\n")) == []


def test_a_line_below_the_mark_of_a_signature_is_no_banner() -> None:
    assert marks(mail(body=f"{PROSE}\n-- \nElmhaven Harbour\nSECRET\nlighthouse tours\n")) == []


def test_a_mark_in_quoted_text_counts_and_is_told_as_quoted() -> None:
    quoted = "\n".join(f"> {line}" for line in f"NATO SECRET\n\n{PROSE}".split("\n"))
    forwarded = f"-----Original Message-----\nFrom: Ops Desk\nSent: Monday\nTo: Crew\nSubject: Tide\n\nNATO SECRET\n\n{PROSE}"
    for below in (quoted, forwarded):
        assert [(sign.code, sign.where, sign.level) for sign in marks(mail(body=f"{PROSE}\n{below}"))] == [
            ("NATO SECRET", Where.QUOTED, 4)
        ]


def test_answers_between_quoted_lines_are_one_body_with_two_ends() -> None:
    lines = "\n\n".join(f"> Question {number}?\n\nAnswer {number}, at some length." for number in range(9))
    (sign,) = marks(mail(body=f"PROTECTED\n\n{lines}\n\nPROTECTED\n"))
    assert (sign.where, sign.count, sign.weak) == (Where.BODY, 2, False)
    middle = lines.replace("Answer 4", "NATO SECRET\n\nAnswer 4")
    assert marks(mail(body=f"Good morning,\n\n{middle}\n")) == []


def test_a_weak_mark_at_both_ends_is_sure() -> None:
    (once,) = marks(mail(body=f"PROTECTED\n\n{PROSE}"))
    (twice,) = marks(mail(body=f"PROTECTED\n\n{PROSE}\n{PROSE}\nPROTECTED\n"))
    assert (once.weak, once.level) == (True, 2)
    assert (twice.weak, twice.level, twice.count) == (False, 3, 2)


def test_two_weak_marks_that_agree_keep_their_level() -> None:
    found = marks(mail(body=f"RESTRICTED\nSENSITIVE\n\n{PROSE}"))
    assert [(sign.weak, sign.level) for sign in found] == [(True, 2), (True, 2)]


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("(C) Tide at nine.\n\nNothing else.\n", set()),
        ("(C) Tide at nine.\n\n(U) The band plays.\n", {"(C)", "(U)"}),
        ("SECRET//NOFORN\n\nText.\n\n(S) Tide at nine.\n", {"SECRET//NOFORN", "(S)"}),
        ("1. (S//NF) Tide at nine.\n", {"(S//NF)"}),
        ("(C) 2024 Elmhaven Harbour\n\n(c) the choir\n", set()),
    ],
)
def test_short_portion_marks_need_a_fellow(body: str, codes: set[str]) -> None:
    assert {sign.code for sign in marks(mail(body=body))} == codes


def test_the_header_of_a_marking_scheme_is_read_over_folded_lines() -> None:
    raw = mail(extra=[("X-Protective-Marking", "VER=2024.1, NS=gov.au,\n SEC=PROTECTED,\n ORIGIN=a.person@harbour.example")])
    assert [(sign.code, sign.where, sign.level) for sign in marks(raw)] == [("SEC=PROTECTED", Where.HEADER, 3)]


def test_a_label_that_quotes_a_marking_is_read_as_that_marking() -> None:
    raw = mail(extra=[("SIO-Label", 'marking="NATO RESTRICTED"; fgcolor=black')])
    assert [(sign.code, sign.where) for sign in marks(raw)] == [("NATO RESTRICTED", Where.HEADER)]


def test_release_marks_never_lower_what_another_sign_raised() -> None:
    triage = examine(take_apart(mail(body=f"UNCLASSIFIED\nNATO SECRET\n\n{PROSE}")))
    assert triage.level == 4
