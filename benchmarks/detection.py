"""How often the detector is right, and how fast: the figures of docs/guide/how-it-judges.md, from ../shared/corpora/detect.

    python benchmarks/detection.py [cold] [organic] [mailboxes] [hazards] [names] [peers] [calibration] [speed] [start] [--half H]

None named: all. `--half tuned` shows the half that constants are tried on; all that is quoted comes from the held-out half.
False alarms are counted per 10,000 DISTINCT names, or per 10,000 RECIPIENTS (one message to one person) where it says so. Names
that a bundled table holds, hosts below them, and the half of the lists that the character model has seen are left out: what is
told is how names do that are new to the program. Some real names entered the tables after they had been false alarms here.
"""

import argparse
from collections import defaultdict
from collections.abc import Sequence

from evaluation.calibrating import calibration
from evaluation.corpus import (
    HUMAN_LIKE,
    REAL_SLIPS,
    ROOT,
    Half,
    half,
    judge,
    likeliest,
    rate,
    real_names,
    registrable,
    rows,
    slips,
)
from evaluation.costs import speed, start
from evaluation.mailboxes import PROFILES, Mailbox, mailbox
from evaluation.peers import peers

from missent.detection.bands import CERTAIN, LIKELY, POSSIBLE, REVIEW
from missent.detection.detector import Detector
from missent.detection.tables import load
from missent.model import DomainHabit, Finding, Habits, Policy

EDGES = (CERTAIN, LIKELY, POSSIBLE, REVIEW)
MAILBOXES = 5  # of each profile


def cold(of: Half, verbose: bool) -> None:
    """Print recall and false alarms without a mailbox."""
    detector = Detector()
    right = {kind: [(name, judge(detector, name)) for name in names] for kind, names in real_names(of).items()}
    wrong = {"human": slips("human_typos.tsv", of), "human-like": slips("dnstwist.tsv", of, HUMAN_LIKE)}
    found = {kind: [(meant, name, judge(detector, typed)) for typed, meant, name in pairs] for kind, pairs in wrong.items()}
    sizes = ", ".join(f"{len(v):,} {k}" for k, v in (right | wrong).items())
    print(f"COLD, no mailbox, {of} half: {sizes}")
    print("  score >=   false alarms/10k distinct: mail  lists |  human: found right |  human-like: found right")
    for edge in EDGES:
        alarms = [1e4 * rate([f.score >= edge for _name, f in names]) for names in right.values()]
        shares = []
        for pairs in found.values():
            shares.append(rate([f.score >= edge for _m, _c, f in pairs]))
            shares.append(rate([f.score >= edge and likeliest(f) == meant for meant, _c, f in pairs]))
        print(
            f"  {edge:5.0f} {alarms[0]:34.1f} {alarms[1]:6.1f} | {shares[0]:11.3f} {shares[1]:5.3f} | "
            f"{shares[2]:15.3f} {shares[3]:5.3f}"
        )
    pooled = sorted((f.score for names in right.values() for _n, f in names), reverse=True)
    for per in (1, 5, 10, 20):
        cut = pooled[int(len(pooled) * per / 1e4)] + 1e-9
        line = [f"{kind} {rate([f.score > cut for _m, _c, f in pairs]):.3f}" for kind, pairs in found.items()]
        print(f"  at {per:2d} false alarms per 10k distinct (mail and lists): score > {cut:.2f}: {', '.join(line)} found")
    if verbose:
        ranked = sorted(((f.score, name, f.intended_domain) for each in right.values() for name, f in each), reverse=True)
        show("real names, highest", ranked[:60])
        classes: dict[str, list[bool]] = defaultdict(list)
        for kind, pairs in found.items():
            for _meant, name, finding in pairs:
                classes[f"{kind}:{name}"].append(finding.score >= POSSIBLE)
        print("  by class, possible or better:", {k: f"{sum(v)}/{len(v)}" for k, v in sorted(classes.items())})
        missed = [(f.score, f.address.domain, meant, likeliest(f)) for meant, _c, f in found["human"] if f.score < POSSIBLE]
        misnamed = [(f.score, f.address.domain, meant, likeliest(f)) for meant, _c, f in found["human"] if likeliest(f) != meant]
        show("human slips missed", sorted(missed))
        show("human slips misnamed", sorted(misnamed))


