"""What a span yields is packed without loss, and copies of a message share one identity."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from missent.case.vocabulary import opened
from missent.model import (
    Address,
    Batch,
    Envelope,
    Evidence,
    Field,
    Locator,
    Mark,
    MessageState,
    Origin,
    Problem,
    ProblemCode,
    Recipient,
    Stage,
    id_hash,
)
from missent.scan import wire
from missent.scan.packing import pack

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
addresses = st.builds(Address, text, text, st.sampled_from(["navy.mil", "navy.ml"]), text)
recipients = st.builds(Recipient, st.sampled_from(Field), st.none() | addresses, text, st.sampled_from(Origin))
envelopes = st.builds(
    Envelope,
    locator=st.builds(Locator, st.just("/mail/Sent"), text, text),
    message_id=text,
    sent_at=st.none() | st.integers(-(2**40), 2**40),
    utc_offset=st.none() | st.integers(-720, 840),
    sender=st.none() | addresses,
    recipients=st.lists(recipients, max_size=5).map(tuple),
    subject=text,
    size=st.integers(0, 2**40),
    state=st.sampled_from(MessageState),
    evidence=st.lists(st.sampled_from(Evidence), max_size=3).map(tuple),
    marks=st.lists(st.sampled_from(Mark), max_size=2).map(tuple),
    in_reply_to=text,
)
problems = st.builds(Problem, st.sampled_from(Stage), st.sampled_from(ProblemCode), text, text, text, text)


def letter(**changes: object) -> Envelope:
    anna = Address("Anna", "anna", "example.com", "anna@example.com")
    bram = Address("", "bram", "example.net", "bram@example.net")
    envelope = Envelope(
        locator=Locator("/mail/Sent", "Sent", "0+100"),
        message_id="<1@example.org>",
        sent_at=1_700_000_000,
        utc_offset=60,
        sender=Address("", "own", "example.org", "own@example.org"),
        recipients=(
            Recipient(Field.TO, anna, "Anna <anna@example.com>", Origin.HEADER),
            Recipient(Field.CC, bram, "bram@example.net", Origin.HEADER),
        ),
        subject="Report",
        size=100,
        state=MessageState.UNKNOWN,
    )
    return replace(envelope, **changes)  # type: ignore[arg-type]


def told(batch: Batch) -> list[tuple[object, ...]]:
    """Read a batch back: for each envelope its own columns, and its recipients with their addresses."""
    rows = []
    for row in batch.envelopes:
        theirs = [
            (field, (local_part, domain) if domain else None, name, origin)
            for field, local_part, domain, name, _, origin in (opened(batch.recipients[place]) for place in row[12])
        ]
        rows.append((*row[:5], None if row[5] < 0 else batch.senders[row[5]], *row[6:11], theirs, row[13]))
    return rows


def meant(envelope: Envelope) -> tuple[object, ...]:
    sender = envelope.sender
    return (
        envelope.locator.folder, envelope.locator.key, envelope.message_id, envelope.sent_at, envelope.utc_offset,
        (sender.local_part, sender.domain) if sender else None, envelope.subject, envelope.size, str(envelope.state),
        " ".join(envelope.evidence), " ".join(envelope.marks),
        [
            (
                str(recipient.field),
                (recipient.address.local_part, recipient.address.domain) if recipient.address else None,
                recipient.address.display_name if recipient.address else "",
                str(recipient.origin),
            )
            for recipient in envelope.recipients
        ],
        id_hash(envelope.in_reply_to),
    )  # fmt: skip


@given(st.lists(envelopes, max_size=6), st.lists(problems, max_size=3))
def test_nothing_is_lost_in_packing_nor_on_the_wire(letters: list[Envelope], troubles: list[Problem]) -> None:
    reply = wire.decode_reply(wire.encode_reply(wire.Read(pack([*letters, *troubles]))))
    assert isinstance(reply, wire.Read)
    assert told(reply.batch) == [meant(envelope) for envelope in letters]
    assert reply.batch.problems == troubles
    assert len(set(reply.batch.senders)) == len(reply.batch.senders)


def raws(*written: str) -> list[str]:
    anna = Address("Anna", "anna", "example.com", "anna@example.com")
    batch = pack([letter(recipients=tuple(Recipient(Field.TO, anna, raw, Origin.HEADER) for raw in written))])
    return [opened(way)[4] for way in batch.recipients]


def test_raw_text_that_adds_nothing_is_left_out() -> None:
    assert raws("anna@example.com", "Anna <anna@example.com>", '"Anna" <anna@example.com>') == ["", "", ""]
    assert raws("=?utf-8?q?Anna?= <anna@example.com>") == ["=?utf-8?q?Anna?= <anna@example.com>"]
    assert raws("<anna@example.com>") == [""]
    unresolved = letter(recipients=(Recipient(Field.TO, None, "Undisclosed", Origin.HEADER),))
    assert [opened(way)[4] for way in pack([unresolved]).recipients] == ["Undisclosed"]


def identity(**changes: object) -> int:
    return pack([letter(**changes)]).envelopes[0][11]


def test_a_copy_has_the_same_identity_wherever_it_lies() -> None:
    first = letter()
    assert identity() == identity(locator=Locator("/other", "Archive", "7+9"), size=7, recipients=first.recipients[::-1])
    assert 0 <= identity() < 2**63
    assert identity() == 6_583_488_218_474_805_175  # kept in cases: it must never change


def test_what_is_answered_is_told_by_a_number_that_is_kept_in_cases() -> None:
    assert [pack([letter(in_reply_to=named)]).envelopes[0][13] for named in ("", "<1@example.org>")] == [
        0,
        3_204_083_059_398_296_687,
    ]


def test_other_recipients_or_another_message_id_make_another_message() -> None:
    first = letter()
    assert len({identity(), identity(recipients=first.recipients[:1]), identity(message_id="<2@example.org>")}) == 3


def test_without_a_message_id_date_sender_and_subject_tell_messages_apart() -> None:
    nameless = {"message_id": ""}
    assert identity(**nameless) == identity(**nameless)
    others: tuple[dict[str, object], ...] = ({}, {"sent_at": 1}, {"subject": "Other"}, {"sender": None})
    different = [identity(**nameless, **other) for other in others]
    assert len(set(different)) == 4


def test_names_that_are_no_text_are_written_out_in_problems() -> None:
    batch = pack([Problem(Stage.READ, ProblemCode.CANNOT_READ, "/mail/\udcff", "", "k\udc80", "")])
    assert (batch.problems[0].source, batch.problems[0].key) == ("/mail/\\udcff", "k\\udc80")
    wire.encode_reply(wire.Read(batch))
