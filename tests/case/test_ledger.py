"""The ledger: what was read comes back as it was, and is counted as a mailbox's owner would count it."""

from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.letters import INBOX, Letter, batch, judge, plan, read, source
from missent.case.case import Case
from missent.case.vocabulary import opened
from missent.model import (
    Address,
    Batch,
    DomainHabit,
    EnvelopeRow,
    Evidence,
    Field,
    Locator,
    MessageState,
    Origin,
    Policy,
    Problem,
    ProblemCode,
    Recipient,
    RecipientRow,
    Stage,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text("abcxyz.", min_size=1, max_size=4)
numbers = st.integers(-(2**62), 2**62)


def written(*row: str) -> bytes:
    return msgspec.msgpack.encode(row)


def opened_ways(one: Batch, envelope: EnvelopeRow) -> list[RecipientRow]:
    return [opened(one.recipients[place]) for place in envelope[12]]


@st.composite
def batches(draw: st.DrawFn) -> Batch:
    senders = draw(st.lists(st.tuples(names, names), unique=True, max_size=6))
    addresses = st.tuples(names, names) | st.just(("", ""))
    fields, origins = st.sampled_from(Field).map(str), st.sampled_from(Origin).map(str)
    ways = st.builds(lambda field, address, *rest: written(field, *address, *rest), fields, addresses, texts, texts, origins)
    recipients = draw(st.lists(ways, max_size=8))
    columns = (
        st.sampled_from(["", "Sent", "A/B"]), texts, texts, st.none() | numbers, st.none() | st.integers(-900, 900),
        st.integers(-1, len(senders) - 1),
        texts, st.integers(0, 2**40), st.sampled_from(MessageState).map(str),
        st.sampled_from(["", "folder-sent", "trace label-other"]), st.sampled_from(["", "deleted"]), st.integers(0, 2**63 - 1),
        st.lists(st.integers(0, len(recipients) - 1), max_size=6) if recipients else st.just([]),
        st.just(0) | st.integers(1, 2**63 - 1),
    )  # fmt: skip
    rows = draw(st.lists(st.tuples(*columns), max_size=6))
    told = [(*row[:9], "autocomplete" if row[8] == "autocomplete" else row[9], *row[10:]) for row in rows]  # never apart
    return Batch(told, senders, recipients, [])


@settings(max_examples=60, deadline=None)
@given(st.lists(batches(), max_size=3))
def test_every_recipient_of_every_message_comes_back_as_it_was_read(read_batches: list[Batch]) -> None:
    expected = []
    with Case.scratch() as case:
        of = source()
        for span_id, one in zip(plan(case, len(read_batches), of), read_batches, strict=True):
            case.ledger.add(span_id, one)
            for envelope in one.envelopes:
                for field, local_part, domain, display_name, raw, origin in (
                    opened(one.recipients[place]) for place in envelope[12]
                ):
                    address = None
                    if domain:
                        address = Address(display_name, local_part, domain, f"{local_part}@{domain}")
                        raw = raw or address.raw
                    expected.append(
                        (
                            Locator(of.location, envelope[0], envelope[1]), envelope[2], envelope[3], envelope[8],
                            Recipient(Field(field), address, raw, Origin(origin)),
                        )
                    )  # fmt: skip
        found = [
            (line.locator, line.message_id, line.sent_at, line.state, line.recipient)
            for line in case.ledger.recipients(all_folders=True)
        ]
        sent = [line for line in expected if line[3] == "sent"]
        assert found == expected
        assert [line.recipient for line in case.ledger.recipients()] == [line[4] for line in sent]
        counts = case.ledger.counts(all_folders=True)
        states = [envelope[8] for one in read_batches for envelope in one.envelopes]
        assert (counts.messages, counts.offered) == (len(states) - states.count("autocomplete"), states.count("autocomplete"))
        written = [line for line in expected if line[3] != "autocomplete"]
        assert (counts.recipients, counts.unresolved) == (len(written), sum(line[4].address is None for line in written))
        addresses = [address for _, address in case.ledger.addresses(all_folders=True)]
        assert {address.addr_spec for address in addresses} == {line[4].address.addr_spec for line in expected if line[4].address}


@settings(max_examples=60, deadline=None)
@given(st.lists(batches(), min_size=1, max_size=3))
def test_habits_count_distinct_sent_messages(read_batches: list[Batch]) -> None:
    sent: dict[str, set[int]] = {}
    with Case.scratch() as case:
        for span_id, one in zip(plan(case, len(read_batches)), read_batches, strict=True):
            case.ledger.add(span_id, one)
        first_of: dict[int, int] = {}
        for which, one in enumerate(read_batches):
            for number, envelope in enumerate(one.envelopes):
                if envelope[8] == "sent" and first_of.setdefault(envelope[11], which * 100 + number) == which * 100 + number:
                    for _, _, domain, *_ in opened_ways(one, envelope):
                        if domain:
                            sent.setdefault(domain, set()).add(envelope[11])
        habits = case.ledger.habits()
        assert {domain: habit.sent for domain, habit in habits.domains.items() if habit.sent} == {
            d: len(ids) for d, ids in sent.items()
        }
        assert habits.sent_total == sum(len(ids) for ids in sent.values())


def test_a_span_is_read_once(case: Case) -> None:
    (span_id,) = plan(case)
    case.ledger.add(span_id, batch(Letter()))
    with pytest.raises(ValueError, match="not pending"):
        case.ledger.add(span_id, batch(Letter()))
    with pytest.raises(ValueError, match="not pending"):
        case.ledger.add(span_id + 1, batch(Letter()))
    assert case.ledger.counts().messages == 1


@pytest.mark.parametrize(
    "damage",
    [
        lambda good: good.envelopes.append((*good.envelopes[0][:12], [9])),
        lambda good: good.recipients.pop(),
        lambda good: good.recipients.append(b"\x91\xa2to"),
        lambda good: good.envelopes.append((*good.envelopes[0][:5], 99, *good.envelopes[0][6:])),
        lambda good: good.envelopes.append((*good.envelopes[0][:8], "flying", *good.envelopes[0][9:])),
        lambda good: good.envelopes.append((*good.envelopes[0][:3], 2**70, *good.envelopes[0][4:])),
    ],
)
def test_a_batch_that_refers_outside_itself_leaves_no_trace(case: Case, damage) -> None:  # type: ignore[no-untyped-def]
    bad, good = plan(case, 2)
    damaged = batch(Letter(to=["new@navy.ml"]), problems=[Problem(Stage.READ, ProblemCode.HEADER_MISSING, "/mail/Sent")])
    damage(damaged)
    with pytest.raises(ValueError, match=r"outside itself|malformed"):
        case.ledger.add(bad, damaged)
    assert (case.ledger.counts().messages, case.problems.count()) == (0, 0)
    # What was remembered of the failed batch is forgotten too: the next one can use the same addresses.
    case.ledger.add(good, batch(Letter(to=["new@navy.ml"])))
    assert [address.addr_spec for _, address in case.ledger.addresses()] == ["new@navy.ml"]
    case.ledger.add(bad, batch(Letter()))


def test_the_ledger_keeps_the_order_of_the_sources_whichever_span_was_read_first(case: Case) -> None:
    first, second, third = plan(case, 3)
    for span_id, key in ((third, "c"), (first, "a"), (second, "b")):
        case.ledger.add(span_id, batch(Letter(key=key)))
    assert [line.locator.key for line in case.ledger.recipients()] == ["a", "b", "c"]


def test_reading_goes_on_in_a_case_that_is_opened_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with Case.create(tmp_path / "a.missent") as case:
        first, second = plan(case, 2)
        case.ledger.add(first, batch(Letter(to=[("jan@navy.mil", "Jan")])))
    with Case.open(tmp_path / "a.missent") as case:
        assert [span_id for span_id, _ in case.sources.pending(1)] == [second]
        case.ledger.add(second, batch(Letter(to=[("jan@navy.mil", "Jan"), "piet@navy.mil"], message_id="<2@example.org>")))
        assert [address.addr_spec for _, address in case.ledger.addresses()] == ["jan@navy.mil", "piet@navy.mil"]
        assert case.ledger.habits().domains["navy.mil"].sent == 2


def test_tallies_tell_who_writes_who_is_written_to_and_who_fills_the_sent_folders(case: Case) -> None:
    read(
        case,
        Letter(sender="Me@example.org", to=["jan@navy.mil", "me@example.org"]),
        Letter(sender="me@example.org", evidence="", to=["jan@navy.mil"]),
        Letter(sender="jan@navy.mil", evidence="trace", to=["me@example.org", None]),
        Letter(sender=None),
    )
    read(case, Letter(sender="elsewhere@example.net"), of=source("/other/Sent", "/other"))
    assert case.ledger.tallies("/mail") == [("jan@navy.mil", 1, 3, 0, 1, 0), ("me@example.org", 2, 2, 1, 0, 1)]
    assert case.ledger.tallies("/other") == [("elsewhere@example.net", 1, 0, 1, 0, 0)]
    assert case.ledger.tallies("/nowhere") == []


def test_settling_sets_each_state_by_evidence_and_owner_in_one_argument_alone(case: Case) -> None:
    read(
        case,
        Letter(key="mine", sender="Me@example.org", evidence="", state="unknown"),
        Letter(key="theirs", sender="jan@navy.mil", evidence="", state="unknown"),
        Letter(key="nobody", sender=None, evidence="", state="unknown"),
        Letter(key="filed", sender="jan@navy.mil", evidence="folder-sent", state="unknown"),
    )
    read(case, Letter(key="other", sender="me@example.org", evidence="", state="unknown"), of=source("/other/Sent", "/other"))
    assert case.ledger.evidence_kinds() == ["", "folder-sent"]
    sent, received = MessageState.SENT, MessageState.RECEIVED
    verdicts: dict[tuple[str, bool | None], MessageState] = {
        ("", True): sent,
        ("", False): received,
        ("folder-sent", True): sent,
        ("folder-sent", False): sent,
    }
    case.ledger.settle("/mail", frozenset({"me@example.org"}), verdicts)
    states = {line.locator.key: str(line.state) for line in case.ledger.recipients(all_folders=True)}
    assert states == {"mine": "sent", "theirs": "received", "nobody": "received", "filed": "sent", "other": "unknown"}
    assert case.ledger.owners() == {"/mail": ("me@example.org",), "/other": ()}
    assert case.ledger.habits().owners == {"me@example.org"}
    # Settled again with another owner, nothing of the first verdict stays.
    case.ledger.settle("/mail", frozenset({"jan@navy.mil"}), verdicts)
    states = {line.locator.key: str(line.state) for line in case.ledger.recipients(all_folders=True)}
    assert states == {"mine": "received", "theirs": "sent", "nobody": "received", "filed": "sent", "other": "unknown"}


def test_habits_tell_domains_people_and_names(case: Case) -> None:
    read(
        case,
        Letter(
            to=[("Jan@navy.mil", "Jan de Vries"), ("piet@navy.mil", "")], cc=["jan@army.mil"], sent_at=300, message_id="<1@x>"
        ),
        Letter(to=[("jan@navy.mil", "JAN DE VRIES")], sent_at=100, message_id="<2@x>"),
        Letter(to=[("jan@navy.mil", "Jan")], cc=["jan@navy.mil"], sent_at=200, message_id="<3@x>"),
        Letter(to=["jan@navy.mil"], sent_at=None, message_id="<4@x>"),
        Letter(to=["jan@navy.mil"], sent_at=1, message_id="<4@x>"),  # a copy
        Letter(to=["jan@navy.mil"], marks="automatic", message_id="<5@x>"),
        Letter(to=["me@example.org"], sender="jan@navy.mil", state="received", message_id="<6@x>"),
        Letter(to=["me@example.org"], sender="jan@navy.mil", state="received", message_id="<6@x>"),  # a copy
        Letter(to=["me@example.org"], sender="list@navy.mil", state="received", marks="automatic", message_id="<7@x>"),
        Letter(to=["draft@navy.mil"], state="draft", message_id="<8@x>"),
        Letter(to=[None], message_id="<9@x>"),
    )
    habits = case.ledger.habits()
    assert habits.domains == {"navy.mil": DomainHabit(4, 1, 100, 300), "army.mil": DomainHabit(1, 0, 300, 300)}
    assert {local: dict(domains) for local, domains in habits.local_parts.items()} == {
        "jan": {"navy.mil": 4, "army.mil": 1},
        "piet": {"navy.mil": 1},
    }
    assert {name: dict(specs) for name, specs in habits.names.items()} == {
        "jan de vries": {"Jan@navy.mil": 1, "jan@navy.mil": 1},
        "jan": {"jan@navy.mil": 1},
    }
    assert habits.sent_total == 5


def test_an_address_has_the_name_used_most_often_for_it(case: Case) -> None:
    read(
        case,
        Letter(to=[("a@x.mil", "Zoe"), ("b@x.mil", "Ben")]),
        Letter(to=[("a@x.mil", "Zoe"), "b@x.mil"]),
        Letter(to=[("a@x.mil", "Abe")]),
    )
    assert [(address.addr_spec, address.display_name) for _, address in case.ledger.addresses()] == [
        ("a@x.mil", "Zoe"),
        ("b@x.mil", "Ben"),
    ]


def test_only_recipients_of_sent_messages_are_judged_unless_all_folders_are_asked_for(case: Case) -> None:
    read(
        case,
        Letter(to=["jan@navy.ml"]),
        Letter(to=["me@example.org"], state="received"),
        Letter(to=["new@army.mil"], state="draft"),
    )
    assert [address.addr_spec for _, address in case.ledger.addresses()] == ["jan@navy.ml"]
    everybody = [address.addr_spec for _, address in case.ledger.addresses(all_folders=True)]
    assert everybody == ["new@army.mil", "me@example.org", "jan@navy.ml"]
    counts = case.ledger.counts()
    assert (counts.messages, counts.sent, counts.received, counts.drafts, counts.judged, counts.recipients) == (3, 1, 1, 1, 1, 1)
    assert case.ledger.counts(all_folders=True).judged == 3


def test_of_a_message_sent_on_by_the_owner_only_the_resent_fields_count(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"], resent_to=["piet@army.ml"], evidence=f"folder-sent {Evidence.RESENT_BY_OWNER}"))
    assert [address.addr_spec for _, address in case.ledger.addresses()] == ["piet@army.ml"]
    assert set(case.ledger.habits().domains) == {"army.ml"}
    assert case.ledger.counts().recipients == 1
    judge(case, "navy.ml", "army.ml")
    assert [row.field for row in case.findings.rows()] == [Field.RESENT_TO]
    assert len(list(case.ledger.recipients())) == 2  # but all that was written is told


def test_where_nothing_tells_who_sent_a_message_on_nobody_is_left_out(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"], resent_to=["piet@army.ml"]))
    assert [address.addr_spec for _, address in case.ledger.addresses()] == ["piet@army.ml", "jan@navy.ml"]


def test_ids_of_addresses_are_found_while_reading_goes_on(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"]))
    known = dict(case.ledger.addresses())
    ids = case.ledger.address_ids([("jan", "navy.ml")])
    assert known[ids["jan", "navy.ml"]].addr_spec == "jan@navy.ml"
    with pytest.raises(KeyError):
        case.ledger.address_ids([("jan", "navy.mil")])


def test_the_census_lists_every_domain_with_what_the_detector_did_not_say(case: Case) -> None:
    read(
        case,
        Letter(to=["jan@navy.ml"], sent_at=10, message_id="<1@x>"),
        Letter(to=["jan@navy.mil"], sent_at=20, message_id="<2@x>"),
        Letter(to=["jan@navy.mil"], sent_at=30, marks="automatic", message_id="<3@x>"),
        Letter(to=["me@example.org"], sender="jan@army.mil", state="received", message_id="<4@x>"),
    )
    judge(case, "navy.ml")
    told = [(row.domain, row.sent, row.received, row.first, row.last, row.flagged) for row in case.ledger.census()]
    assert told == [("navy.mil", 2, 0, 20, 30, 0), ("navy.ml", 1, 0, 10, 10, 1), ("army.mil", 0, 1, None, None, 0)]


def test_coverage_tells_of_every_folder_what_was_read_and_what_was_not(case: Case) -> None:
    first, _ = plan(case, 2)
    case.ledger.add(
        first,
        batch(
            Letter(to=["jan@navy.mil", None]),
            Letter(state="draft", folder="Drafts"),
            Letter(state="received", folder=INBOX.path),
            problems=[Problem(Stage.PARSE, ProblemCode.HEADER_DAMAGED, "/mail/Sent", "Sent", "5+5", "x")],
        ),
    )
    case.problems.put([Problem(Stage.OPEN, ProblemCode.CANNOT_OPEN, "/mail/locked", detail="denied")])
    rows = {(row.source, row.folder): row for row in case.ledger.coverage()}
    sent = rows["/mail/Sent", "Sent"]
    assert (sent.messages, sent.sent, sent.recipients, sent.unresolved, sent.problems, sent.pending) == (1, 1, 2, 1, 1, 1)
    assert rows["/mail/Sent", "Drafts"].drafts == 1
    assert rows["/mail/Sent", "Inbox"].received == 1
    assert rows["/mail/locked", ""].problems == 1
    total = Counter({name: sum(getattr(row, name) for row in rows.values()) for name in ("messages", "problems", "unresolved")})
    counts = case.ledger.counts()
    assert total == Counter(messages=counts.messages, problems=counts.problems, unresolved=counts.unresolved)
    assert (counts.bytes_read, counts.bytes_unread) == (100, 100)


def test_recipients_without_an_address_are_counted_by_what_was_written(case: Case) -> None:
    read(
        case, Letter(to=["jan@navy.mil", None], sent_at=10, message_id="<1@x>"), Letter(to=[None], sent_at=20, message_id="<2@x>")
    )
    (row,) = case.ledger.unresolved()
    assert (row.times, case.ledger.counts().unresolved) == (2, 2)


def test_a_reader_sees_a_ledger_that_grows(case: Case) -> None:
    first, second = plan(case, 2)
    case.ledger.add(first, batch(Letter()))
    with case.reader() as view:
        assert view.ledger.counts().recipients == 1
        case.ledger.add(second, batch(Letter()))
        assert view.ledger.counts().recipients == 2
        assert view.ledger.habits().sent_total == 1


def test_policy_starts_empty(case: Case) -> None:
    assert case.decisions.policy() == Policy()