def show(title: str, lines: Sequence[tuple[object, ...]]) -> None:
    """Print lines to be read by eye."""
    print(f"  {title}:")
    for line in lines:
        print("   ", *line)


def organic(of: Half, verbose: bool) -> None:
    """Print how real slips and the names around them do in the mailbox they stand in: who is named ten times has answered."""
    counts = {row[0]: int(row[1]) for row in rows("trailer_counts.tsv")}
    domains = {name: DomainHabit(n, n if n >= 10 else 0) for name, n in counts.items()}
    habits = Habits(domains=domains, sent_total=sum(counts.values()))
    every = rows("organic_typos.tsv")
    others = [name for name in counts if name not in {row[0] for row in every} | REAL_SLIPS and half(registrable(name)) is of]
    recipients = sum(counts[name] for name in others)
    for title, known in (("no mailbox", Habits()), ("with mailbox", habits)):
        detector = Detector(Policy(), known)
        found = [(row[1], judge(detector, row[0])) for row in every]
        rest = [(name, judge(detector, name)) for name in others]
        print(
            f"ORGANIC, all {len(found)} slips, {title} | {len(others):,} other names of the {of} half, {recipients:,} recipients"
        )
        for edge in EDGES:
            hits = [f for _m, f in found if f.score >= edge]
            flagged = [name for name, f in rest if f.score >= edge]
            print(
                f"  {edge:2.0f} found {len(hits)} of {len(found)} ({len(hits) / len(found):.3f}), right name "
                f"{sum(f.score >= edge and f.intended_domain == m for m, f in found)} | other names flagged: {len(flagged)} = "
                f"{1e4 * len(flagged) / len(others):.1f} per 10k distinct, "
                f"{1e4 * sum(counts[n] for n in flagged) / recipients:.2f} per 10k recipients"
            )
        if verbose:
            ranked = sorted(((f.score, n, counts[n], f.intended_domain) for n, f in rest if f.score >= REVIEW), reverse=True)
            show("others", ranked[:40])
            show("slips below likely", [(f.score, f.address.domain, m, f.intended_domain) for m, f in found if f.score < LIKELY])


def boxes(of: Half) -> list[tuple[str, list[Mailbox]]]:
    """Make the mailboxes of each profile."""
    return [(profile.name, [mailbox(profile, seed, of) for seed in range(MAILBOXES)]) for profile in PROFILES]


def mailboxes(of: Half, verbose: bool) -> None:
    """Print how slips do in mailboxes made up of real names, and what else is flagged there."""
    print(f"MAILBOXES, {MAILBOXES} of each kind, names of the {of} half: slips found | innocent recipients flagged")
    total = Tally()
    for name, made in boxes(of):
        tally = Tally()
        for box in made:
            tally.add(box)
        print(tally.line(name))
        total.join(tally)
        if verbose:
            show("missed", sorted(tally.missed)[:25])
            show("false", sorted(tally.false, reverse=True)[:25])
    print(total.line("all"))


