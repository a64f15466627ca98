"""Address fields: each line of the tables says what a value means, and names who gets it wrong where that is known."""

import pytest

from missent.model import Field, Origin, ProblemCode
from missent.readers.fields import doubt_of, parse_recipients, parse_sender

UNRESOLVED = "unresolved"


def read(value: str | bytes) -> list[str]:
    """Give the addresses of a To field as text, and `UNRESOLVED` for each recipient without one."""
    raw = value if isinstance(value, bytes) else value.encode()
    return [one.address.addr_spec if one.address else UNRESOLVED for one in parse_recipients(Field.TO, raw)]


def names(value: str | bytes) -> list[str]:
    raw = value if isinstance(value, bytes) else value.encode()
    return [one.address.display_name for one in parse_recipients(Field.TO, raw) if one.address]


LISTS = {
    # plain
    "": [],
    "  , ,, ": [],
    "jan@navy.mil": ["jan@navy.mil"],
    " Jan <jan@navy.mil>,\r\n\tPiet <piet@navy.mil>": ["jan@navy.mil", "piet@navy.mil"],
    "JAN.Smit@NAVY.MIL": ["JAN.Smit@navy.mil"],
    '"Smit, Jan" <jan@navy.mil>, piet@navy.mil': ["jan@navy.mil", "piet@navy.mil"],
    "o'brien@navy.mil": ["o'brien@navy.mil"],
    # separators of Outlook and of others
    "a@x.org; b@navy.ml": ["a@x.org", "b@navy.ml"],  # the standard library's policy keeps the first, in silence
    "a@x.org;": ["a@x.org"],
    ";a@x.org;;b@x.org;": ["a@x.org", "b@x.org"],
    "a@x.org,": ["a@x.org"],
    ",a@x.org": ["a@x.org"],
    "a@x.org，b@x.org；c@x.org、d@x.org": ["a@x.org", "b@x.org", "c@x.org", "d@x.org"],
    "a@x.com b@x.com": ["a@x.com", "b@x.com"],
    "<a@x.org> <b@x.org>": ["a@x.org", "b@x.org"],
    "<a@x.org>Piet <b@x.org>": ["a@x.org", "b@x.org"],
    "<a@x.org> b@x.org": ["a@x.org", "b@x.org"],
    # an address as the name: the brackets alone say where the mail went
    "jan@navy.mil <jan@navy.ml>": ["jan@navy.ml"],  # policy.default gives navy.mil, and hides the mistake
    '"jan@navy.mil" <jan@navy.ml>': ["jan@navy.ml"],
    "'jan@navy.mil' <jan@navy.ml>": ["jan@navy.ml"],
    "=?utf-8?Q?jan=40navy.mil?= <jan@navy.ml>": ["jan@navy.ml"],
    # groups
    "A: a@x.org; B: b@y.org;": ["a@x.org", "b@y.org"],
    "Team 1: Jan <a@x.org>, b@y.org;": ["a@x.org", "b@y.org"],
    "undisclosed-recipients:;": [],
    "unlisted-recipients:; (no To-header on input)": [],
    '"Some: group": a@x.org;': ["a@x.org"],
    "To: a@x.org": ["a@x.org"],
    "smtp:a@x.org": ["a@x.org"],
    # comments
    "a@x.org (Jan)": ["a@x.org"],
    "a@x.org (smile :-))": ["a@x.org"],
    "(smile :-)) a@x.org": ["a@x.org"],
    "(smile :-))": [],
    "Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>": ["pete@silly.test"],
    "a@x.org (one, (two) b@y.org)": ["a@x.org"],
    "a@x.org (never closed, b@y.org": ["a@x.org", "b@y.org"],
    "jan (jan@x.org)": [UNRESOLVED],
    # names with commas
    "Last, First <a@x.org>": ["a@x.org"],  # getaddresses makes 'Last' an address
    "Smit, Jan A., CAPT, USN <a@x.org>, b@x.org": ["a@x.org", "b@x.org"],
    "Last, First <a@x.org>; Other, Name <b@x.org>": ["a@x.org", "b@x.org"],
    "=?utf-8?Q?Smith,_John?= <a@x.org>": ["a@x.org"],
    # broken
    '"Jan <a@x.org>, b@x.org': ["a@x.org", "b@x.org"],
    '"Jan <a@x.org>, "Piet" <b@x.org>': ["a@x.org", "b@x.org"],
    "<<a@x.org>>": ["a@x.org"],
    "Jan <a@x.org": ["a@x.org"],
    "Jan <a@x.org, Piet <b@x.org>": ["a@x.org", "b@x.org"],
    "Jan a@x.org>": ["a@x.org"],
    "<a@x.org, b@x.org>": ["a@x.org", "b@x.org"],
    '"a@x.org, b@x.org"': ["a@x.org", "b@x.org"],
    "'a@x.org'": ["a@x.org"],
    "a@x.org <>": ["a@x.org"],
    "Big Bug bb@x.org": ["bb@x.org"],
    "jdoe @ test . example": ["jdoe@test.example"],
    "<jdoe @ test . example>": ["jdoe@test.example"],
    "Jan [mailto:a@x.org]": ["a@x.org"],
    "mailto:a@x.org": ["a@x.org"],
    "<mailto:a@x.org?subject=b>": ["a@x.org"],
    "<mailto:[mailto:a@x.org]>": ["a@x.org"],
    "a@navy.ml.": ["a@navy.ml"],
    'a@navy.ml"': ["a@navy.ml"],
    "Jan <a@x.org>@HOST": ["a@x.org"],
    "a@n\x00avy.ml": ["a@navy.ml"],
    "<@hub.example,@gate.example:a@x.org>": ["a@x.org"],
    # local parts
    '"jan smit"@x.org': ['"jan smit"@x.org'],
    '"jan.smit"@x.org': ["jan.smit@x.org"],
    '"jan..smit."@x.org': ['"jan..smit."@x.org'],
    '<"a>b"@x.org>': ['"a>b"@x.org'],
    '<"a@b"@x.org>, c@x.org': ['"a@b"@x.org', "c@x.org"],
    "jan..smit@x.org": ["jan..smit@x.org"],
    # encoded as a whole
    "=?utf-8?Q?A_=3Ca=40navy=2Eml=3E?=": ["a@navy.ml"],
    "<=?utf-8?Q?a=40navy.ml?=>": ["a@navy.ml"],
    "=?utf-8?B?YUBuYXZ5Lm1s?=, b@x.org": ["a@navy.ml", "b@x.org"],
    "=?utf-8?Q?jan?=@navy.ml": ["jan@navy.ml"],
    # letters beyond ASCII
    "jän@müller.example": ["jän@xn--mller-kva.example"],
    "a@NAVY．ML": ["a@navy.ml"],
    "a@navy。ml": ["a@navy.ml"],
    "ａ＠navy.ml": ["ａ@navy.ml"],
    "a@na\u200bvy.ml": ["a@navy.ml"],
    "\u202aa@navy.ml\u202c": ["a@navy.ml"],
    "a@na\x1b\x9bvy\ufe0f.ml": ["a@navy.ml"],
    "<a@na\x00\x08vy.ml>": ["a@navy.ml"],
    "a@navy.ml\u00a0": ["a@navy.ml"],
    "a@XN--MLLER-KVA.example": ["a@xn--mller-kva.example"],
    "a@☃.example": ["a@xn--n3h.example"],  # IDNA 2003 only
    "a@ｎａｖｙ.ml": ["a@navy.ml"],
    # literals and hosts
    "a@[192.0.2.1]": ["a@[192.0.2.1]"],
    "<a@[IPv6:2001:DB8::1]>": ["a@[ipv6:2001:db8::1]"],
    "a@localhost": ["a@localhost"],
    "a@navy..ml": ["a@navy..ml"],
    # Notes and Exchange
    "First Last/HOU/ECT@ENRON": ["First Last/HOU/ECT@enron"],
    "First Last/HOU/ECT@ENRON, b@x.org": ["First Last/HOU/ECT@enron", "b@x.org"],
    "<First Last/HOU/ECT@ENRON>": ["First Last/HOU/ECT@enron"],
    "/G=Jan/S=Smit/O=X/@gate.example": ["/G=Jan/S=Smit/O=X/@gate.example"],
    "IMCEASMTP-jan+40navy+2Eml@gate.example": ["jan@navy.ml"],
    # unresolved, and never dropped
    "a@x@navy.ml": [UNRESOLVED],  # many give a@x
    "<a@x@navy.ml>": [UNRESOLVED],
    "a@x@navy.ml, b@x.org": [UNRESOLVED, "b@x.org"],
    '"x@x" <word>': [UNRESOLVED],
    "Jan <>": [UNRESOLVED],
    "<>": [UNRESOLVED],
    "@": [UNRESOLVED],
    "jan@": [UNRESOLVED],
    "@navy.ml": [UNRESOLVED],
    "jan": [UNRESOLVED],
    "jan, piet": [UNRESOLVED, UNRESOLVED],
    "jan, piet@x.org": [UNRESOLVED, "piet@x.org"],
    "jan; piet@x.org": [UNRESOLVED, "piet@x.org"],
    "Last, First; Other, Name": [UNRESOLVED, UNRESOLVED],
    "Smith, Group: a@x.org;": [UNRESOLVED, "a@x.org"],
    "/O=ORG/OU=SITE/CN=RECIPIENTS/CN=JSMIT": [UNRESOLVED],
    "Jan </O=ORG/OU=SITE/CN=JSMIT@x.org>": [UNRESOLVED],
    "IMCEAEX-_O=ORG_OU=SITE_CN=JSMIT@x.org": [UNRESOLVED],
    "Jan <IMCEAEX-_O=ORG_CN=JSMIT@x.org>, b@x.org": [UNRESOLVED, "b@x.org"],
    "host!path!user": [UNRESOLVED],
}


