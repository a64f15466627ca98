"""Findings: one row for one message to one suspected address, filtered, sorted and paged by the case."""

import pytest

from builders.letters import Letter, batch, judge, plan, read, source, suspicion
from missent.case.case import Case
from missent.case.query import ORDERS, FindingQuery
from missent.case.rows import PairCount
from missent.model import (
    Address,
    Alternative,
    Band,
    Bounce,
    Decision,
    Evidence,
    Field,
    Finding,
    Harm,
    Locator,
    Mark,
    Reason,
    Verdict,
)


def found(case: Case, **query: object) -> list[str]:
    return [row.address.addr_spec for row in case.findings.rows(FindingQuery(**query))]  # type: ignore[arg-type]


def test_a_row_tells_everything_that_a_line_of_output_needs(case: Case) -> None:
    read(
        case,
        Letter(
            cc=[("Jan@navy.ml", "Jan de Vries")], message_id="<7@example.org>", key="10+20", subject="Crew list", marks="deleted"
        ),
    )
    judge(case, "navy.ml")
    (row,) = case.findings.rows()
    assert row.locator == Locator("/mail/Sent", "Sent", "10+20")
    assert (row.message_id, row.sent_at, row.utc_offset, row.subject) == ("<7@example.org>", 1_600_000_000, 120, "Crew list")
    assert (row.field, row.address) == (Field.CC, Address("Jan de Vries", "Jan", "navy.ml", "Jan@navy.ml"))
    assert (row.intended_domain, row.intended_address) == ("navy.mil", "Jan@navy.mil")
    assert (row.band, row.score, row.harm, row.bounce) == (Band.LIKELY, 3.5, Harm.OPEN, Bounce.NOT_CHECKED)
    assert row.reasons == (Reason("hazard-ending", (("written", "ml"), ("count", 3))),)
    assert row.alternatives == (Alternative("navy.nl", 1.5),)
    assert (row.verdict, row.copies, row.deleted) == (Verdict.TO_REVIEW, 1, True)


