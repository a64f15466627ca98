"""Findings on a mail server are examined there: their messages are fetched, and reports in the inbox are matched."""

from collections.abc import Iterator

import pytest

from builders import imap_dovecot, reports
from builders.imap_dovecot import PASSWORD, Dovecot
from builders.mail import mail
from missent.case.case import Case
from missent.model import Bounce, Category
from missent.readers.imap.account import Method, Secret
from missent.scan.engine import Options, Scan
from missent.scan.hiring import hire
from missent.scan.line import Remote

pytestmark = pytest.mark.skipif(not imap_dovecot.available(), reason="Dovecot 2.3 is not installed")


@pytest.fixture
def case() -> Iterator[Case]:
    with Case.scratch() as case:
        yield case


def scan(dovecot: Dovecot, case: Case, *, everything: bool) -> None:
    slip = mail("ops@navy.ml", message_id=reports.ORIGINAL_ID, body="Password: Mango!Kite77\n")
    dovecot.deliver("Sent", [slip, *(mail("ops@navy.mil", subject=f"Tide {number}") for number in range(5))])
    dovecot.deliver("INBOX", [reports.report(("ops@navy.ml", "failed", "5.1.1"))])
    remote = Remote(lambda account: (Method.PASSWORD, Secret(PASSWORD)), dovecot.authority)
    with hire(1, [dovecot.url], remote, everything=everything) as workers:
        Scan(case, workers, Options(jobs=1), lambda event: None).run([dovecot.url])


def test_a_message_on_a_server_is_fetched_to_be_looked_into(dovecot: Dovecot, case: Case) -> None:
    scan(dovecot, case, everything=False)
    (row,) = case.findings.rows()
    assert [sign.category for sign in row.signs] == [Category.CREDENTIALS]
    assert row.bounce is Bounce.NOT_CHECKED


def test_a_report_on_a_server_is_found_when_its_folder_is_read(dovecot: Dovecot, case: Case) -> None:
    scan(dovecot, case, everything=True)
    (row,) = case.findings.rows()
    assert row.bounce is Bounce.REJECTED
