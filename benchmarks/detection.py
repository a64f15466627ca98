"""How often the detector is right, and how fast: the figures of docs/guide/how-it-judges.md, from ../shared/corpora/detect.

    python benchmarks/detection.py [cold] [organic] [injected] [hazards] [neighbours] [speed] [start]   (none named: all)

Every false alarm is counted per 10,000 DISTINCT names unless it says recipients. Names that are in a bundled table, and the half
of the lists that the character model has seen, are left out of the count: what is told is how names do that are new to the
program. Some real names entered the tables after they had been false alarms here: expect more of them on names that nobody saw.
"""

import argparse
import collections
import gc
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "packaging")]

from build_tables import is_bundled  # noqa: E402
from missent.detection.channel import NEIGHBOURS  # noqa: E402
from missent.detection.detector import Detector  # noqa: E402
from missent.detection.tables import load  # noqa: E402
from missent.model import Address, DomainHabit, Finding, Habits, Policy  # noqa: E402

CORPORA = ROOT.parent / "shared" / "corpora" / "detect"
MAIL = {"Enron addresses (udacity/ud120)", "git.git commit trailers", "u-boot commit trailers", "curl commit trailers"}
HUMAN_LIKE = {"omission", "transposition", "repetition", "replacement", "insertion", "subdomain", "vowel-swap"}
REAL_SLIPS = {"gmai.com", "gmail.co", "googlemail.co", "gmail.con"}  # that popularity lists hold as if right
UNDECIDABLE = {"ao.com", "al.com", "cloud.com", "email.com", "gail.com"}  # real names and slips at once
THRESHOLDS = (8, 4, 1, -1, -2, -3, -5)


def rows(name: str) -> list[list[str]]:
    """Read a table of the corpus below its header row."""
    return [line.split("\t") for line in (CORPORA / name).read_text(encoding="utf-8").split("\n")[1:] if line]


def registrable(domain: str) -> str:
    """Give the held part of a name."""
    _subdomain, label, suffix = load().suffixes.split(domain)
    return f"{label}.{suffix}"


def judge(detector: Detector, domain: str, local_part: str = "a.person") -> Finding:
    """Judge one domain."""
    return detector.judge(Address("", local_part, domain, f"{local_part}@{domain}"))


def unseen() -> dict[str, list[str]]:
    """Give the real names that no table holds and no model has learned from: from mail, and from lists."""
    tables = load()
    slips = {row[0] for name in ("human_typos.tsv", "organic_typos.tsv") for row in rows(name)}
    found: dict[str, set[str]] = {"mail": set(), "lists": set()}
    for domain, source in rows("legit.tsv"):
        if domain in slips | REAL_SLIPS | UNDECIDABLE or domain in tables.known or domain in tables.neighbours:
            continue
        held = registrable(domain)
        if not is_bundled(held):
            found["mail" if source in MAIL else "lists"].add(domain)
    return {"mail": sorted(found["mail"]), "lists": sorted(found["lists"] - found["mail"])}


def rate(hits: Iterable[bool]) -> float:
    """Give the share of true ones."""
    values = list(hits)
    return sum(values) / max(1, len(values))


