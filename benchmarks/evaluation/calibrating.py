"""How probable a score is: the logistic curve of detection/calibration.py, fitted on one half and tried on the other."""

from collections.abc import Sequence
from math import exp

from evaluation.corpus import Half
from evaluation.mailboxes import PROFILES, mailbox

from missent.detection.bands import CERTAIN, LIKELY, POSSIBLE, REVIEW
from missent.detection.calibration import BASE_RATE, SHIFT, SLOPE, probability
from missent.detection.detector import Detector
from missent.model import Policy

MAILBOXES = 6  # of each profile
STEPS = 60

Weighed = tuple[float, bool, float]
"""A score, whether it is a slip's, and how much it counts."""


def calibration(_of: Half, _verbose: bool) -> None:
    """Print the curve fitted on the tuned half, and what the program's curve foretells on the held-out one."""
    shift, slope = fit(scores(Half.TUNED))
    print(f"CALIBRATION, fitted on the tuned half: shift {shift:.2f}, slope {slope:.3f}; in the program: {SHIFT}, {SLOPE}")
    held_out = scores(Half.HELD_OUT)
    for low, high in ((CERTAIN, 99.0), (LIKELY, CERTAIN), (POSSIBLE, LIKELY), (REVIEW, POSSIBLE)):
        inside = [(score, slip, weight) for score, slip, weight in held_out if low <= score < high]
        total = sum(weight for _s, _y, weight in inside) or 1.0
        foretold = sum(probability(score) * weight for score, _y, weight in inside) / total
        seen = sum(weight for _s, slip, weight in inside if slip) / total
        print(
            f"  score {low:4.0f} to {high:3.0f}: foretold {foretold:.2f}, seen {seen:.2f} "
            f"({sum(y for _s, y, _w in inside)} slips, {sum(not y for _s, y, _w in inside)} innocent addresses)"
        )


def scores(of: Half) -> list[Weighed]:
    """Judge mailboxes of a half; slips count as often as they are met in life."""
    found: list[Weighed] = []
    for profile in PROFILES:
        for seed in range(MAILBOXES):
            box = mailbox(profile, seed, of)
            detector = Detector(Policy(), box.habits)
            recipients = sum(box.innocent.values())
            weight = BASE_RATE * recipients / len(box.slips)
            found += [(detector.judge(address).score, True, weight) for address, _meant in box.slips]
            found += [(detector.judge(address).score, False, 1.0) for address in box.innocent]
    return found


def fit(data: Sequence[Weighed]) -> tuple[float, float]:
    """Fit shift and slope by Newton's method."""
    shift, slope = 0.0, 0.5
    for _ in range(STEPS):
        g0 = g1 = 0.0
        h00 = h01 = h11 = 1e-9
        for score, slip, weight in data:
            x = max(-30.0, min(score, 30.0))
            p = 1 / (1 + exp(-(shift + slope * x)))
            miss, bend = weight * (slip - p), weight * p * (1 - p)
            g0, g1 = g0 + miss, g1 + miss * x
            h00, h01, h11 = h00 + bend, h01 + bend * x, h11 + bend * x * x
        det = h00 * h11 - h01 * h01
        step0, step1 = (h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det
        shift, slope = shift + max(-1.0, min(1.0, step0)), slope + max(-0.2, min(0.2, step1))
        if abs(step0) + abs(step1) < 1e-6:
            break
    return shift, slope
