"""What a judgement costs: distinct domains a second, memory, and the time to the first one; also with 100,000 known names."""

import gc
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from evaluation.corpus import ROOT, Half, judge, rows

from missent.detection import stored
from missent.detection.detector import Detector
from missent.detection.tables import load
from missent.model import DomainHabit, Habits, Policy
from missent.paths import resources

RUNS = 5
MANY = 100_000

_FIRST_JUDGEMENT = """
import sys, time
begun = time.process_time()
from pathlib import Path
from missent.detection.detector import Detector
from missent.detection.stored import decode
from missent.detection.tables import read
from missent.model import Address
from missent.paths import resources
tables = read(resources() / "data", decode(Path(sys.argv[1]).read_bytes()))
detector = Detector(tables=tables)
detector.judge(Address("", "a", "navy.ml", ""))
started = time.process_time() - begun
names = Path(sys.argv[2]).read_text().split() if len(sys.argv) > 2 else []
begun = time.process_time()
for name in names:
    detector.judge(Address("", "a", name, ""))
each = len(names) / max(1e-9, time.process_time() - begun)
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))  # ru_maxrss would count the parent's too
print(started, each, int(peak.split()[1]) / 1024)
"""


def speed(_of: Half, _verbose: bool) -> None:
    """Print distinct domains a second on one core, cold and with a mailbox, and the slowest of them."""
    names = random.Random(5).sample([row[0] for row in rows("legit.tsv")], 10_000)
    counts = {row[0]: int(row[1]) for row in rows("trailer_counts.tsv")}
    box = Habits({name: DomainHabit(n, n if n >= 10 else 0) for name, n in counts.items()}, sent_total=sum(counts.values()))
    strange = ["a-" * 120 + "a.mil", "x." * 120 + "ml", ("gmail.com." * 25)[:-1], "navy." * 48 + "mil", "xn--" + "z" * 59 + ".ml"]
    for title, known in (("no mailbox", Habits()), ("mailbox of 2,702 domains", box)):
        built, each, slowest = zip(*(_pace(names, strange, known) for _ in range(3)), strict=True)
        print(
            f"SPEED, {title}: built in {min(built):.3f} s, {max(each):,.0f} distinct domains/s, slowest of {len(names):,} "
            f"and of {len(strange)} overlong ones {1e3 * min(slowest):.1f} ms"
        )


def _pace(names: list[str], strange: list[str], known: Habits) -> tuple[float, float, float]:
    """Measure one run: seconds to build, distinct domains a second, and the slowest judgement in seconds."""
    begun = time.process_time()
    detector = Detector(Policy(), known)
    built = time.process_time() - begun
    gc.disable()  # a collection walks the corpus and the tables too, which is no part of a judgement
    begun = time.process_time()
    times = []
    for name in names:
        one = time.thread_time()
        judge(detector, name)
        times.append(time.thread_time() - one)
    each = len(set(names)) / (time.process_time() - begun)
    for name in strange:
        one = time.thread_time()
        judge(detector, name)
        times.append(time.thread_time() - one)
    gc.enable()
    return built, each, max(times)


def start(_of: Half, _verbose: bool) -> None:
    """Print the processor time to the first judgement, the interpreter's own start left out, and speed and memory after it."""
    rng = random.Random(7)
    every = sorted({row[0] for row in rows("legit.tsv")})
    listed = rng.sample(every, MANY)
    fresh = [name[:-5] + name[-4:] for name in rng.sample(listed, 5_000)] + rng.sample(every, 5_000)
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder, "asked.txt")
        asked.write_text("\n".join(dict.fromkeys(fresh)), encoding="utf-8")
        for title, names in (("bundled names", {}), (f"{MANY:,} names more", dict.fromkeys(listed, "government"))):
            _report(title, _stored(names, Path(folder, "names.bin")), asked)


def _stored(more: Mapping[str, str], target: Path) -> Path:
    """Write the bundled names and `more`, each with its kind, as the program reads them."""
    data, suffixes = resources() / "data", load().suffixes
    target.write_bytes(stored.encode(stored.make(data, suffixes, more)))
    return target


def _report(title: str, names: Path, asked: Path) -> None:
    """Print the best of some runs in a process of their own."""
    command = [sys.executable, "-c", _FIRST_JUDGEMENT, str(names)]
    told = []
    for arguments in [*[[]] * RUNS, *[[str(asked)]] * RUNS]:
        run = subprocess.run([*command, *arguments], capture_output=True, text=True, check=True, cwd=ROOT / "desktop")
        told.append([float(figure) for figure in run.stdout.split()])
    first, each, peak = min(t[0] for t in told), max(t[1] for t in told[RUNS:]), max(t[2] for t in told)
    print(
        f"START, {title}, {names.stat().st_size / 1e6:.1f} MB: first judgement after {first:.3f} s of processor time, "
        f"then {each:,.0f} distinct domains/s, peak memory {peak:.0f} MB"
    )
