"""The pace is told from the last spans, without the pauses, and not before it can be."""

import pytest

from missent.scan.pace import SAMPLES, Pace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pace(clock: Clock) -> Pace:
    return Pace(clock)


def read(pace: Pace, clock: Clock, times: int, *, seconds: float = 1.0, messages: int = 100, size: int = 1000) -> None:
    for _ in range(times):
        clock.now += seconds
        pace.read(messages, size)


def test_before_anything_was_read_nothing_is_told(pace: Pace) -> None:
    assert pace.rate == 0.0
    assert pace.seconds_left(1000) is None


def test_a_steady_pace_is_told_after_five_seconds(pace: Pace, clock: Clock) -> None:
    read(pace, clock, 4)
    assert pace.rate == pytest.approx(100)
    assert pace.seconds_left(3000) is None
    read(pace, clock, 1)
    assert pace.seconds_left(3000) == pytest.approx(3)


def test_one_slow_span_does_not_change_it(pace: Pace, clock: Clock) -> None:
    read(pace, clock, 6)
    read(pace, clock, 1, seconds=30.0)
    assert pace.rate == pytest.approx(100)


def test_only_the_last_spans_count(pace: Pace, clock: Clock) -> None:
    read(pace, clock, 50)
    read(pace, clock, SAMPLES, messages=10, size=100)
    assert pace.rate == pytest.approx(10)
    assert pace.seconds_left(1000) == pytest.approx(10)


def test_spans_that_end_together_count_together(pace: Pace, clock: Clock) -> None:
    for _ in range(6):
        clock.now += 1.0
        pace.read(50, 500)
        clock.now += 1e-6
        pace.read(50, 500)
    read(pace, clock, 1, messages=50, size=500)
    assert pace.rate == pytest.approx(100, rel=0.01)


def test_pauses_do_not_count(pace: Pace, clock: Clock) -> None:
    read(pace, clock, 3)
    clock.now += 0.5
    pace.pause()
    clock.now += 3600
    pace.pause()
    pace.resume()
    pace.resume()
    clock.now += 0.5
    pace.read(100, 1000)
    assert pace.rate == pytest.approx(100)
    assert pace.seconds_left(1000) is None  # four seconds of reading
