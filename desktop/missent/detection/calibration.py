"""From a score to a probability: one logistic curve (Platt 1999), fitted to mailboxes at the rate of slips that is met in life.

A score is odds against one model of the world; what share of findings with such a score are slips was counted. The curve is for
mailboxes: by itself a rule such as navy.ml for navy.mil is surer than it says.
"""

from math import exp

BASE_RATE = 0.6e-4
"""Slips for one recipient of a message, as counted in 779,213 addresses of public commit logs."""

SHIFT, SLOPE = -4.47, 0.676
"""Of the curve in log-odds; `benchmarks/detection.py calibration` prints the fit and what it predicts on the held-out half."""


def probability(score: float) -> float:
    """Give P(slip) of a finding with this score in a mailbox; it rises with the score, and is never 0 or 1."""
    odds = SHIFT + SLOPE * max(-30.0, min(score, 30.0))
    return 1 / (1 + exp(-odds))
