"""The words of other rooms can be complete, because every reason is declared with its facts."""

import pytest

from builders.judging import judged, mailbox, office
from missent.detection.reasons import FACTS, Code, reason
from missent.model import Habits, Policy, Reason

_BUSY = mailbox(
    office() | {"navy.ml": 1, "partnr-firm.com": 2, "partners-firm.com": 9, "peff.net": 90},
    received={"navy.mil": 200, "partners-firm.com": 4, "partner-firm.com": 70, "ourtown.org": 3},
    people={"j.smith@navy.mil": 41},
    names={"mona jansen": {"m.jansen@partner-firm.com": 9}},
    answered={"partner-firm.com": 12},
    threads={"j.smith@navy.ml": {"navy.mil": 2}},
)
_POLICY = Policy(
    own=frozenset({"ourtown.org"}),
    protected=frozenset({"smallcontractor.com"}),
    allowed_domains=frozenset({"right-after-all.ml"}),
    allowed_addresses=frozenset({"bureau@army.ml"}),
)
_SEEN = [
    "navy.ml", "us.navy.ml", "gmial.com", "gmai.com", "gmailll.com", "gmaill.com", "gmaio.com", "gmeil.com",
    "gmaii.com", "gmail.con", "gmqail.com", "usaf.mil", "environmentagency.gov.uk", "environment--agency.gov.uk",
    "cabinet-office.gov.uk", "home-office.gov.uk", "home.office.gov.uk", "gmailcom", "navy,mil", "gm\u0430il.com",
    "hotmail.net", "gmail.cm", "gmail.com.com", "mail.gmail", "wwwgmail.com", "office.home.gov.uk", "police.met.uk",
    "hmrc.uk", "army.mli", "mod.go.uk", "unheardof.ml", "unheardof.con", "ourtwon.org", "smallcontractr.com",
    "orange.ml", "ymail.com", "navy.mil", "right-after-all.ml", "printer.local", "partnr-firm.com", "partners-firm.com",
    "partner-firm.com",
    "peff.com", "hotmzil.com", "ho-tmail.com", "hotmail.xyzzy", "h.otmail.com", "mil.navy", "gov.uk.hmrc",
    "uk.gov.hmrc", "gmall.com", "grnail.com", "hotmaul.com", "gmai1.com", "gmaxl.com", "homeoffice.uk",
    "ho.meo.ffice.gov.uk",
]  # fmt: skip


def _emitted() -> list[Reason]:
    found = []
    for habits in (Habits(), _BUSY):
        for name in _SEEN:
            for who, shown in (("a.person", ""), ("j.smith", "Mona Jansen"), ("jan", "jan@navy.mil")):
                found += judged(f"{who}@{name}", shown, habits, _POLICY).reasons
        found += judged("bureau@army.ml", "", habits, _POLICY).reasons
    return found


def test_every_reason_given_is_declared_with_its_facts() -> None:
    for given in _emitted():
        declared = FACTS[Code(given.code)]
        assert tuple(name for name, _value in given.facts) == declared
        for name, value in given.facts:
            assert isinstance(value, int) == (name == "count"), given


def test_every_declared_reason_can_be_given() -> None:
    assert set(Code) - {Code(given.code) for given in _emitted()} == set()


def test_letters_of_another_script_are_told_in_both_spellings_the_safe_one_first() -> None:
    told = {given.code: dict(given.facts) for given in judged("gm\u0430il.com").reasons}
    assert told[Code.OTHER_SCRIPT] == {"written": "xn--gmil-63d.com", "shown": "gm\u0430il.com", "meant": "gmail.com"}


def test_every_code_declares_its_facts() -> None:
    assert set(FACTS) == set(Code)


def test_a_reason_with_other_facts_is_refused() -> None:
    with pytest.raises(ValueError, match="argument"):
        reason(Code.NEXT_KEY, "m")