@pytest.mark.parametrize(("value", "expected"), LISTS.items(), ids=map(repr, LISTS))
def test_a_field_yields_its_addresses_and_nothing_is_dropped(value: str, expected: list[str]) -> None:
    assert read(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('"Smit, Jan" <a@x.org>', ["Smit, Jan"]),
        ("Last, First <a@x.org>", ["Last, First"]),
        ("jan@navy.mil <jan@navy.ml>", ["jan@navy.mil"]),
        ("'jan@navy.mil' <jan@navy.ml>", ["jan@navy.mil"]),
        ("a@x.org (Jan Smit)", ["Jan Smit"]),
        ("<a@x.org> (Jan Smit)", ["Jan Smit"]),
        ("Jan <a@x.org> (the other one)", ["Jan"]),
        ("=?utf-8?Q?Zo=C3=AB?= Smit <a@x.org>", ["Zoë Smit"]),
        ('"=?utf-8?Q?Zo=C3=AB?=" <a@x.org>', ["Zoë"]),
        ("=?utf-8?Q?Smith,_John?= <a@x.org>", ["Smith, John"]),
        ("Zoë <a@x.org>", ["Zoë"]),
        ("Zoë <a@x.org>".encode("latin-1"), ["Zoë"]),
        ('"Jan \\"Sea\\" Smit" <a@x.org>', ['Jan "Sea" Smit']),
        ("Jan\r\n  Smit <a@x.org>", ["Jan Smit"]),
        ("Big Bug bb@x.org", ["Big Bug"]),
        ("Jan\u202egnp <a@x.org>", ["Jan\u202egnp"]),
        ("Jan\x1b[2J\u200b <a@x.org>", ["Jan\x1b[2J\u200b"]),
        ("=?utf-8?Q?Jan=0D=0A=00=E2=81=A6Smit?= <a@x.org>", ["Jan \ufffd\u2066Smit"]),
        ("a@x.org", [""]),
    ],
)
def test_the_display_name_is_as_a_person_reads_it(value: str | bytes, expected: list[str]) -> None:
    assert names(value) == expected