def cold(verbose: bool) -> None:
    """Print recall and false alarms without a mailbox."""
    detector = Detector()
    right = {kind: [(name, judge(detector, name)) for name in names] for kind, names in unseen().items()}
    slips = {
        "human": [(row[1], row[2], judge(detector, row[0])) for row in rows("human_typos.tsv")],
        "human-like": [(row[1], row[2], judge(detector, row[0])) for row in rows("dnstwist.tsv") if row[2] in HUMAN_LIKE],
    }
    print(
        "COLD, no mailbox |",
        {k: len(v) for k, v in right.items()},
        "real names |",
        {k: len(v) for k, v in slips.items()},
        "slips",
    )
    print("  score >=   false alarms/10k distinct: mail  lists |  human: found right |  human-like: found right")
    for edge in THRESHOLDS:
        alarms = [1e4 * rate(f.score >= edge for _name, f in names) for names in right.values()]
        found = [rate(f.score >= edge for _m, _c, f in pairs) for pairs in slips.values()]
        named = [rate(f.score >= edge and likeliest(f) == meant for meant, _c, f in pairs) for pairs in slips.values()]
        print(
            f"  {edge:5d} {alarms[0]:34.1f} {alarms[1]:6.1f} | "
            f"{found[0]:11.3f} {named[0]:5.3f} | {found[1]:15.3f} {named[1]:5.3f}"
        )
    pooled = sorted((f.score for names in right.values() for _n, f in names), reverse=True)
    for per in (1, 5, 10, 20, 50):
        cut = pooled[int(len(pooled) * per / 1e4)] + 1e-9
        line = [f"{kind} {rate(f.score > cut for _m, _c, f in pairs):.3f}" for kind, pairs in slips.items()]
        print(f"  at {per:2d} false alarms per 10k distinct (mail and lists): score > {cut:.2f}: {', '.join(line)} found")
    if verbose:
        show(
            "real names, highest",
            sorted(((f.score, name, f.intended_domain) for each in right.values() for name, f in each), reverse=True)[:60],
        )
        classes: dict[str, list[bool]] = collections.defaultdict(list)
        for kind in slips:
            for _meant, name, finding in slips[kind]:
                classes[f"{kind}:{name}"].append(finding.score >= 1)
        print("  by class at >= 1:", {k: f"{sum(v)}/{len(v)}" for k, v in classes.items()})
        missed = [
            (f.score, f.address.domain, meant, likeliest(f))
            for meant, _c, f in slips["human"]
            if f.score < 1 or likeliest(f) != meant
        ]
        show("human slips missed or misnamed", sorted(missed))


def likeliest(finding: Finding) -> str:
    """Give the meant domain, or the first alternative where the band names none."""
    return finding.intended_domain or (finding.alternatives[0].domain if finding.alternatives else "")


def show(title: str, lines: Sequence[tuple[object, ...]]) -> None:
    """Print lines to be read by eye."""
    print(f"  {title}:")
    for line in lines:
        print("   ", *line)


def mailbox() -> tuple[Habits, list[list[str]], dict[str, int]]:
    """Make a mailbox of the commit trailers: who is named ten times has answered."""
    counts = {row[0]: int(row[1]) for row in rows("trailer_counts.tsv")}
    domains = {name: DomainHabit(n, n if n >= 10 else 0) for name, n in counts.items()}
    return Habits(domains=domains, sent_total=sum(counts.values())), rows("organic_typos.tsv"), counts


def organic(verbose: bool) -> None:
    """Print how real slips and the names around them do, with and without the mailbox they stand in."""
    habits, slips, counts = mailbox()
    wrong = {row[0] for row in slips} | REAL_SLIPS
    others = [name for name in counts if name not in wrong]
    for title, known in (("no mailbox", Habits()), ("with mailbox", habits)):
        detector = Detector(Policy(), known)
        found = [(row[1], judge(detector, row[0])) for row in slips]
        rest = [(name, judge(detector, name)) for name in others]
        print(f"ORGANIC, {len(slips)} slips, {title} | {len(others)} other names, {sum(counts[n] for n in others)} recipients")
        for edge in (8, 6, 4, 2, 1):
            flagged = [name for name, f in rest if f.score >= edge]
            print(
                f"  {edge:2d} found {rate(f.score >= edge for _m, f in found):.3f} "
                f"right name {rate(f.score >= edge and f.intended_domain == m for m, f in found):.3f} | other names flagged: "
                f"{1e4 * len(flagged) / len(others):.1f} per 10k distinct, "
                f"{1e4 * sum(counts[n] for n in flagged) / habits.sent_total:.2f} per 10k recipients"
            )
        if verbose:
            show(
                "others",
                sorted(((f.score, n, counts[n], f.intended_domain) for n, f in rest if f.score >= -1), reverse=True)[:40],
            )
            show("slips below 4", [(f.score, f.address.domain, m, f.intended_domain) for m, f in found if f.score < 4])


