"""The mailbox is the best witness: it names the slip, and clears the innocent."""

import pytest

from builders.judging import judged, mailbox, office
from missent.detection.habits import NOVELTY_WITHOUT_MAILBOX, Witness
from missent.detection.reasons import Code
from missent.detection.tables import load
from missent.model import Band, Habits, Policy


def codes(*arguments: object, **named: object) -> list[str]:
    return [reason.code for reason in judged(*arguments, **named).reasons]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "written", ["partnr-firm.com", "parnter-firm.com", "partner-firmm.com", "partnerfirm.com", "partner-firn.com"]
)
def test_a_slip_of_a_correspondent_is_likely(written: str) -> None:
    finding = judged(written, habits=mailbox(office() | {written: 1}))
    assert finding.band.reaches(Band.LIKELY)
    assert finding.intended_domain == "partner-firm.com"


def test_without_the_mailbox_nothing_is_known_of_it() -> None:
    assert judged("partnr-firm.com").band is Band.NONE


def test_of_two_neighbours_the_rarer_is_the_slip_and_never_both() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1})
    assert judged("partnr-firm.com", habits=habits).band.reaches(Band.LIKELY)
    assert judged("partner-firm.com", habits=habits).band is Band.NONE


def test_when_both_answer_nothing_is_said() -> None:
    habits = mailbox(office() | {"partners-firm.com": 40}, received={"partners-firm.com": 30, "partner-firm.com": 90})
    for name in ("partners-firm.com", "partner-firm.com"):
        assert judged(name, habits=habits).band is Band.NONE
    assert Code.BOTH_KNOWN in codes("partners-firm.com", habits=habits)


def test_mail_received_from_a_name_speaks_for_it() -> None:
    sent = office() | {"partnr-firm.com": 1}
    silent, answered = mailbox(sent), mailbox(sent, received={"partnr-firm.com": 4})
    assert judged("partnr-firm.com", habits=answered).score < judged("partnr-firm.com", habits=silent).score - 4
    assert Code.RECEIVED_FROM_THIS in codes("partnr-firm.com", habits=answered)


def test_the_same_person_known_elsewhere_adds_much() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1}, people={"m.jansen@partner-firm.com": 14})
    known, unknown = judged("m.jansen@partnr-firm.com", habits=habits), judged("n.nobody@partnr-firm.com", habits=habits)
    assert known.score > unknown.score + 4
    assert known.intended_address == "m.jansen@partner-firm.com"
    assert unknown.intended_address == ""


def test_a_role_name_adds_little() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1}, people={"info@partner-firm.com": 14})
    role, nobody = judged("info@partnr-firm.com", habits=habits), judged("n.nobody@partnr-firm.com", habits=habits)
    assert 0 < role.score - nobody.score < 2


def test_the_same_person_makes_even_a_real_neighbour_a_slip() -> None:
    habits = mailbox({"gmail.com": 400, "partner-firm.com": 100, "gail.com": 1}, people={"marie.dupont.paris@gmail.com": 30})
    assert not judged("someone@gail.com", habits=habits).band.reaches(Band.POSSIBLE)
    finding = judged("marie.dupont.paris@gail.com", habits=habits)
    assert finding.band.reaches(Band.POSSIBLE)
    assert finding.intended_address == "marie.dupont.paris@gmail.com"


def test_a_display_name_that_belongs_to_another_address_adds_much() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1}, names={"mona jansen": {"m.jansen@partner-firm.com": 9}})
    named, bare = judged("mj@partnr-firm.com", "Mona Jansen", habits), judged("mj@partnr-firm.com", habits=habits)
    assert named.score > bare.score + 3
    assert Code.SAME_NAME_KNOWN in [reason.code for reason in named.reasons]


def test_a_display_name_that_is_another_address_contradicts() -> None:
    finding = judged("jan@navvy.mil", "jan@navy.mil")
    assert finding.band is Band.CERTAIN
    assert (Code.NAME_CONTRADICTS, (("name", "jan@navy.mil"),)) in [(reason.code, reason.facts) for reason in finding.reasons]
    assert finding.intended_address == "jan@navy.mil"


