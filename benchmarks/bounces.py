"""How many reports on delivery are recognised, and whom they are taken to name, beside flufl.bounce in the same run.

    python benchmarks/bounces.py [--verbose]     (flufl.bounce must be installed; it is not needed for anything else)

The reports are those of ../shared/corpora/bounces; whom they name is the reference of tests/builders/silver.py. The ordinary mail
is ../shared/corpora/mbox: the sent mail of two real persons, and sample messages, of which 20 are reports themselves.
"""

import argparse
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from email import message_from_bytes
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]

from builders.silver import CORPORA, message, reference, samples  # noqa: E402
from missent.delivery.recognise import recognise  # noqa: E402
from missent.model import Envelope  # noqa: E402
from missent.readers.opening import open_source  # noqa: E402
from missent.readers.parts import take_apart  # noqa: E402
from missent.readers.walk import sources  # noqa: E402

ROUNDS: Final = 5


def missent(raw: bytes) -> set[str] | None:
    """Name whom a report is about; None for mail that is no report."""
    report = recognise(take_apart(raw))
    return None if report is None else {fate.address for fate in report.fates}


def flufl(raw: bytes) -> set[str] | None:
    """Do the same with the peer; where it raises, it has seen nothing."""
    from flufl.bounce import all_failures

    found: set[bytes] = set()
    with suppress(Exception):
        found = set().union(*all_failures(message_from_bytes(raw)))
    return {address.decode("latin-1").lower() for address in found} or None


def ordinary() -> Iterator[tuple[bool, bytes]]:
    """Yield messages that were not collected as reports, with whether a real person sent them."""
    found, _, _ = sources(str(CORPORA / "mbox"))
    for source in found:
        with open_source(source) as reader:
            for item in (item for span in reader.spans() for item in reader.envelopes(span)):
                if isinstance(item, Envelope):
                    yield "Enron" in item.locator.key, reader.message(item.locator).raw


def count(read: Callable[[bytes], set[str] | None], verbose: bool) -> Counter[str]:
    """Count what one reader makes of everything."""
    told: Counter[str] = Counter()
    for path in samples("bounce"):
        named = read(message(path))
        told["bounces"] += 1
        told["seen"] += named is not None
        if wanted := reference(path):
            told["referenced"] += 1
            right, wrong = bool(named and named & wanted), bool(named and not named & wanted)
            told["right"] += right
            told["wrong"] += wrong
            if verbose and not right:
                print("  not right:", path.name, sorted(named or ()), "instead of", sorted(wanted))
    for kind in ("complaint", "answer"):
        told["no report, but taken for one"] += sum(read(message(path)) is not None for path in samples(kind))
    for is_sent, raw in ordinary():
        taken = read(raw) is not None
        told["sent messages" if is_sent else "sample messages"] += 1
        told["sent messages, false alarms" if is_sent else "sample messages taken for reports (20 are)"] += taken
    return told


def seconds(read: Callable[[bytes], set[str] | None]) -> float:
    """Give CPU seconds for each report, the least of some rounds."""
    raws = [message(path) for path in samples("bounce")]
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        for raw in raws:
            read(raw)
        best = min(best, time.process_time() - begin)
    return best / len(raws)


def main() -> None:
    """Print the figures of both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbose", action="store_true", help="name the reports that were not read right")
    verbose = parser.parse_args().verbose
    logging.disable()  # the peer tells what it raises
    costs = {}
    for name, read in (("missent", missent), ("flufl.bounce", flufl)):
        told = count(read, verbose and read is missent)
        costs[name] = seconds(read)
        print(
            f"{name:12s} | {told['bounces']} bounces: seen {told['seen'] / told['bounces']:.1%} | of {told['referenced']} with a "
            f"reference: right {told['right'] / told['referenced']:.1%}, wrong {told['wrong'] / told['referenced']:.1%} | "
            f"{1e3 * costs[name]:.2f} CPU ms a report"
        )
        for what in ("no report, but taken for one", "sent messages", "sent messages, false alarms",
                     "sample messages", "sample messages taken for reports (20 are)"):  # fmt: skip
            print(f"  {what}: {told[what]}")
    print(f"missent takes {costs['missent'] / costs['flufl.bounce']:.2f} of the peer's time")


if __name__ == "__main__":
    main()