def injected(_verbose: bool) -> None:
    """Print how generated slips of this mailbox's frequent correspondents do."""
    habits, slips, counts = mailbox()
    suffixes = load().suffixes
    wrong = {row[0] for row in slips}
    pool = sorted(n for n, c in counts.items() if c >= 3 and not suffixes.split(n)[0] and len(n) >= 7 and n not in wrong)
    made = [
        slip for slip in (slip_of(random.Random(i), pool) for i in range(1500)) if slip[0] not in counts and slip[0] != slip[1]
    ]
    person = Habits(habits.domains, {"a.person": dict.fromkeys(pool, 3)}, {}, habits.sent_total)
    for title, known in (("no mailbox", Habits()), ("mailbox", habits), ("mailbox, same person known there", person)):
        detector = Detector(Policy(), known)
        found = [(meant, judge(detector, typed)) for typed, meant in made]
        edges = " ".join(f">={edge}: {rate(f.score >= edge for _m, f in found):.3f}" for edge in (8, 4, 1, -1))
        named = rate(f.score >= 1 and f.intended_domain == meant for meant, f in found)
        print(f"INJECTED, {len(made)} slips, {title:32s} {edges} | right name at >= 1: {named:.3f}")


def slip_of(rng: random.Random, pool: Sequence[str]) -> tuple[str, str]:
    """Make one slip of a name drawn from `pool`: leaving out leads, as in life."""
    name = rng.choice(pool)
    label, _, suffix = name.partition(".")
    at = rng.randrange(len(label))
    near = sorted(key for key in NEIGHBOURS.get(label[at], ()) if key.isalpha()) or ["a"]
    kind = rng.choices(["omit", "swap", "double", "replace", "insert"], [34, 14, 11, 28, 13])[0]
    swapped = min(at, len(label) - 2)
    typed = {
        "omit": label[:at] + label[at + 1 :],
        "swap": label[:swapped] + label[swapped : swapped + 2][::-1] + label[swapped + 2 :],
        "double": label[:at] + label[at] + label[at:],
        "replace": label[:at] + rng.choice(near) + label[at + 1 :],
        "insert": label[:at] + rng.choice(near) + label[at:],
    }[kind]
    return f"{typed}.{suffix}", name


def hazards(_verbose: bool) -> None:
    """Print how hosts of known names do under a neighbouring ending."""
    detector = Detector()
    hosts = sorted({row[0] for row in rows("legit.tsv") if row[0].endswith(".mil")})
    found = [judge(detector, host[:-4] + ".ml") for host in hosts]
    likely, certain = (rate(f.score >= edge for f in found) for edge in (4, 8))
    print(f"HAZARD PAIR .ml/.mil, {len(hosts)} real hosts | certain or likely {likely:.4f}, certain {certain:.4f}")
    known = [judge(detector, name).score for name in load().neighbours]
    print(
        f"  {len(known)} real neighbours: certain or likely {sum(s >= 4 for s in known)}, possible {sum(s >= 1 for s in known)}"
    )


def speed(_verbose: bool) -> None:
    """Print distinct domains a second on one core, cold and with a mailbox, and the memory."""
    names = random.Random(5).sample([row[0] for row in rows("legit.tsv")], 10_000)
    for title, known in (("no mailbox", Habits()), ("mailbox of 2,702 domains", mailbox()[0])):
        started = time.process_time()
        detector = Detector(Policy(), known)
        built = time.process_time() - started
        started = time.process_time()
        times = []
        gc.disable()  # a collection walks the corpus and the tables too, which is no part of a judgement
        for name in names:
            one = time.thread_time()
            judge(detector, name)
            times.append(time.thread_time() - one)
        gc.enable()
        each = len(set(names)) / (time.process_time() - started)
        print(f"SPEED, {title} | built in {built:.3f} s, {each:,.0f} distinct domains/s, slowest {1e3 * max(times):.1f} ms")
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB, corpus and all")


def start(_verbose: bool) -> None:
    """Print the processor time from an empty process to the first judgement, the interpreter's own start left out."""
    code = (
        "import time; t = time.process_time(); from missent.detection.detector import Detector; "
        "from missent.model import Address; Detector().judge(Address('', 'a', 'navy.ml', '')); print(time.process_time() - t)"
    )
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT / "desktop") for _ in range(5)]
    times = sorted(float(run.stdout) for run in runs)
    print(
        f"START, import, tables and first judgement: {times[0]:.3f} s of processor time at best of 5, {times[-1]:.3f} s at worst"
    )


PARTS = {"cold": cold, "organic": organic, "injected": injected, "hazards": hazards, "speed": speed, "start": start}


def main() -> None:
    """Print the parts that were named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="none named: all")
    parser.add_argument("--verbose", action="store_true", help="list what was missed and what was flagged")
    options = parser.parse_args()
    for name in options.parts or PARTS:
        PARTS[name](options.verbose)


if __name__ == "__main__":
    main()