def test_a_display_name_that_is_an_address_somewhere_else_is_no_contradiction() -> None:
    assert judged("jan@supplier.co.uk", "jan@home-of-jan.nl").band is Band.NONE


def test_an_allowed_name_is_never_flagged() -> None:
    allowed = Policy(allowed_domains=frozenset({"navy.ml"}), allowed_addresses=frozenset({"bureau@army.ml"}))
    assert judged("any@navy.ml", policy=allowed).band is Band.NONE
    assert judged("any@us.navy.ml", policy=allowed).band is Band.NONE
    assert judged("Bureau@army.ml", policy=allowed).band is Band.NONE
    assert judged("any@army.ml", policy=allowed).band is Band.CERTAIN


def test_the_own_organisation_is_a_strong_prior() -> None:
    own = Policy(own=frozenset({"ourtown.org"}))
    assert judged("clerk@ourtwon.org").band is Band.NONE
    finding = judged("clerk@ourtwon.org", policy=own)
    assert (finding.band.reaches(Band.LIKELY), finding.intended_domain) == (True, "ourtown.org")
    assert Code.MEANT_OWN in [reason.code for reason in finding.reasons]


def test_the_owners_address_tells_the_own_organisation_unless_it_is_free_mail() -> None:
    assert judged("x@ourtwon.org", habits=mailbox({}, owners=frozenset({"clerk@ourtown.org"}))).intended_domain == "ourtown.org"
    tables = load()
    witness = Witness(mailbox({}, owners=frozenset({"someone@gmx.net"})), Policy(), tables)
    assert "gmx.net" not in witness.names


def test_who_seldom_writes_to_somebody_new_makes_each_new_name_suspect() -> None:
    tables, policy = load(), Policy()
    regular = Witness(mailbox(office()), policy, tables)
    curious = Witness(mailbox(office() | {f"new-name-{n}.org": 1 for n in range(400)}), policy, tables)
    assert regular.novelty < curious.novelty
    assert Witness(Habits(), policy, tables).novelty == NOVELTY_WITHOUT_MAILBOX


def test_a_small_mailbox_hardly_moves_the_estimate() -> None:
    tables, policy = load(), Policy()
    small = Witness(mailbox({"partner-firm.com": 10}), policy, tables)
    assert abs(small.novelty - NOVELTY_WITHOUT_MAILBOX) < 0.02


@pytest.mark.parametrize("correspondent", ["navy.mil", "homeoffice.gov.uk", "bundeswehr.org", "nato.int"])
def test_every_simple_slip_of_a_protected_correspondent_is_flagged(correspondent: str) -> None:
    label, _, suffix = correspondent.partition(".")
    written = {label[:at] + label[at + 1 :] for at in range(len(label))}
    written |= {label[:at] + label[at] + label[at:] for at in range(len(label))}
    written |= {label[:at] + label[at : at + 2][::-1] + label[at + 2 :] for at in range(len(label) - 1)}
    habits = mailbox(office() | {correspondent: 200}, received={correspondent: 90})
    tables = load()
    for name in sorted(f"{typed}.{suffix}" for typed in written - {label}):
        if name in tables.known or name in tables.neighbours:
            continue
        finding = judged(name, habits=habits)
        assert finding.band.reaches(Band.POSSIBLE), name
        assert finding.intended_domain == correspondent


def test_a_slip_that_autocomplete_repeats_is_still_found_where_others_answer() -> None:
    sent = office() | {"partnr-firm.com": 5}
    habits = mailbox(sent, received={"partner-firm.com": 80, "navy.mil": 90}, people={"m.jansen@partner-firm.com": 14})
    assert judged("m.jansen@partnr-firm.com", habits=habits).band.reaches(Band.LIKELY)


def test_repeated_writing_speaks_for_a_name_where_no_answers_are_kept() -> None:
    sent = office() | {"partnr-firm.com": 5}
    silent, hearing = mailbox(sent), mailbox(sent, received={"navy.mil": 90})
    assert judged("partnr-firm.com", habits=silent).score < judged("partnr-firm.com", habits=hearing).score


def test_the_own_name_is_right_whatever_it_looks_like() -> None:
    own = Policy(own=frozenset({"gmial.com"}))
    assert judged("clerk@gmial.com").intended_domain == "gmail.com"
    assert judged("clerk@gmial.com", policy=own).band is Band.NONE
    assert judged("clerk@mail.gmial.com", policy=own).band is Band.NONE


