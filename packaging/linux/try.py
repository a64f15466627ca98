#!/usr/bin/env python3
"""Try the package as a person has it: build twice, install, run, remove. By hand, as root, on Debian or Ubuntu; takes minutes.

python packaging/linux/try.py [FOLDER]         (FOLDER keeps what is built; a temporary one without it)
"""

import filecmp
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "desktop"))

from environment import ROOT
from linux import build, deb
from linux.describe import describe
from missent.report.forms import FORMS

SCREEN = ":87"


def main(target: Path) -> int:
    """Go through a package's life, and end at the first thing that is not as it should be."""
    package = built_twice(target)
    described(target)
    with installed(package):
        tells_its_version()
        selftest()
        knows_the_keyring(target)
        scans_the_sample()
        exports_in_every_form(target)
        shows_its_window()
    print("The package can be shipped.")
    return 0


def built_twice(target: Path) -> Path:
    """Build at two places, and see that no byte differs."""
    moment = build.build_time()
    packages: list[Path] = []
    for name in ("first", "second"):
        (target / name).mkdir(parents=True, exist_ok=True)
        packages.append(deb.build(build.freeze(target / name, moment), target / name, moment))
    trees = [digests(target / name / "missent") for name in ("first", "second")]
    must(trees[0] == trees[1], f"two frozen folders differ in {sorted(set(trees[0].items()) ^ set(trees[1].items()))[:6]}")
    must(filecmp.cmp(packages[0], packages[1], shallow=False), "two packages differ")
    size = build.megabytes(*(target / "first" / "missent").rglob("*"))
    say(
        "two builds are byte-equal",
        f"folder {size:.0f} MB in {len(trees[0])} files, package {build.megabytes(packages[0]):.1f} MB",
    )
    return packages[0]


def digests(folder: Path) -> dict[str, str]:
    """Give the digest of every file, and where every link leads."""
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def described(target: Path) -> None:
    """Have the desktop's own tools read what the package tells a desktop; those that are not there are left out, and named."""
    share = target / "described"
    shutil.rmtree(share, ignore_errors=True)
    describe(share, 0)
    for command in (
        # The project owns no domain that it could be named after.
        [
            "appstreamcli",
            "validate",
            "--no-net",
            "--override=cid-desktopapp-is-not-rdns=info",
            str(share / "metainfo/missent.metainfo.xml"),
        ],
        ["desktop-file-validate", str(share / "applications/missent.desktop")],
        ["xmllint", "--noout", str(share / "mime/packages/missent.xml")],
        ["man", "--warnings", "-l", str(share / "man/man1/missent.1.gz")],
    ):
        if shutil.which(command[0]):
            run(command)
            say(f"{command[0]} accepts it")
        else:
            say(f"{command[0]} is not there", "left out")


@contextmanager
def installed(package: Path) -> Iterator[None]:
    """Install the package; afterwards remove it, and see that nothing stays."""
    begun = time.monotonic()
    run(["apt-get", "install", "-y", "-q", "--no-install-recommends", str(package)], DEBIAN_FRONTEND="noninteractive")
    files = run(["dpkg", "--listfiles", "missent"]).stdout.splitlines()
    say("installed", f"{len(files)} files in {time.monotonic() - begun:.1f} s")
    try:
        must(not run(["dpkg", "--verify", "missent"]).stdout, "dpkg says that files changed")
        yield
        must(not run(["dpkg", "--verify", "missent"]).stdout, "running it changed its own files")
    finally:
        run(["dpkg", "--purge", "missent"])
    left = [name for name in files if "missent" in name and Path(name).exists()]
    must(not left, f"purging left {left[:5]}")
    say("purged, nothing left")


def tells_its_version() -> None:
    """Take the shortest of five starts."""
    times = []
    for _ in range(5):
        begun = time.monotonic()
        run(["missent", "--version"])
        times.append(time.monotonic() - begun)
    say("starts", f"--version in {min(times):.2f} s")