def test_one_message_to_two_suspected_addresses_makes_two_rows_and_one_address_twice_makes_one(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml", "piet@navy.ml"], cc=["jan@navy.ml"]))
    judge(case, "navy.ml")
    assert [(row.address.addr_spec, row.field) for row in case.findings.rows()] == [("jan@navy.ml", "to"), ("piet@navy.ml", "to")]


def test_only_sent_messages_make_findings_unless_all_folders_are_judged(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"], state="draft", message_id="<1@x>"), Letter(to=["jan@navy.ml"], message_id="<2@x>"))
    judge(case, "navy.ml")
    assert case.findings.count() == 1
    judge(case, "navy.ml", all_folders=True)
    assert case.findings.count() == 2


def test_copies_of_a_message_make_one_row_that_stands_in_the_sent_folder_and_lists_every_place(case: Case) -> None:
    archive = source("/mail/Archive")
    read(case, Letter(to=["jan@navy.ml"], folder="All", key="1", evidence="label-sent"), of=archive)
    read(case, Letter(to=["jan@navy.ml"], key="2"), Letter(to=["jan@navy.ml"], key="3"))
    judge(case, "navy.ml")
    (row,) = case.findings.rows()
    assert (row.copies, row.locator) == (3, Locator("/mail/Sent", "Sent", "2"))
    detail = case.findings.detail(row.id)
    assert [(copy.locator, copy.evidence) for copy in detail.copies] == [
        (Locator("/mail/Sent", "Sent", "2"), (Evidence.FOLDER_SENT,)),
        (Locator("/mail/Sent", "Sent", "3"), (Evidence.FOLDER_SENT,)),
        (Locator("/mail/Archive", "All", "1"), (Evidence.LABEL_SENT,)),
    ]
    # A filter by source finds a message by any of its places.
    for place in ("/mail/Sent", "/mail/Archive", "/mail", "/mail/"):
        assert case.findings.count(FindingQuery(source=place)) == 1
    for place in ("/mai", "/mail/Arch", "/other"):
        assert case.findings.count(FindingQuery(source=place)) == 0


def test_the_detail_lists_all_recipients_and_how_often_the_address_was_used(case: Case) -> None:
    read(
        case,
        Letter(
            to=["jan@navy.ml", None],
            cc=[("boss@navy.mil", "Boss")],
            sent_at=100,
            message_id="<1@x>",
            marks="deleted truncated",
            size=77,
        ),
        Letter(to=["jan@navy.ml"], sent_at=300, message_id="<2@x>"),
    )
    judge(case, "navy.ml")
    row = case.findings.rows(FindingQuery(descending=False))[0]
    case.decisions.decide([row.id], Decision(Verdict.MISTAKE, "sad", "Officer", 5))
    detail = case.findings.detail(row.id)
    assert [(one.field, one.address and one.address.addr_spec, one.raw) for one in detail.recipients] == [
        (Field.TO, "jan@navy.ml", "jan@navy.ml"),
        (Field.TO, None, "Somebody"),
        (Field.CC, "boss@navy.mil", "boss@navy.mil"),
    ]
    assert (detail.first, detail.last, detail.times) == (100, 300, 2)
    assert detail.decision == Decision(Verdict.MISTAKE, "sad", "Officer", 5)
    assert detail.sender is not None
    assert (detail.sender.addr_spec, detail.size) == ("me@example.org", 77)
    assert detail.copies[0].marks == (Mark.DELETED, Mark.TRUNCATED)
    for ask in (case.findings.detail, case.findings.row):
        with pytest.raises(KeyError):
            ask(99)


def test_ids_and_decisions_stay_when_the_case_is_judged_again(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"], message_id="<1@x>"), Letter(to=["piet@army.ml"], message_id="<2@x>"))
    judge(case, "navy.ml", "army.ml")
    ids = {row.address.addr_spec: row.id for row in case.findings.rows()}
    case.decisions.decide([ids["jan@navy.ml"]], Decision(Verdict.MISTAKE))
    judge(case, "army.ml", band=Band.CERTAIN)
    told = {row.address.addr_spec: (row.id, row.verdict, row.band) for row in case.findings.rows()}
    # What a person decided is not taken away, though it is no longer suspected.
    assert told == {
        "jan@navy.ml": (ids["jan@navy.ml"], Verdict.MISTAKE, Band.LIKELY),
        "piet@army.ml": (ids["piet@army.ml"], Verdict.TO_REVIEW, Band.CERTAIN),
    }
    judge(case)
    assert found(case) == ["jan@navy.ml"]
    judge(case, "navy.ml", "army.ml")
    assert {row.address.addr_spec: row.id for row in case.findings.rows()} == ids


def test_a_decision_survives_that_its_source_is_read_again(case: Case) -> None:
    letters = [Letter(to=["jan@navy.ml"], message_id="<1@x>"), Letter(to=["piet@navy.ml"], message_id="<2@x>")]
    read(case, *letters)
    judge(case, "navy.ml")
    (first, second) = case.findings.rows(FindingQuery(order="address", descending=False))
    case.decisions.decide([first.id], Decision(Verdict.MISTAKE))
    known = case.sources.find("/mail/Sent")
    assert known is not None
    case.sources.forget(known.id)
    assert case.findings.count() == 0
    assert case.ledger.counts().messages == 0
    read(case, Letter(message_id="<0@x>"), *letters)
    judge(case, "navy.ml")
    again = case.findings.rows(FindingQuery(order="address", descending=False))
    assert [(row.id, row.verdict) for row in again] == [(first.id, Verdict.MISTAKE), (second.id, Verdict.TO_REVIEW)]


def test_a_finding_stays_when_only_one_of_its_copies_is_forgotten(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"], key="1"))
    read(case, Letter(to=["jan@navy.ml"], key="2"), of=source("/mail/Other"))
    judge(case, "navy.ml")
    known = case.sources.find("/mail/Sent")
    assert known is not None
    case.sources.forget(known.id)
    judge(case, "navy.ml")
    (row,) = case.findings.rows()
    assert (row.copies, row.source) == (1, "/mail/Other")


def test_findings_are_listed_span_by_span_while_reading_goes_on(case: Case) -> None:
    first, second, third = plan(case, 3)
    case.ledger.add(first, batch(Letter(to=["jan@navy.ml"], folder="All", message_id="<1@x>", key="a")))
    ids = dict(case.ledger.addresses())
    case.findings.add(first, [(id_, suspicion(address)) for id_, address in ids.items()])
    assert found(case) == ["jan@navy.ml"]
    # An address that was judged before needs not be named again; a copy is counted, and the one in the sent folder stands
    # for both.
    case.ledger.add(
        second, batch(Letter(to=["jan@navy.ml"], message_id="<1@x>", key="b"), Letter(to=["jan@navy.ml"], message_id="<2@x>"))
    )
    case.findings.add(second, [])
    rows = {row.message_id: row for row in case.findings.rows()}
    assert (rows["<1@x>"].copies, rows["<1@x>"].key, rows["<2@x>"].copies) == (2, "b", 1)
    case.ledger.add(
        third, batch(Letter(to=["jan@navy.ml"], message_id="<1@x>", key="c"), Letter(to=["boss@navy.mil"], message_id="<3@x>"))
    )
    case.findings.add(third, [])
    rows = {row.message_id: row for row in case.findings.rows()}
    assert (len(rows), rows["<1@x>"].copies, rows["<1@x>"].key) == (2, 3, "b")
    judge(case, "navy.ml")
    assert {row.message_id: row for row in case.findings.rows()} == rows


MANY = 100_000


@pytest.fixture(scope="module")
def many() -> Case:
    case = Case.scratch()
    letters = [
        Letter(
            to=[f"user{number % 500}@{('navy.ml', 'army.ml', 'mail.com')[number % 3]}"],
            message_id=f"<{number}@x>",
            identity=number,
            sent_at=1_500_000_000 + (number * 7919) % 90_000_000,
        )
        for number in range(MANY)
    ]
    read(case, *letters)
    judge(case, "navy.ml", "army.ml", "mail.com")
    yield case  # type: ignore[misc]
    case.close()


def test_a_hundred_thousand_rows_are_paged_without_a_gap(many: Case) -> None:
    query = FindingQuery(order="sent")
    ids = many.findings.ids(query)
    assert len(ids) == len(set(ids)) == many.findings.count(query) == MANY
    times = [row.sent_at for row in many.findings.rows(query, 0, 1000)]
    assert times == sorted(times, reverse=True)
    for start in (0, 128, 50_000, MANY - 128, MANY - 5, MANY):
        page = many.findings.rows(query, start, 128)
        assert [row.id for row in page] == ids[start : start + 128]
        assert many.findings.rows_of(ids[start : start + 128]) == page


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_sorts_both_ways_and_lists_all(many: Case, order: str) -> None:
    query = FindingQuery(pair=("army.ml", "navy.mil"), order=order, since=1_550_000_000, until=1_552_000_000)
    up = many.findings.ids(FindingQuery(**{**vars_of(query), "descending": False}))
    down = many.findings.ids(query)
    assert set(up) == set(down)
    assert len(up) == many.findings.count(query) > 100


def vars_of(query: FindingQuery) -> dict[str, object]:
    return {name: getattr(query, name) for name in FindingQuery.__slots__}


def test_pairs_and_months_count_every_finding_once(many: Case) -> None:
    pairs = many.findings.pairs()
    assert [pair.domain for pair in pairs] == ["navy.ml", "army.ml", "mail.com"]
    assert sum(pair.count for pair in pairs) == MANY
    months = many.findings.months()
    assert sum(number for _, number in months) == MANY
    assert months == sorted(months)
    assert months[0][0] == "2017-07"


def test_a_row_that_is_gone_is_left_out_of_a_page(many: Case) -> None:
    assert [row.id for row in many.findings.rows_of([5, 10**9, 3])] == [5, 3]


@pytest.fixture
def few(case: Case) -> Case:
    read(
        case,
        Letter(to=[("jan@navy.ml", "Jan")], subject="100% sure", sent_at=100, message_id="<1@x>"),
        Letter(to=[("piet_x@army.ml", "Piet")], subject="a\\b", sent_at=200, message_id="<2@x>"),
        Letter(to=[("klaas@gmial.com", "Klaas")], subject="plain", sent_at=None, message_id="<3@x>"),
    )
    bands = {
        "navy.ml": (Band.CERTAIN, Harm.OPEN, 9.0),
        "army.ml": (Band.LIKELY, Harm.CLOSED, 5.0),
        "gmial.com": (Band.REVIEW, Harm.OPEN, 1.0),
    }
    case.findings.replace(
        [
            (id_, Finding(address, "navy.mil" if address.domain == "navy.ml" else "", "", band, score, harm))
            for id_, address in case.ledger.addresses()
            for band, harm, score in [bands[address.domain]]
        ]
    )
    case.decisions.decide([case.findings.rows(FindingQuery(text="piet"))[0].id], Decision(Verdict.INTENDED))
    return case


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, ["piet_x@army.ml", "jan@navy.ml", "klaas@gmial.com"]),
        ({"descending": False}, ["klaas@gmial.com", "jan@navy.ml", "piet_x@army.ml"]),
        ({"text": "JAN"}, ["jan@navy.ml"]),
        ({"text": "an@na"}, ["jan@navy.ml"]),
        ({"text": "0% s"}, ["jan@navy.ml"]),
        ({"text": "%"}, ["jan@navy.ml"]),
        ({"text": "_"}, ["piet_x@army.ml"]),
        ({"text": "\\"}, ["piet_x@army.ml"]),
        ({"text": "<3@x>"}, ["klaas@gmial.com"]),
        ({"text": "' OR 1=1 --"}, []),
        ({"bands": (Band.CERTAIN, Band.REVIEW)}, ["jan@navy.ml", "klaas@gmial.com"]),
        ({"decisions": (Verdict.INTENDED,)}, ["piet_x@army.ml"]),
        ({"harms": (Harm.CLOSED,)}, ["piet_x@army.ml"]),
        ({"bounces": (Bounce.REJECTED,)}, []),
        ({"pair": ("navy.ml", "navy.mil")}, ["jan@navy.ml"]),
        ({"pair": ("army.ml", "navy.mil")}, []),
        ({"since": 100, "until": 200}, ["jan@navy.ml"]),
        ({"since": 101}, ["piet_x@army.ml"]),
        ({"order": "band", "descending": False}, ["jan@navy.ml", "piet_x@army.ml", "klaas@gmial.com"]),
        ({"order": "score", "descending": False}, ["klaas@gmial.com", "piet_x@army.ml", "jan@navy.ml"]),
        ({"order": "address", "descending": False}, ["piet_x@army.ml", "klaas@gmial.com", "jan@navy.ml"]),
    ],
)  # fmt: skip
def test_filters_and_orders(few: Case, query: dict[str, object], expected: list[str]) -> None:
    assert found(few, **query) == expected
    assert few.findings.count(FindingQuery(**query)) == len(expected)  # type: ignore[arg-type]


def test_an_order_that_is_not_known_is_a_fault_of_the_caller(few: Case) -> None:
    with pytest.raises(KeyError):
        few.findings.ids(FindingQuery(order="sent_at; DROP TABLE finding"))


def test_counts_by_band_verdict_and_pair_follow_the_filter(few: Case) -> None:
    assert few.findings.by_band() == {Band.CERTAIN: 1, Band.LIKELY: 1, Band.POSSIBLE: 0, Band.REVIEW: 1}
    assert few.findings.by_verdict(FindingQuery(harms=(Harm.OPEN,)))[Verdict.TO_REVIEW] == 2
    assert few.findings.by_verdict()[Verdict.INTENDED] == 1
    assert few.findings.pairs(FindingQuery(bands=(Band.CERTAIN,))) == [PairCount("navy.ml", "navy.mil", 1)]
    assert few.findings.months() == [("1970-01", 2)]
    assert few.ledger.counts().findings == 3