def test_what_was_cleaned_away_stays_visible_in_the_raw_text() -> None:
    (one,) = parse_recipients(Field.TO, "Jan <a@na\u200bvy．ml>".encode())
    assert one.address is not None
    assert (one.address.domain, one.address.raw, one.raw) == ("navy.ml", "a@na\u200bvy．ml", "Jan <a@na\u200bvy．ml>")


@pytest.mark.parametrize(
    "value",
    [
        "a@na\u200bvy.ml",
        "\u202aa@navy.ml\u202c",
        "<a@na\x1bvy.ml>",
        "Jan <a@na\u2066vy.ml>",
        "a@na\u200bvy.ml (Jan)",
        "Jan a@na\u200bvy.ml",
        "a @ na\u200bvy . ml",
        "<=?utf-8?Q?a=40na=E2=80=8Bvy.ml?=>",
        "=?utf-8?Q?A_=3Ca=40na=00vy=2Eml=3E?=",
    ],
)
def test_hidden_characters_in_an_address_are_kept_as_written_and_told(value: str) -> None:
    (one,) = parse_recipients(Field.TO, value.encode())
    assert (one.raw, one.address and one.address.domain) == (value, "navy.ml")
    assert doubt_of(one) == (ProblemCode.HIDDEN_CHARACTERS, value)


