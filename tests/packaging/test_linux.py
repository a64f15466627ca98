"""What the Linux package tells a desktop and a package manager agrees with the program; linux/try.py tries what is frozen."""

import gzip
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib.metadata import distribution
from importlib.util import find_spec

import pytest
from PySide6.QtGui import QImage

import parts
from builders.command import missent
from environment import ROOT
from linux import deb, icons
from linux.describe import describe
from missent import __version__
from missent.case.case import Case
from missent.cli.group import COMMANDS

FREEDESKTOP = "{http://www.freedesktop.org/standards/shared-mime-info}"
MOMENT = 1_767_225_600  # the first second of 2026


@pytest.fixture(scope="module")
def share(tmp_path_factory):
    folder = tmp_path_factory.mktemp("share")
    describe(folder, MOMENT)
    return folder


@pytest.fixture(scope="module")
def kinds(share):
    found = ET.parse(share / "mime/packages/missent.xml").getroot()
    return {glob.get("pattern"): kind for kind in found for glob in kind.findall(f"{FREEDESKTOP}glob")}


def test_the_manual_lists_every_command_with_what_it_does(share):
    page = gzip.decompress((share / "man/man1/missent.1.gz").read_bytes()).decode()
    listed = dict(re.findall(r"^\.B ([a-z]+)\n([A-Z].+)$", page, re.MULTILINE))
    assert set(COMMANDS) <= set(listed)
    assert "@" not in page


def test_the_kinds_of_files_have_types(kinds):
    assert {"*.missent", "*.pst", "*.ost", "*.msg", "*.mbox"} == set(kinds)


def test_a_case_is_known_by_its_bytes(kinds, tmp_path):
    with Case.create(tmp_path / "of any name"):
        pass
    match = kinds["*.missent"].find(f"{FREEDESKTOP}magic/{FREEDESKTOP}match")
    at = int(match.get("offset"))
    assert (tmp_path / "of any name").read_bytes()[at : at + 4] == int(match.get("value"), 16).to_bytes(4, "big")


def test_the_menu_starts_a_command_that_there_is(share):
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(share / "applications/missent.desktop", encoding="utf-8")
    program, command, place = entry["Desktop Entry"]["Exec"].split()
    assert (program, command in COMMANDS, place) == ("missent", True, "%f")
    assert missent(command, "--help").code == 0


def test_the_icon_is_drawn_in_every_size(share):
    for size in icons.SIZES:
        picture = QImage(str(share / f"icons/hicolor/{size}x{size}/apps/missent.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 8).alpha() == 255  # the ground is drawn
        assert picture.pixelColor(0, 0).alpha() < 255  # and its corners are round


def test_the_changes_are_as_debian_reads_them(share):
    changes = gzip.decompress((share / "doc/missent/changelog.gz").read_bytes()).decode()
    first, *told, last = changes.splitlines()
    assert first == f"missent ({__version__}) stable; urgency=low"
    assert all(not line or line.startswith("  ") for line in told)
    assert last.endswith(">  Thu, 01 Jan 2026 00:00:00 +0000")


def test_the_licences_of_what_comes_along_are_named(share):
    told = (share / "doc/missent/copyright").read_text(encoding="utf-8")
    assert re.search(r"^  libpff-python \S+: \S*LGPL", told, re.MULTILINE)
    assert re.search(r"^  PySide6_Essentials \S+: .*LGPL", told, re.MULTILINE | re.IGNORECASE)


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """Wrap a small program that stands for the frozen one, as two builders with other habits do."""
    if not shutil.which("dpkg-deb") or not shutil.which("readelf"):
        pytest.skip("no Debian tools here")
    made = []
    for mode in (0o700, 0o755):
        folder = tmp_path_factory.mktemp("package")
        (folder / "missent" / "_internal").mkdir(parents=True, mode=mode)
        shutil.copy(shutil.which("true"), folder / "missent" / "missent")
        (folder / "missent" / "_internal" / "data").write_text("data")
        (folder / "missent" / "_internal" / "data").chmod(mode)
        made.append(deb.build(folder / "missent", folder, MOMENT))
    return made


def test_two_packages_are_equal_to_the_byte(packages):
    assert packages[0].read_bytes() == packages[1].read_bytes()


def test_it_depends_on_what_the_program_loads_and_what_a_window_needs(packages):
    depends = dpkg_deb("--field", packages[0], "Depends").strip().split(", ")
    assert {"libxcb-cursor0", "libegl1"} <= set(depends)
    assert [name for name in depends if re.fullmatch(r"libc6 \(>= 2\.\d+\)", name)]


def test_everything_belongs_to_root_and_only_the_program_is_run(packages):
    listed = [line.split(maxsplit=5) for line in dpkg_deb("--contents", packages[0]).splitlines()]
    assert {owner for _, owner, *_ in listed} == {"root/root"}
    assert [name for mode, *_, name in listed if mode == "-rwxr-xr-x"] == ["./usr/lib/missent/missent"]
    assert {mode for mode, *_ in listed} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}


@pytest.mark.parametrize("spec", sorted((ROOT / "packaging").glob("*/missent.spec")), ids=lambda path: path.parent.name)
def test_what_was_never_run_says_so(spec):
    compile(spec.read_text(encoding="utf-8"), spec, "exec")
    others = [path for path in spec.parent.iterdir() if path.suffix in (".spec", ".iss", ".plist")]
    assert all(("NOT RUN YET" in path.read_text(encoding="utf-8")) is (spec.parent.name != "linux") for path in others)


def test_the_packages_that_are_read_by_name_are_there():
    for name in (*parts.SUBMODULES, *parts.MODULES, *parts.DATA, *parts.FOLDERS):
        assert find_spec(name)
    for name in parts.METADATA:
        assert distribution(name)


def dpkg_deb(*words):
    return subprocess.run(["dpkg-deb", *words], check=True, capture_output=True, text=True).stdout
