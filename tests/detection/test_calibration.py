"""A score becomes a probability by one curve that only rises."""

from hypothesis import given
from hypothesis import strategies as st

from builders.judging import judged, mailbox, office
from missent.detection import bands
from missent.detection.calibration import BASE_RATE, probability


@given(st.floats(-60, 60), st.floats(-60, 60))
def test_a_higher_score_is_never_less_probable(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 < probability(low) <= probability(high) < 1


def test_the_bands_mean_what_their_names_say() -> None:
    assert probability(bands.CERTAIN) > 0.5
    assert probability(bands.REVIEW) < 0.05
    assert probability(judged("someone@councils.gov.uk", habits=mailbox(office())).score) < BASE_RATE


def test_a_slip_of_a_friends_address_is_all_but_sure() -> None:
    habits = mailbox(office() | {"partnr-firm.com": 1}, people={"m.jansen@partner-firm.com": 14})
    assert probability(judged("m.jansen@partnr-firm.com", habits=habits).score) > 0.9
