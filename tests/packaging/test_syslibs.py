"""What Qt needs of a Linux system: asked before Qt can abort, told in a sentence with one command."""

import ctypes
import sys

import pytest

from missent import syslibs

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these libraries to the system")


@pytest.fixture
def without(monkeypatch):
    """Take libraries away from this system."""

    def take(*sonames):
        def load(soname):
            if soname in sonames:
                raise OSError(f"{soname}: cannot open shared object file")

        monkeypatch.setattr(ctypes, "CDLL", load)

    return take


@pytest.fixture
def system_of(monkeypatch, tmp_path):
    """Make this a system that has one package manager and the rights of one user."""

    def choose(program, user=0):
        if program:
            (tmp_path / program).touch(mode=0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr("os.geteuid", lambda: user)

    return choose


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("xcb", "wayland")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:x"}, ("wayland", "xcb")),
    ],
)
def test_the_display_decides_which_libraries_are_asked_for(environ, expected):
    assert syslibs.platforms(environ) == expected


def test_every_library_of_the_platform_is_asked_for(without):
    every = [need.name for need in (*syslibs.EVERYWHERE, *syslibs.BY_PLATFORM["xcb"])]
    without(*every)
    assert [need.name for need in syslibs.missing(["xcb"])] == every


def test_one_platform_that_is_whole_is_enough(without):
    without("libxcb-cursor.so.0")
    assert syslibs.missing(["xcb", "wayland"]) == ()
    assert [need.name for need in syslibs.missing(["xcb"])] == ["libxcb-cursor.so.0"]


def test_nothing_is_in_the_way_where_nothing_is_missing(without):
    without()
    assert syslibs.obstacle({"DISPLAY": ":0"}) is None


def test_no_display_is_told_before_any_library(without):
    without("libEGL.so.1")
    sentence = syslibs.obstacle({})
    assert sentence is not None
    assert "no display" in sentence
    assert "libEGL" not in sentence


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", "apt-get install -y --no-install-recommends libxcb-icccm4 libxcb-randr0 libxcb-shape0"),
        ("dnf", "dnf install -y xcb-util-wm libxcb"),
        ("pacman", "pacman -S --needed --noconfirm xcb-util-wm libxcb"),
        ("zypper", "zypper --non-interactive install libxcb-icccm4 libxcb-randr0 libxcb-shape0"),
    ],
)
def test_the_one_command_that_brings_them_names_each_package_once(without, system_of, program, command):
    without("libxcb-icccm.so.4", "libxcb-randr.so.0", "libxcb-shape.so.0")
    system_of(program)
    assert syslibs.obstacle({"DISPLAY": ":0"}) == (
        "Missent's window needs libxcb-icccm.so.4, libxcb-randr.so.0, libxcb-shape.so.0, which this computer lacks. "
        f"This brings what is missing: {command}"
    )


def test_who_is_not_root_is_told_to_use_sudo(without, system_of):
    without("libGL.so.1")
    system_of("dnf", user=1000)
    assert syslibs.obstacle({"DISPLAY": ":0"}).endswith("missing: sudo dnf install -y libglvnd-glx")


def test_an_unknown_system_is_told_the_names_of_debian(without, system_of):
    without("libGL.so.1")
    system_of(None)
    assert syslibs.obstacle({"DISPLAY": ":0"}).endswith("Debian's name is libgl1.")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux's")
def test_a_display_that_does_not_answer_is_told_before_qt_ends_the_process(monkeypatch):
    monkeypatch.setattr(syslibs, "missing", lambda on: ())
    assert "':77' does not answer" in (syslibs.obstacle({"DISPLAY": ":77"}) or "")
