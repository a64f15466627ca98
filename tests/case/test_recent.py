"""A ledger in memory tells the same as one that is read back from the case, and is given up when it cannot be right any more."""

from collections import Counter
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.letters import Letter, batch, judge, plan, read, source
from missent.case import recent
from missent.case.case import Case
from missent.model import Evidence, MessageState

PEOPLE = st.sampled_from(["me@example.org", "ann@navy.mil", "bob@navy.ml", "bob@army.mil"])
LETTERS = st.builds(
    Letter,
    to=st.lists(st.none() | PEOPLE, max_size=3),
    cc=st.lists(PEOPLE, max_size=2),
    resent_to=st.lists(PEOPLE, max_size=1),
    sender=st.none() | PEOPLE,
    folder=st.sampled_from(["Sent", "Inbox"]),
    message_id=st.sampled_from([f"<{n}@x>" for n in range(6)]),
    sent_at=st.none() | st.integers(0, 9),
    state=st.sampled_from(MessageState).map(str),
    evidence=st.sampled_from(["", "folder-sent", "trace", f"folder-sent {Evidence.RESENT_BY_OWNER}"]),
    marks=st.sampled_from(["", "automatic", "deleted"]),
    in_reply_to=st.just("") | st.sampled_from([f"<{n}@x>" for n in range(6)]),
)
VERDICTS = {
    (evidence, by_owner): MessageState.SENT if by_owner or "sent" in evidence else MessageState.RECEIVED
    for evidence in ("", "trace", "folder-sent")
    for by_owner in (True, False, None)
}
"""Nothing is settled of what was sent on: it keeps its state."""


def told(case: Case) -> list[Any]:
    """Ask everything that looks along the ledger."""
    judge(case, "navy.ml")
    return [
        case.ledger.tallies("/mail"),
        case.ledger.habits(),
        case.ledger.addresses(),
        case.ledger.addresses(all_folders=True),
        case.ledger.counts(),
        case.ledger.counts(all_folders=True),
        case.ledger.census(),
        case.ledger.coverage(),
        list(case.ledger.recipients(all_folders=True)),
        case.findings.rows(),
    ]


def fill(case: Case, spans: list[list[Letter]], order: list[int]) -> None:
    ids = plan(case, len(spans))
    for number in order:
        case.ledger.add(ids[number], batch(*spans[number]))


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(LETTERS, max_size=5), min_size=1, max_size=3), st.randoms())
def test_memory_and_file_tell_the_same(spans: list[list[Letter]], chance) -> None:  # type: ignore[no-untyped-def]
    order = chance.sample(range(len(spans)), len(spans))
    with Case.scratch() as held, Case.scratch() as stored:
        fill(held, spans, order)
        with patch.object(recent, "MOST", -1):
            fill(stored, spans, order)
        assert told(held) == told(stored)
        for case in (held, stored):
            case.ledger.settle("/mail", {"me@example.org"}, VERDICTS)
        assert told(held) == told(stored)


def looks(case: Case) -> list[str]:
    """Give the statements that read messages back while everything is asked that a scan asks at its end."""
    statements: list[str] = []
    case._connection._database.set_trace_callback(statements.append)
    case.ledger.tallies("/mail")
    case.ledger.settle("/mail", {"me@example.org"}, VERDICTS)
    case.ledger.habits()
    judge(case, "navy.ml")
    return [statement for statement in statements if statement.startswith("SELECT") and "recipients FROM envelope" in statement]


def test_what_was_just_added_is_not_read_back(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"]), Letter(message_id="<2@x>"))
    assert not looks(case)


def test_a_ledger_that_grows_large_is_read_back(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent, "MOST", 3)
    read(case, Letter(to=["jan@navy.ml"]), Letter(message_id="<2@x>"))
    assert looks(case)
    assert case.ledger.habits().sent_total == 2


def test_a_case_that_is_gone_on_with_is_read_back_and_ends_the_same(tmp_path: Path) -> None:
    first, second = [Letter(to=["jan@navy.ml"])], [Letter(message_id="<2@x>"), Letter(to=["jan@navy.ml"], message_id="<3@x>")]
    with Case.create(tmp_path / "a.missent") as case:
        fill(case, [first, second], [0, 1])
        whole = told(case)
    with Case.create(tmp_path / "b.missent") as case:
        plan(case, 2)
        case.ledger.add(1, batch(*first))
    with Case.open(tmp_path / "b.missent") as case:
        case.ledger.add(2, batch(*second))
        assert looks(case)
    with Case.open(tmp_path / "b.missent") as case:
        case.ledger.settle("/mail", set(), {("folder-sent", False): MessageState.SENT})
        assert told(case) == whole


def test_messages_of_a_forgotten_source_count_no_more(case: Case) -> None:
    read(case, Letter(to=["jan@navy.ml"]), of=source("/mail/a"))
    read(case, Letter(to=["piet@navy.mil"], message_id="<2@x>"), of=source("/mail/b"))
    case.sources.forget(1)
    assert Counter(address.addr_spec for _, address in case.ledger.addresses()) == {"piet@navy.mil": 1}
    read(case, Letter(to=["els@navy.mil"], message_id="<3@x>"), of=source("/mail/c"))
    assert case.ledger.habits().domains["navy.mil"].sent == 2