def test_of_two_addresses_with_a_blank_between_the_one_that_hides_something_is_told() -> None:
    first, second = parse_recipients(Field.TO, "a@x.org b@na\u200bvy.ml".encode())
    assert (doubt_of(first), doubt_of(second)) == (None, (ProblemCode.HIDDEN_CHARACTERS, "b@na\u200bvy.ml"))


@pytest.mark.parametrize(
    "value",
    ["a@x.org", "Jan\u202e <a@x.org>", "a@navy．ml", "a@navy.ml\u00a0", "Jan\t<a@x.org>", "a@x.org\0", "jän@müller.example"],
)
def test_what_is_to_be_seen_and_what_stands_in_a_name_alone_is_no_hidden_part_of_an_address(value: str) -> None:
    assert [doubt_of(one) for one in parse_recipients(Field.TO, value.encode())] == [None]


def test_an_unresolved_recipient_keeps_its_whole_raw_text() -> None:
    assert [one.raw for one in parse_recipients(Field.CC, b'"x@x" <word> (hm), a@x@navy.ml')] == [
        '"x@x" <word> (hm)',
        "a@x@navy.ml",
    ]


def test_a_recipient_says_where_it_stood() -> None:
    (one,) = parse_recipients(Field.RESENT_CC, b"a@x.org")
    assert (one.field, one.origin) == (Field.RESENT_CC, Origin.HEADER)


def test_the_same_bytes_in_another_field_are_another_recipient() -> None:
    fields = [parse_recipients(field, b"Jan <a@x.org>")[0].field for field in (Field.TO, Field.BCC, Field.TO)]
    assert fields == [Field.TO, Field.BCC, Field.TO]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b" Jan <jan@navy.mil>", "jan@navy.mil"),
        (b"jan@navy.mil (Jan)", "jan@navy.mil"),
        (b"Jan, Piet <piet@navy.mil>, c@x.org", "piet@navy.mil"),
        (b"Smit; jan@navy.mil", "jan@navy.mil"),
        (b"MAILER-DAEMON", None),
        (b"<>", None),
        (b"", None),
    ],
)
def test_the_sender_is_the_first_address_that_can_be_read(value: bytes, expected: str | None) -> None:
    sender = parse_sender(value)
    assert (sender.addr_spec if sender else None) == expected