def test_repeating_a_slip_in_a_small_mailbox_does_not_clear_it() -> None:
    small = {"gmail.com": 40, "navy.mil": 50, "gmial.com": 3}
    assert judged("x@gmial.com", habits=mailbox(small)).band.reaches(Band.LIKELY)
    assert judged("x@gmial.com", habits=mailbox(small, received={"gmail.com": 12})).band.reaches(Band.LIKELY)


def test_two_names_the_mailbox_knows_equally_well_are_no_slips_of_each_other() -> None:
    often = mailbox({"example.com": 40_000, "example.org": 41_000, "example.net": 39_000})
    assert {judged(f"a@{name}", habits=often).band for name in ("example.com", "example.org", "example.net")} == {Band.NONE}
    assert Code.BOTH_KNOWN in codes("a@jansen.de", habits=mailbox({"jansen.de": 50, "janssen.de": 60}))


def test_a_person_known_at_both_of_two_places_is_a_slip_at_neither() -> None:
    staff = {f"person{number}@acmeworks.org": 10 for number in range(30)} | {
        f"clerk{number}@acmeworks.com": 10 for number in range(30)
    }
    known = staff | {"sian@acmeworks.com": 9, "sian@acmeworks.org": 5}
    habits = mailbox({"acmeworks.org": 305, "acmeworks.com": 303}, people=known)
    for spec in ("sian@acmeworks.org", "sian@acmeworks.com"):
        assert not judged(spec, habits=habits).band.reaches(Band.POSSIBLE)


@pytest.mark.parametrize("spam", [1, 2])
def test_a_message_or_two_from_the_holder_of_a_mistyped_name_do_not_clear_it(spam: int) -> None:
    habits = mailbox({"navy.mil": 60, "navy.ml": 1}, received={"navy.ml": spam, "harbour.example.org": 50})
    assert judged("b@navy.ml", habits=habits).band.reaches(Band.LIKELY)


def test_one_answer_makes_no_slip_of_the_name_that_is_written_to_two_hundred_times() -> None:
    people = {"a@partner-firm.nl": 200, "a@partnr-firm.nl": 1}
    habits = mailbox({"partner-firm.nl": 200, "partnr-firm.nl": 1}, received={"partnr-firm.nl": 1}, people=people)
    assert not judged("a@partner-firm.nl", habits=habits).band.reaches(Band.POSSIBLE)


def test_a_slip_that_few_persons_share_is_still_one() -> None:
    people = {"sian@acmeworks.com": 300, "sian@acmeworks.org": 30, "bram@acmeworks.org": 5, "bram@acmeworks.com": 10}
    habits = mailbox({"acmeworks.com": 310, "acmeworks.org": 35}, people=people)
    assert judged("sian@acmeworks.org", habits=habits).band.reaches(Band.LIKELY)


def test_a_slip_does_not_vouch_for_its_ending() -> None:
    for received in ({}, {"navy.mil": 9}):
        wrote = mailbox({"navy.mil": 50, "navy.ml": 4, "palm-lagoon.ml": 1}, received=received)
        assert judged("b@palm-lagoon.ml", habits=wrote).band is Band.REVIEW


def partners(count: int, ending: str) -> dict[str, int]:
    return {f"bamako-partner-{n}.{ending}": 4 for n in range(count)}


def test_a_rare_ending_is_at_home_where_several_partners_answer() -> None:
    one, five = partners(1, "ml"), partners(5, "ml")
    assert judged("b@palm-lagoon.ml", habits=mailbox(one | {"palm-lagoon.ml": 1}, received=one)).band is Band.REVIEW
    assert judged("b@palm-lagoon.ml", habits=mailbox(five | {"palm-lagoon.ml": 1}, received=five)).band is Band.NONE


def test_a_rare_ending_is_at_home_for_who_has_a_domain_under_it() -> None:
    here = mailbox({"palm-lagoon.ml": 1}, owners=frozenset({"clerk@ourtown.ml"}))
    assert judged("b@palm-lagoon.ml", habits=here).band is Band.NONE
    assert judged("b@palm-lagoon.ml", policy=Policy(own=frozenset({"ourtown.ml"}))).band is Band.NONE
    assert judged("b@navy.ml", habits=here).band is Band.CERTAIN


