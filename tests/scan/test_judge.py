"""Whose mailbox it is, and which way its messages went, from the ledger's counts to the states."""

from collections import Counter
from collections.abc import Iterator

import pytest

from builders.letters import Letter, read
from missent.case.case import Case
from missent.scan.judge import settle


@pytest.fixture
def case() -> Iterator[Case]:
    with Case.scratch() as scratch:
        yield scratch


def letters(count: int, sender: str | None, to: str, evidence: str = "", state: str = "unknown") -> list[Letter]:
    """Write letters in an archive; those with a trace came in, as the reader says."""
    state = "received" if evidence == "trace" else state
    return [
        Letter(sender=sender, to=[to], evidence=evidence, state=state, folder="Archive", identity=hash((sender, to, n)) >> 2)
        for n in range(count)
    ]


def states(case: Case) -> Counter[str]:
    return Counter(str(line.state) for line in case.ledger.recipients(all_folders=True))


def test_a_newsletter_that_came_in_does_not_own_the_archive(case: Case) -> None:
    read(case, *letters(45, "zoe@home.example", "bob@navy.mil"), *letters(600, "news@list.example", "zoe@home.example", "trace"))
    assert settle(case, "/mail", ()) == ("zoe@home.example",)
    assert states(case) == {"sent": 45, "received": 600}


def test_of_two_who_write_alike_the_one_whose_mail_bears_a_trace_is_the_other(case: Case) -> None:
    read(case, *letters(50, "zoe@home.example", "bob@navy.mil"), *letters(50, "bob@navy.mil", "zoe@home.example", "trace"))
    assert settle(case, "/mail", ()) == ("zoe@home.example",)


def test_both_addresses_own_the_archive_and_who_wrote_to_them_does_not(case: Case) -> None:
    read(
        case,
        *letters(17, "ann@home.example", "bob@navy.mil"),
        *letters(16, "ann@work.example", "cat@navy.mil"),
        *letters(30, "bob@navy.mil", "ann@home.example", "trace"),
        *letters(30, "cat@navy.mil", "ann@work.example", "trace"),
    )
    assert settle(case, "/mail", ()) == ("ann@home.example", "ann@work.example")


def test_where_all_mail_came_in_its_most_frequent_recipient_owns_it(case: Case) -> None:
    read(
        case,
        *letters(3, "bob@navy.mil", "zoe@home.example", "trace"),
        *letters(2, "ann@navy.mil", "zoe@home.example", "trace"),
        *letters(3, "bob@navy.mil", "list@navy.mil", "trace"),
    )
    assert settle(case, "/mail", ()) == ("zoe@home.example",)
    assert states(case) == {"received": 8}


def test_the_recipient_of_one_message_that_came_in_is_not_taken_for_the_owner(case: Case) -> None:
    read(case, *letters(1, "bob@navy.mil", "zoe@navy.ml", "trace"))
    assert settle(case, "/mail", ()) == ()


def test_a_tie_is_settled_by_mail_that_came_in_and_never_by_the_alphabet(case: Case) -> None:
    both = [*letters(9, "zoe@home.example", "ann@navy.mil"), *letters(9, "ann@navy.mil", "zoe@home.example")]
    read(case, *both, *letters(1, "news@list.example", "zoe@home.example", "trace"))
    assert settle(case, "/mail", ()) == ("zoe@home.example",)


def test_of_two_whom_nothing_tells_apart_no_mail_is_left_out(case: Case) -> None:
    read(case, *letters(9, "zoe@home.example", "ann@navy.mil"), *letters(9, "ann@navy.mil", "zoe@home.example"))
    assert set(settle(case, "/mail", ())) == {"ann@navy.mil", "zoe@home.example"}
    assert states(case) == {"sent": 18}


def test_what_others_wrote_came_in_and_what_nobody_signed_stays_open(case: Case) -> None:
    read(
        case,
        *letters(20, "zoe@home.example", "bob@navy.mil"),
        *letters(4, "bob@navy.mil", "zoe@home.example"),
        *letters(1, None, "zoe@home.example"),
    )
    assert settle(case, "/mail", ()) == ("zoe@home.example",)
    assert states(case) == {"sent": 20, "received": 4, "unknown": 1}
    assert case.ledger.habits().domains["navy.mil"].received == 4


def test_without_an_owner_nothing_is_said_of_what_shows_no_sign(case: Case) -> None:
    read(case, *letters(2, None, "zoe@home.example"))
    assert settle(case, "/mail", ()) == ()
    assert states(case) == {"unknown": 2}
