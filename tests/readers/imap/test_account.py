"""The address of a mailbox on a server: what is understood, and what is refused without being repeated."""

import copy
import logging
import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as some

from missent.errors import UsageError
from missent.readers.imap.account import SENT_SEARCH, Account, Place, Secret, Security, is_remote, parse


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("imaps://anna@imap.example.org/", Place(Account(Security.IMPLICIT, "anna", "imap.example.org", 993))),
        ("imaps://anna@imap.example.org", Place(Account(Security.IMPLICIT, "anna", "imap.example.org", 993))),
        ("IMAPS://anna@IMAP.example.org:993/", Place(Account(Security.IMPLICIT, "anna", "imap.example.org", 993))),
        ("imaps://a@b.example@c.example:1993/x", Place(Account(Security.IMPLICIT, "a@b.example", "c.example", 1993), "x")),
        (
            "imaps://a%40b.example@c.example/S%C3%BC%20d/e",
            Place(Account(Security.IMPLICIT, "a@b.example", "c.example", 993), "Sü d/e"),
        ),
        ("imap+starttls://a@c.example/*", Place(Account(Security.STARTTLS, "a", "c.example", 143), "*")),
        ("imaps://a@[::1]:40/", Place(Account(Security.IMPLICIT, "a", "[::1]", 40))),
        ("imaps://a@bücher.example/", Place(Account(Security.IMPLICIT, "a", "xn--bcher-kva.example", 993))),
        (
            "imaps://a@c.example/[Gmail]/All%20Mail?X-GM-RAW%20%22in%3Asent%22",
            Place(Account(Security.IMPLICIT, "a", "c.example", 993), "[Gmail]/All Mail", True),
        ),
    ],
)
def test_an_address_names_an_account_and_what_of_it_is_meant(written: str, place: Place) -> None:
    assert parse(written) == place
    assert parse(place.url) == place


@pytest.mark.parametrize(
    "written",
    [
        "imap://anna@imap.example.org/", "imaps://imap.example.org/", "imaps://anna@/", "imaps://anna@host:x/",
        "imaps://anna@host:99999/", "imaps://anna:canary@host/", "imaps://anna;AUTH=canary@host/",
        "imaps://an\nna@host/", "imaps://anna@ho st/",
        "imaps://anna@host/Sent?SUBJECT%20canary",
        "imaps://anna@host:0x1/", "imaps://a@-x/", "imaps://a@" + "x" * 300 + "/",
        "imaps://" + "a" * 5000,
    ],
)  # fmt: skip
def test_what_cannot_be_one_is_refused_and_not_repeated(written: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse(written)
    assert "canary" not in str(refused.value)


@given(
    some.text(some.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30),
    some.text(some.characters(exclude_categories=("Cs",)), max_size=30),
    some.booleans(),
)
def test_every_name_survives_the_address(user: str, folder: str, sent_only: bool) -> None:
    place = Place(Account(Security.IMPLICIT, user, "imap.example.org", 993), folder, sent_only)
    assert parse(place.url) == place
    assert "\n" not in place.url


def test_the_search_of_an_address_is_the_one_we_know() -> None:
    assert SENT_SEARCH == 'X-GM-RAW "in:sent"'


def test_only_addresses_of_servers_are_remote() -> None:
    assert all(map(is_remote, ("imaps://a@b/", "imap://a@b/", "IMAP+starttls://a@b/")))
    assert not any(map(is_remote, ("/mail/imaps:", "http://x", "imaps:/a@b", "")))


def test_a_secret_is_shown_by_nothing(caplog: pytest.LogCaptureFixture) -> None:
    secret = Secret("canary")
    logging.getLogger("test").warning("%s %r %s", secret, secret, {"password": secret})
    shown = [repr(secret), str(secret), f"{secret}", f"{[secret]}", caplog.text]
    try:
        raise ValueError(secret)
    except ValueError:
        shown.append(traceback.format_exc())
    assert not [text for text in shown if "canary" in text]
    for carry in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            carry(secret)  # type: ignore[operator]
    assert secret.reveal() == "canary"