class Tally:
    """Count what is found and what is flagged in mailboxes."""

    def __init__(self) -> None:
        self.found: list[tuple[str, Finding]] = []
        self.innocent: list[tuple[int, Finding]] = []
        self.domains = 0  # distinct in their mailbox
        self.missed: list[tuple[object, ...]] = []
        self.false: list[tuple[object, ...]] = []

    def add(self, box: Mailbox) -> None:
        """Judge one mailbox."""
        detector = Detector(Policy(), box.habits)
        for address, meant in box.slips:
            finding = detector.judge(address)
            self.found.append((meant.domain, finding))
            if finding.score < LIKELY:
                self.missed.append((finding.score, address.domain, meant.domain, box.habits.domains.get(meant.domain)))
        self.domains += len({address.domain for address in box.innocent})
        for address, count in box.innocent.items():
            finding = detector.judge(address)
            self.innocent.append((count, finding))
            if finding.score >= REVIEW:
                self.false.append((finding.score, address.addr_spec, count, finding.intended_domain))

    def join(self, other: "Tally") -> None:
        """Take in what another one counted."""
        self.domains += other.domains
        self.found += other.found
        self.innocent += other.innocent

    def line(self, title: str) -> str:
        """Give the figures in a line for each band."""
        recipients = sum(count for count, _f in self.innocent)
        domains = self.domains
        lines = [f"  {title}: {len(self.found)} slips, {recipients:,} innocent recipients, {domains:,} distinct domains"]
        for edge in EDGES:
            hits = rate([f.score >= edge for _m, f in self.found])
            right = rate([f.score >= edge and likeliest(f) == m for m, f in self.found])
            flagged = [(count, f) for count, f in self.innocent if f.score >= edge]
            names = {f.address.domain for _n, f in flagged}
            lines.append(
                f"    {edge:2.0f} found {hits:.3f}, right name {right:.3f} | "
                f"{1e4 * sum(count for count, _f in flagged) / recipients:.2f} per 10k recipients, "
                f"{1e4 * len(names) / domains:.1f} per 10k distinct domains"
            )
        return "\n".join(lines)


def hazards(_of: Half, _verbose: bool) -> None:
    """Print how hosts of known names do under a neighbouring ending."""
    detector = Detector()
    hosts = sorted({row[0] for row in rows("legit.tsv") if row[0].endswith(".mil")})
    found = [judge(detector, host[:-4] + ".ml") for host in hosts]
    likely, certain = (rate([f.score >= edge for f in found]) for edge in (LIKELY, CERTAIN))
    print(
        f"HAZARD PAIR .ml/.mil, {len(hosts):,} real hosts of known names | certain or likely {likely:.4f}, certain {certain:.4f}"
    )
    tables = load()
    pairs = [
        name.removesuffix(suffix) + pair.written
        for name, known in sorted(tables.known.items())
        for suffix in [tables.suffixes.split(name)[2]]
        for pair in tables.hazards.pairs()
        if pair.meant == suffix and pair.slip != "habit" and known.is_protected
    ]
    typed = [name for name in pairs if name not in tables.known and name not in tables.neighbours]
    ruled = rate([judge(detector, name).score >= LIKELY for name in typed])
    print(f"  {len(typed):,} protected names under a neighbouring ending: certain or likely {ruled:.4f}")


def names(of: Half, verbose: bool) -> None:
    """Print how real names under the endings that are slips of others do without a mailbox."""
    endings = ("ml", "cm", "co", "om", "ne", "il", "in", "it", "eu", "nl", "pl")
    public = (ROOT / "tests" / "detection" / "real-names.tsv").read_text(encoding="utf-8").split("\n")[1:]
    sets = {
        "tests/detection/real-names.tsv": [line.split("\t")[0] for line in public if line],
        f"lists, {of} half": [n for kind in real_names(of).values() for n in kind if n.rpartition(".")[2] in endings],
    }
    detector = Detector()
    for title, listed in sets.items():
        found = {name: judge(detector, name) for name in listed}
        counts = [sum(f.score >= edge for f in found.values()) for edge in EDGES]
        by_ending = ", ".join(f"{sum(n.endswith('.' + e) for n in found)} .{e}" for e in endings)
        print(f"NAMES, {title}: {len(found):,} real names ({by_ending}), no mailbox")
        print("  certain {}, likely or better {}, possible or better {}, review or better {}".format(*counts))
        if verbose:
            ranked = sorted(((f.score, n, f.intended_domain) for n, f in found.items() if f.score >= REVIEW), reverse=True)
            show("highest", ranked[:30])


PARTS = {
    "cold": cold, "organic": organic, "mailboxes": mailboxes, "hazards": hazards, "names": names, "peers": peers,
    "calibration": calibration, "speed": speed, "start": start,
}  # fmt: skip


def main() -> None:
    """Print the parts that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="none named: all")
    parser.add_argument("--half", type=Half, choices=list(Half), default=Half.HELD_OUT)
    parser.add_argument("--verbose", action="store_true", help="list what was missed and what was flagged")
    options = parser.parse_args()
    for name in options.parts or PARTS:
        PARTS[name](options.half, options.verbose)


if __name__ == "__main__":
    main()
