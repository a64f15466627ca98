"""How a wrong address came in and went round is told as a hint, with the messages that show it."""

from builders.mail import mail
from missent.delivery.programs import UNKNOWN, program_of, programs
from missent.delivery.spread import spread_of, thread_of
from missent.model import Cause, Locator, Occurrence
from missent.readers.parts import take_apart


def sent(at: int | None, subject: str = "Tide tables", *, key: str = "") -> Occurrence:
    return Occurrence(Locator("/mail/Sent", "Sent", key or str(at)), at, True, "own@example.org", subject)


def came(at: int | None, subject: str = "Tide tables", *, sender: str = "other@example.com") -> Occurrence:
    return Occurrence(Locator("/mail/Inbox", "Inbox", str(at)), at, False, sender, subject)


def test_an_address_written_to_once_was_typed() -> None:
    spread = spread_of([sent(10)])
    assert (spread.cause, spread.shown_by, spread.carried) == (Cause.TYPED, (sent(10).locator,), 0)


def test_an_address_written_to_again_and_again_is_offered_by_something() -> None:
    spread = spread_of([sent(30, "Lamp oil"), sent(10, "Tide tables"), sent(20, "Fog bell")])
    assert (spread.cause, spread.threads) == (Cause.AUTOCOMPLETED, 3)
    assert [locator.key for locator in spread.shown_by] == ["10", "20", "30"]


def test_answers_in_one_conversation_are_one_slip() -> None:
    spread = spread_of([sent(10), sent(20, "Re: Tide tables"), sent(30, "RE: [list] Re: tide  tables")])
    assert (spread.cause, spread.threads) == (Cause.TYPED, 1)


def test_an_address_in_a_store_of_the_program_was_offered_by_it() -> None:
    assert spread_of([sent(10)], autocompleted=True).cause is Cause.AUTOCOMPLETED


def test_an_address_that_came_in_with_a_message_was_carried_on() -> None:
    spread = spread_of([sent(20, "Re: Tide tables"), came(10)])
    assert (spread.cause, spread.shown_by) == (Cause.CARRIED_ON, (came(10).locator,))
    assert spread.carried == 0


def test_answers_of_others_carry_the_address_on() -> None:
    spread = spread_of([sent(10), came(20, "Re: Tide tables"), came(30, "Re: Tide tables")])
    assert (spread.cause, spread.carried) == (Cause.TYPED, 2)
    assert spread.carried_by == (came(20).locator, came(30).locator)


def test_messages_without_a_date_show_nothing_of_before_and_after() -> None:
    spread = spread_of([came(None), sent(10)])
    assert (spread.cause, spread.carried) == (Cause.TYPED, 0)
    assert spread_of([came(10), sent(None)]).cause is Cause.CARRIED_ON


def test_a_conversation_is_known_by_its_subject() -> None:
    assert thread_of("Re: AW: Fwd: [ext] Tide  Tables") == thread_of("tide tables")
    assert thread_of("Reading list") == "reading list"


def test_programs_are_known_by_what_they_say_of_themselves() -> None:
    written = {
        "thunderbird": [("User-Agent", "Mozilla Thunderbird")],
        "outlook": [("X-Mailer", "Microsoft Outlook 16.0")],
        "apple-mail": [("X-Mailer", "Apple Mail (2.3654)")],
        "apple-mail-mobile": [("X-Mailer", "iPhone Mail (20B101)")],
    }
    assert {name: program_of(take_apart(mail(extra=fields))) for name, fields in written.items()} == {
        name: name for name in written
    }
    assert program_of(take_apart(mail(message_id="<CAB1@mail.gmail.com>"))) == "gmail"
    assert program_of(take_apart(mail())) == UNKNOWN
    assert UNKNOWN not in programs()