def selftest() -> None:
    """Run the self-test of the frozen program, with an environment that tries to lead it astray."""
    told = run(["missent", "--selftest"], PYTHONPATH="/nowhere", PYTHONHOME="/nowhere", QT_PLUGIN_PATH="/nowhere").stdout
    must("The installation is whole." in told, told)
    print(re.sub("^", "    ", told.rstrip(), flags=re.MULTILINE))
    say("self-test passed")


def knows_the_keyring(target: Path) -> None:
    """Have the frozen program find a keyring on a session of its own."""
    if not shutil.which("dbus-run-session") or not shutil.which("gnome-keyring-daemon"):
        say("gnome-keyring or dbus-run-session is not there", "left out")
        return
    session = "printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; missent --selftest"
    home = target / "home"
    home.mkdir(exist_ok=True)
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    private = ["env", *(f"{name}={home}" for name in names), "dbus-run-session", "--", "sh", "-c", session]
    told = run(private).stdout
    must("keyring: SecretService" in told, told)
    say("the system's keyring is found", "SecretService")


def scans_the_sample() -> None:
    """See that the frozen program finds in the sample what the checkout finds."""
    samples = str(ROOT / "resources" / "samples")
    words = ["scan", samples, "--format", "jsonl", "--quiet"]
    frozen = run(["missent", *words], codes=(0, 3)).stdout
    ours = run([sys.executable, "-m", "missent", *words], codes=(0, 3), PYTHONPATH=str(ROOT / "desktop")).stdout
    must(frozen == ours and frozen.count("\n") > 10, "the frozen program does not find what the checkout finds")
    say("scan of the sample is that of the checkout", f"{frozen.count(chr(10))} lines")


def exports_in_every_form(target: Path) -> None:
    """Keep a case of the sample and write it in every form; the writers are loaded by name, and so are lost without notice."""
    case = target / "sample.missent"
    case.unlink(missing_ok=True)
    run(["missent", "scan", str(ROOT / "resources" / "samples"), "--case", str(case), "--quiet"], codes=(0, 3))
    written = target / "written"
    shutil.rmtree(written, ignore_errors=True)
    written.mkdir()
    for name, form in FORMS.items():
        run(["missent", "export", str(case), "--as", name, "--to", str(written / f"findings-{name}{form.ending}")], codes=(0, 3))
    must(all(list(written.glob(f"findings-{name}*")) for name in FORMS), "an export wrote nothing")
    say("exports are written", ", ".join(FORMS))


def shows_its_window() -> None:
    """Open the window on a screen that nobody sees."""
    screen = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    try:
        until(lambda: Path(f"/tmp/.X11-unix/X{SCREEN[1:]}").exists())
        shown = [
            int(run(["missent", "gui", "--quit-after-paint"], DISPLAY=SCREEN, QT_QPA_PLATFORM="xcb").stdout) for _ in range(3)
        ]
    finally:
        screen.terminate()
        screen.wait()
    say("window painted", f"{min(shown)} ms after the start")


def until(there: object) -> None:
    """Wait for something, ten seconds at most."""
    assert callable(there)
    end = time.monotonic() + 10
    while not there():
        must(time.monotonic() < end, "the screen did not start")
        time.sleep(0.05)


def run(command: Sequence[str], codes: Sequence[int] = (0,), **variables: str) -> "subprocess.CompletedProcess[str]":
    """Run a command outside of the checkout; end with its words when its exit code is none of `codes`."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(command, cwd="/", env={**clean, **variables}, capture_output=True, text=True)
    must(
        done.returncode in codes, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    )
    return done


def must(true: bool, words: str) -> None:
    """End when something is not as it should be."""
    if not true:
        sys.exit(f"FAILED  {words}")


def say(what: str, figure: str = "") -> None:
    """Tell what was shown."""
    print(f"ok      {what}" + (f": {figure}" if figure else ""), flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(main(Path(sys.argv[1]).resolve()))
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(place)))