def test_a_common_ending_is_at_home_where_several_answer_or_where_none_can() -> None:
    one, five = partners(1, "co"), partners(5, "co")
    new = {"palm-lagoon.co": 1}
    assert judged("b@palm-lagoon.co", habits=mailbox(new)).band is Band.REVIEW
    assert judged("b@palm-lagoon.co", habits=mailbox(one | new, received=one)).band is Band.REVIEW
    assert judged("b@palm-lagoon.co", habits=mailbox(five | new, received=five)).band is Band.NONE
    assert judged("b@palm-lagoon.co", habits=mailbox(one | new)).band is Band.NONE


def test_the_more_frequent_of_two_names_is_never_the_slip_of_the_other() -> None:
    people = {"m.jansen@parishcouncil.org": 90, "m.jansen@parishcouncill.org": 4}
    habits = mailbox(office() | {"parishcouncil.org": 90, "parishcouncill.org": 4}, people=people)
    assert judged("m.jansen@parishcouncil.org", habits=habits).band is Band.NONE
    assert judged("m.jansen@parishcouncill.org", habits=habits).band.reaches(Band.LIKELY)


def test_a_slip_of_a_name_written_to_twice_is_found_by_the_person_known_there() -> None:
    habits = mailbox(office() | {"parishcouncil.org": 2, "parishcuoncil.org": 1}, people={"m.jansen@parishcouncil.org": 2})
    finding = judged("m.jansen@parishcuoncil.org", habits=habits)
    assert finding.band.reaches(Band.LIKELY)
    assert finding.intended_address == "m.jansen@parishcouncil.org"


def test_a_correspondent_under_one_more_ending_is_no_slip_unless_the_same_person_is_known_there() -> None:
    sent = office() | {"pelican-trading.fr": 9, "pelican-trading.de": 1}
    habits = mailbox(sent, people={"m.jansen@pelican-trading.fr": 9})
    assert not judged("n.nobody@pelican-trading.de", habits=habits).band.reaches(Band.POSSIBLE)
    assert judged("m.jansen@pelican-trading.de", habits=habits).band.reaches(Band.POSSIBLE)


def test_who_answers_one_domain_and_writes_to_its_neighbour_meant_the_former() -> None:
    sent = office() | {"partnr-firm.com": 1}
    alone = mailbox(sent)
    answering = mailbox(sent, threads={"mj@partnr-firm.com": {"partner-firm.com": 1}})
    assert judged("mj@partnr-firm.com", habits=answering).score > judged("mj@partnr-firm.com", habits=alone).score + 3
    assert Code.ANSWER_TO_INTENDED in codes("mj@partnr-firm.com", habits=answering)
    assert Code.ANSWER_TO_INTENDED not in codes("other@partnr-firm.com", habits=answering)


def test_an_address_that_takes_part_in_the_thread_was_not_typed() -> None:
    sent = office() | {"partnr-firm.com": 1}
    both = mailbox(sent, threads={"mj@partnr-firm.com": {"partner-firm.com": 1, "partnr-firm.com": 1}})
    assert judged("mj@partnr-firm.com", habits=both).score == judged("mj@partnr-firm.com", habits=mailbox(sent)).score


def test_answers_speak_more_for_a_name_than_mail_that_only_came() -> None:
    sent = office() | {"partnr-firm.com": 4}
    came = mailbox(sent, received={"partnr-firm.com": 3})
    answered = mailbox(sent, received={"partnr-firm.com": 3}, answered={"partnr-firm.com": 2})
    assert judged("partnr-firm.com", habits=answered).score < judged("partnr-firm.com", habits=came).score
    assert Code.ANSWERED_BY_THIS in codes("partnr-firm.com", habits=answered)


def test_of_two_names_written_to_once_each_neither_is_called_a_slip() -> None:
    habits = mailbox(office() | {"american-library.org": 1, "americn-library.org": 1})
    for name in ("american-library.org", "americn-library.org"):
        assert judged(f"m.jansen@{name}", habits=habits).band is Band.NONE
