"""How fast a mailbox file is scanned, whole, and in how much memory, beside two peers in the same run.

    python benchmarks/mbox.py [--folder FOLDER] [--rounds 5] [--file MBOX]

A mailbox of 2 GB is generated (seeded; the size mix of real sent mail) and read once to warm the file cache. Told are CPU
seconds, user and system, of whole process trees, the best of all rounds:

- `missent scan FILE --format jsonl`: reading in a confined worker, keeping, judging, printing.
- `rg -a -c '^From '` on the same file: what merely looking for the lines between messages costs.
- the standard library, `mailbox` with `email.policy.default` and the addresses of To, Cc and Bcc, on the first 64 MB, by message.

Then the peak of private memory of each process of a scan, at 0.5 and 2 GB: it must not grow with the file. It is Private_* of
smaps_rollup, what would be freed by ending the process; the window of the file that only the worker maps is part of it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from builders.mailbox import MailboxBuilder

SIZES: Final = (500_000_000, 2_000_000_000)
SLICE: Final = 64_000_000

ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""An installed program has its bytecode: the first of the rounds writes it, and compiling is not what is measured."""

STANDARD_LIBRARY: Final = """
import email, email.policy, mailbox, sys
from email.utils import getaddresses

def read(file):
    return email.message_from_binary_file(file, policy=email.policy.default)

def recipients(message):
    return getaddresses([str(value) for field in ("to", "cc", "bcc") for value in message.get_all(field, [])])

box = mailbox.mbox(sys.argv[1], factory=read, create=False)
print(len(box), sum(len(recipients(message)) for message in box))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Hold what one command took: CPU seconds of its process tree, seconds of the clock, and what it printed last."""

    cpu: float
    clock: float
    last: str


def run(*command: str) -> Cost:
    """Run a command once."""
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=ENVIRONMENT) as process:
        assert process.stdout is not None
        last = ""
        for line in process.stdout:
            last = line.strip()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, time.perf_counter() - begin, last)


def best(rounds: int, *command: str) -> Cost:
    """Run a command several times; give the cheapest."""
    return min((run(*command) for _ in range(rounds)), key=lambda cost: cost.cpu)


def scan(file: Path) -> tuple[str, ...]:
    """Give the command that is measured."""
    return (sys.executable, "-m", "missent", "scan", str(file), "--format", "jsonl")


def peaks(file: Path) -> dict[str, int]:
    """Scan once more and give the peak of private memory of each process, in bytes."""
    highest: dict[str, int] = {}
    with subprocess.Popen(scan(file), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            for name, identifier in {"main": process.pid, **children(process.pid)}.items():
                highest[name] = max(highest.get(name, 0), private(identifier))
            time.sleep(0.005)
    return highest


def children(parent: int) -> dict[str, int]:
    """Give the worker processes of a scan by a name."""
    found = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        with suppress(OSError):
            found += [int(word) for word in task.read_text().split()]
    return {f"worker {number}": identifier for number, identifier in enumerate(sorted(found), 1)}


def private(process: int) -> int:
    """Give the bytes that belong to one process alone; of a worker only root can ask."""
    with suppress(OSError):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Private_"))
    return 0


def generate(folder: Path, given: Path | None) -> list[Path]:
    """Make the mailboxes that are not there yet, and read them once; cut the given one instead when there is one."""
    files = []
    for size in (SLICE, *SIZES):
        file = folder / f"{given.stem if given else 'generated'}-{size // 1_000_000}MB.mbox"
        if given is None and not (file.exists() and file.stat().st_size >= size):
            MailboxBuilder().write(file, size)
        elif given is not None:
            cut(given, file, size)
        warm(file)
        files.append(file)
    return files


def cut(whole: Path, file: Path, size: int) -> None:
    """Copy the first messages of a mailbox, up to a size."""
    with whole.open("rb") as reading, file.open("wb") as writing:
        left = size
        while left and (data := reading.read(min(left, 1 << 24))):
            left -= writing.write(data)


def warm(file: Path) -> None:
    """Read a file into the system's cache."""
    with file.open("rb", buffering=0) as reading:
        while reading.read(1 << 24):
            pass


def compare(large: Path, piece: Path, rounds: int) -> None:
    """Print what a scan costs beside its peers."""
    ours = best(rounds, *scan(large))
    size = large.stat().st_size
    messages = int(ours.last.partition('"messages":')[2].partition(",")[0])
    print(f"missent scan, {size:,} bytes, {messages} messages: {ours.cpu:.2f} CPU s, {size / ours.clock / 1e6:,.0f} MB/s")
    print(f"  {ours.last}")
    if shutil.which("rg"):
        looking = best(rounds, "rg", "-a", "-c", "^From ", str(large))
        print(
            f"rg -a -c '^From ': {looking.cpu:.2f} CPU s; missent scan takes {ours.cpu / looking.cpu:.1f} times that (limit: 6)"
        )
    else:
        print("rg is not installed: not compared with it")
    library = best(1, sys.executable, "-c", STANDARD_LIBRARY, str(piece))
    count, recipients = map(int, library.last.split())
    theirs, each = library.cpu / count, ours.cpu / messages
    print(f"standard library, {piece.stat().st_size:,} bytes, {count} messages, {recipients} recipients: {library.cpu:.2f} CPU s")
    print(f"  {theirs * 1e3:.2f} ms a message: by that, {theirs * messages:.0f} CPU s for the whole file")
    print(f"missent scan: {each * 1e3:.3f} ms a message, 1/{theirs / each:.0f} of the standard library (limit: 1/60)")


def weigh(files: list[Path]) -> None:
    """Print the peak of private memory by process."""
    if sys.platform != "linux" or os.geteuid() != 0:
        print("private memory: not measured, only root on Linux may ask it of a confined worker")
        return
    for file in files:
        told = ", ".join(f"{name} {peak / 1e6:.0f} MB" for name, peak in peaks(file).items())
        print(f"peak private memory at {file.stat().st_size:,} bytes: {told} (limit: 300 MB)")


def main() -> None:
    """Generate, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--folder", type=Path, help="keep the generated mailboxes here (2.6 GB); else they are removed at the end"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--file", type=Path, help="measure with this mailbox, of 2 GB at least, in the place of a generated one")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="missent-benchmark-") as passing:
        folder = wish.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        piece, small, large = generate(folder, wish.file)
        compare(large, piece, wish.rounds)
        weigh([small, large])


if __name__ == "__main__":
    main()
