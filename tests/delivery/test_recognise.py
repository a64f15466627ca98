"""A report is told from other mail, and read: whom it names, what it says of each, and about which message."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders.mail import mail, multipart
from builders.reports import ORIGINAL_ID, SYSTEM, original, prose, receipt, report, status
from missent.delivery.recognise import recognise
from missent.model import Basis, DeliveryReport, Outcome
from missent.readers.parts import take_apart


def read(raw: bytes) -> DeliveryReport | None:
    return recognise(take_apart(raw))


def told(raw: bytes) -> dict[str, Outcome]:
    found = read(raw)
    assert found is not None
    return {fate.address: fate.outcome for fate in found.fates}


def test_a_report_names_each_recipient_with_what_became_of_it() -> None:
    raw = report(
        ("ops@navy.ml", "failed", "5.1.1"),
        ("crew@navy.ml", "delayed", "4.4.7"),
        ("pilot@navy.mil", "delivered", "2.0.0"),
        ("all@navy.mil", "expanded", "2.0.0"),
        ("desk@navy.mil", "relayed", "2.0.0"),
    )
    assert told(raw) == {
        "ops@navy.ml": Outcome.FAILED,
        "crew@navy.ml": Outcome.DELAYED,
        "pilot@navy.mil": Outcome.DELIVERED,
        "all@navy.mil": Outcome.PASSED_ON,
        "desk@navy.mil": Outcome.PASSED_ON,
    }


def test_a_report_keeps_the_code_and_the_message_it_is_about() -> None:
    found = read(report(("ops@navy.ml", "failed", "5.1.2")))
    assert found is not None
    assert [(fate.status, fate.basis) for fate in found.fates] == [("5.1.2", Basis.FIELDS)]
    assert found.message_ids == (ORIGINAL_ID,)
    assert found.subject == "Weekly report"


def test_a_report_that_returns_only_the_header_is_about_the_same_message() -> None:
    header = original().partition("\n\n")[0] + "\n"
    found = read(report(("ops@navy.ml", "failed", "5.1.1"), returned=header, carried="text/rfc822-headers"))
    assert found is not None
    assert found.message_ids == (ORIGINAL_ID,)


def test_the_address_before_a_redirection_counts_beside_the_one_after_it() -> None:
    raw = report(("deep.box@host.example.net", "failed", "5.1.1"), extra="Original-Recipient: rfc822; ops@navy.ml\n")
    assert set(told(raw)) == {"deep.box@host.example.net", "ops@navy.ml"}


def test_fields_without_an_action_are_read_by_their_code() -> None:
    for code, outcome in (("5.0.0", Outcome.FAILED), ("4.0.0", Outcome.DELAYED), ("2.0.0", Outcome.DELIVERED)):
        assert told(report(fields=f"Final-Recipient: rfc822;ops@navy.ml\nStatus: {code}\n")) == {"ops@navy.ml": outcome}


def test_folded_fields_without_blank_lines_between_recipients_are_told_apart() -> None:
    fields = (
        "Final-Recipient: rfc822;\n ops@navy.ml\nAction: failed (bad mailbox)\nStatus: 5.1.1\n"
        "Final-Recipient: rfc822; crew@navy.ml\nAction: DELAYED\nStatus: 4.4.1\n"
    )
    assert told(report(fields=fields)) == {"ops@navy.ml": Outcome.FAILED, "crew@navy.ml": Outcome.DELAYED}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_end_is_read(newline: str) -> None:
    raw = report(("ops@navy.ml", "failed", "5.1.1")).replace(b"\n", newline.encode())
    assert told(raw) == {"ops@navy.ml": Outcome.FAILED}


def test_the_header_field_of_failed_recipients_is_believed() -> None:
    raw = prose(["It did not work."], extra=[("X-Failed-Recipients", "ops@navy.ml, crew@navy.ml")])
    found = read(raw)
    assert found is not None
    assert {(fate.address, fate.basis) for fate in found.fates} == {
        ("ops@navy.ml", Basis.HEADER),
        ("crew@navy.ml", Basis.HEADER),
    }


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Undeliverable:", "", "<ops@navy.ml>:", "No such user here. (#5.1.1)"], id="angle-brackets-and-colon"),
        pytest.param(["These addresses failed:", "", "  ops@navy.ml", "    host mx.navy.ml: 550 unknown"], id="indented"),
        pytest.param(["   ----- permanent fatal errors -----", "<ops@navy.ml>", "    (reason: 550)"], id="angle-brackets"),
        pytest.param(["Your message did not reach", "ops@navy.ml on 4/7/2024 4:31 PM", "  Not found"], id="with-a-date"),
        pytest.param(["There was an error delivering your mail to <ops@navy.ml>.", "550 no"], id="in-a-sentence"),
        pytest.param(["Invalid final delivery userid: ops@navy.ml"], id="behind-a-word"),
        pytest.param(['"ops@navy.ml":', "error from remote server after RCPT command"], id="in-quotation-marks"),
        pytest.param(["Recipient: <ops@navy.ml>", ">>> RCPT TO:<ops@navy.ml>", "<<< 550 <ops@navy.ml>: unknown"], id="dialogue"),
        pytest.param(["Delivery has failed to:", " * [ops@navy.ml]: 550 over quota"], id="in-square-brackets"),
        pytest.param(
            ["did not reach:", "c=US;a= ;p=X;dda:SMTP=ops@navy.ml; on Sunday", "  not known"], id="inside-an-x400-address"
        ),
        pytest.param(["ops@navy.ml<mailto:ops@navy.ml>", "was not found at navy.ml."], id="with-a-link"),
        pytest.param(["Unzustellbar, die Adresse", "ops@navy.ml [User unknown]"], id="in-another-language"),
        pytest.param(["It could not be delivered to", "the mailbox ops@navy.ml because it is full"], id="over-two-lines"),
    ],
)
def test_reports_in_prose_name_their_recipient(lines: list[str]) -> None:
    found = read(prose(lines))
    assert found is not None
    assert {fate.address for fate in found.fates} == {"ops@navy.ml"}
    assert {fate.outcome for fate in found.fates} == {Outcome.FAILED}
    assert found.message_ids == (ORIGINAL_ID,)


def test_what_a_colon_introduces_counts_before_the_message_that_is_returned() -> None:
    lines = [
        "Your message",
        "  To: crew@navy.mil, all@navy.mil",
        "did not reach these recipients:",
        "",
        "c=US;p=X;dda:SMTP=ops@navy.ml; on Sunday",
    ]
    assert set(told(prose(lines, returned=""))) == {"ops@navy.ml"}


def test_an_html_report_is_read_as_a_person_reads_it() -> None:
    body = (
        "<html><head><title>crew@navy.mil</title><style>p{}</style></head><body><p>Delivery has failed to these recipients:</p>"
        '<p><a href="mailto:ops@navy.ml">ops@navy.ml</a><br>The address could not be found.</p></body></html>'
    )
    raw = mail("own@example.org", sender=SYSTEM, subject="Undeliverable", extra=[("Content-Type", "text/html")], body=body)
    assert told(raw) == {"ops@navy.ml": Outcome.FAILED}


def test_a_delay_told_in_prose_is_no_failure() -> None:
    lines = ["Delivery to the following recipient has been delayed:", "", "  ops@navy.ml", "", "It will be retried for 2 days."]
    assert told(prose(lines, subject="Notice (Delay)")) == {"ops@navy.ml": Outcome.DELAYED}


@pytest.mark.parametrize(
    ("subject", "words", "outcome"),
    [
        ("Delivered: Weekly report", "Your message has been delivered to the following recipients:", Outcome.DELIVERED),
        ("Zugestellt: Weekly report", "Ihre Nachricht wurde zugestellt:", Outcome.DELIVERED),
        ("Relayed: Weekly report", "Delivery to these recipients is complete, but nothing more is known:", Outcome.PASSED_ON),
        ("Undeliverable: Weekly report", "Delivery has failed to these recipients:", Outcome.FAILED),
        ("Delivery delayed: Weekly report", "It has not been delivered yet:", Outcome.DELAYED),
    ],
)
def test_success_told_in_prose_is_no_failure(subject: str, words: str, outcome: Outcome) -> None:
    assert told(prose([words, "", "ops@navy.ml"], subject=subject, returned="")) == {"ops@navy.ml": outcome}


def test_fields_kept_as_a_file_are_read() -> None:
    raw = multipart(
        ("Content-Type: text/plain", "It has been handled."),
        ("Content-Type: application/octet-stream; name=details.txt", status(("ops@navy.ml", "delivered", "2.0.0"))),
        sender=SYSTEM,
    )
    assert told(raw) == {"ops@navy.ml": Outcome.DELIVERED}


def test_a_receipt_kept_as_a_file_is_read() -> None:
    fields = "Final-recipient: RFC822; ops@navy.ml\nDisposition: automatic-action/MDN-sent-automatically; displayed\n"
    raw = multipart(
        ("Content-Type: text/plain", "Your message was read."),
        ("Content-Type: application/octet-stream; name=details.txt", fields),
        sender="ops@navy.ml",
        subject="Read: Weekly report",
    )
    assert told(raw) == {"ops@navy.ml": Outcome.READ}


def test_a_report_that_a_person_sent_on_is_that_persons_mail() -> None:
    raw = multipart(
        ("Content-Type: text/plain", "Look what came back."),
        ("Content-Type: application/octet-stream; name=details.txt", status(("ops@navy.ml", "failed", "5.1.1"))),
        subject="FW: Undeliverable: Weekly report",
    )
    assert read(raw) is None


def test_giving_up_after_a_delay_is_a_failure() -> None:
    lines = ["Delivery was delayed and could not be made for 5 days. Giving up.", "", "  ops@navy.ml"]
    assert told(prose(lines)) == {"ops@navy.ml": Outcome.FAILED}


def test_a_returned_message_to_one_person_names_him_when_nothing_else_does() -> None:
    found = read(prose(["The box is full."]))
    assert found is not None
    assert [(fate.address, fate.basis) for fate in found.fates] == [("ops@navy.ml", Basis.ORIGINAL)]


def test_a_returned_message_to_several_names_nobody() -> None:
    assert read(prose(["The box is full."], returned=original("ops@navy.ml, crew@navy.ml"))) is None


def test_the_reports_own_addresses_are_nobody_that_failed() -> None:
    lines = ["A message from own@example.org", "could not be delivered to <ops@navy.ml>.", "Ask postmaster@mx.example.net."]
    assert set(told(prose(lines))) == {"ops@navy.ml"}


@pytest.mark.parametrize(("disposition", "outcome"), [("displayed", Outcome.READ), ("deleted", Outcome.DELIVERED)])
def test_a_receipt_proves_delivery(disposition: str, outcome: Outcome) -> None:
    found = read(receipt(disposition=disposition))
    assert found is not None
    assert [(fate.address, fate.outcome) for fate in found.fates] == [("ops@navy.ml", outcome)]
    assert found.message_ids == (ORIGINAL_ID,)


def absence() -> bytes:
    return prose(
        ["I am away until Monday.", "", "Please ask", "crew@navy.ml"],
        sender="Ops Desk <ops@navy.mil>",
        subject="Automatic reply: Weekly report",
        extra=[("Auto-Submitted", "auto-replied")],
        returned="",
    )


def thread() -> bytes:
    return mail(
        "own@example.org", subject="Re: Undelivered mail", extra=[("In-Reply-To", "<a@b>")], body="It bounced:\nops@navy.ml\n"
    )


def on_a_list() -> bytes:
    return mail(
        "list@example.org", sender="Mail Delivery <bounces@lists.example.org>",
        subject="Delivery failure", extra=[("List-Id", "<a.example.org>")], body="<ops@navy.ml>: failed\n",
    )  # fmt: skip


def complaint() -> bytes:
    return report(
        fields="Feedback-Type: abuse\nOriginal-Rcpt-To: <ops@navy.ml>\n", kind="feedback-report", subject="Complaint about mail"
    )


def from_a_person() -> bytes:
    return mail("own@example.org", subject="Delivery has failed", body="Nothing came.\n<ops@navy.ml>: failed\n")


@pytest.mark.parametrize("make", [absence, thread, on_a_list, complaint, from_a_person, mail])
def test_other_mail_is_no_report(make: object) -> None:
    assert callable(make)
    assert read(make()) is None


def test_a_report_that_a_list_sent_on_is_still_one() -> None:
    assert told(prose(["<ops@navy.ml>: unknown"], extra=[("List-Id", "<a.example.org>")])) == {"ops@navy.ml": Outcome.FAILED}


def test_a_system_that_marks_its_report_as_automatically_replied_is_believed() -> None:
    raw = prose(["<ops@navy.ml>: unknown"], extra=[("Auto-Submitted", "auto-replied")])
    assert told(raw) == {"ops@navy.ml": Outcome.FAILED}


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=400))
def test_no_bytes_make_it_raise(before: bytes, after: bytes) -> None:
    raw = report(("ops@navy.ml", "failed", "5.1.1"))
    half = len(raw) // 2
    recognise(take_apart(before + raw[:half] + after + raw[half:]))
    recognise(take_apart(before))
