"""Why: the terms of a judgement as reasons, in the order a person would tell them."""

from missent.detection.habits import Witness
from missent.detection.priors import Standing
from missent.detection.reasons import Code, reason
from missent.detection.tables import Tables
from missent.detection.weighing import Weighed
from missent.model import Reason

_MEANT_CODES = {
    Standing.PROTECTED: Code.MEANT_PROTECTED,
    Standing.LABEL: Code.MEANT_PROTECTED,
    Standing.CONTRACTOR: Code.MEANT_PARTNER,
    Standing.FREE_MAIL: Code.MEANT_FREE_MAIL,
    Standing.OWN: Code.MEANT_OWN,
    Standing.PARTNER: Code.MEANT_PARTNER,
}


def suspicion(weighed: Weighed, meant: str, told: tuple[Reason, ...], witness: Witness, tables: Tables) -> tuple[Reason, ...]:
    """List what speaks for `meant` having been meant (empty: nothing better is known), and what speaks against."""
    return (
        *_slips(weighed, meant),
        *_endings(weighed, meant, tables),
        *_who(meant, witness, tables),
        *told,
        *_habits(weighed.domain.name, meant, witness),
        *weighed.innocence,
    )


def _slips(weighed: Weighed, meant: str) -> list[Reason]:
    """Say what the hand did."""
    punctuation = weighed.domain.punctuation
    found = [reason(Code.PUNCTUATION, punctuation)] if punctuation else []
    best = next((candidate for candidate in weighed.candidates if candidate.domain == meant), None)
    return [*found, *best.reasons] if best is not None else found


def _endings(weighed: Weighed, meant: str, tables: Tables) -> list[Reason]:
    """Say what is known of the endings."""
    domain, hazard, found = weighed.domain, weighed.hazard, []
    if not domain.exists:
        found.append(reason(Code.NO_SUCH_ENDING, domain.suffix))
    if hazard is not None and (not meant or meant.endswith("." + hazard.pair.meant)):
        found.append(reason(Code.HAZARD_PAIR, hazard.pair.written, hazard.pair.meant))
        if weighed.ending_is_new:
            found.append(reason(Code.ENDING_NEVER_WRITTEN_TO, hazard.pair.written))
        if weighed.ending_is_new and not meant and not hazard.is_doubled:
            found.append(reason(Code.NAME_UNKNOWN, hazard.registrable))
    holder = tables.hazards.holder(domain.suffix) if domain.exists and not meant.endswith("." + domain.suffix) else ""
    return [*found, reason(Code.ENDING_BELONGS_TO, domain.suffix, holder)] if holder else found


def _who(meant: str, witness: Witness, tables: Tables) -> list[Reason]:
    """Say who the meant domain is, or who stands above it, down to the zone of a public body."""
    labels = meant.split(".")
    for start in range(len(labels) - 1):
        name = ".".join(labels[start:])
        known = witness.known(name)
        code = _MEANT_CODES.get(known.standing) if known else None
        if known is not None and code is not None:
            return [reason(code, name, known.kind) if code is Code.MEANT_PROTECTED else reason(code, name)]
    zone = tables.suffixes.split(meant)[2]
    return [reason(Code.MEANT_PROTECTED, zone, tables.zones[zone])] if zone in tables.zones else []


def _habits(written: str, meant: str, witness: Witness) -> list[Reason]:
    """Say how often this mailbox wrote to either, and heard from them."""
    if not witness.has_mailbox:
        return []
    here, there = witness.habit(written), witness.habit(meant)
    found = []
    if there.sent:
        found.append(reason(Code.WRITTEN_TO_INTENDED, meant, there.sent))
    if there.received:
        found.append(reason(Code.RECEIVED_FROM_INTENDED, meant, there.received))
    if here.sent:
        found.append(reason(Code.WRITTEN_TO_THIS, written, here.sent))
    if not here.received:
        found.append(reason(Code.NEVER_RECEIVED_FROM, written))
    return found
