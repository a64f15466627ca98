"""Name the system libraries that Qt needs on Linux, and what to say when one is missing.

Standard library only and nothing of Missent's: the start script imports this file before anything is installed. A missing xcb
library makes Qt abort the whole process, which nothing can catch, so it is asked here first.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Need(NamedTuple):
    """Name one thing the system must have, and the package that brings it under each package manager."""

    name: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


class Manager(NamedTuple):
    """Say how one package manager installs, and how it renews its lists where a bare image has none."""

    column: str
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()

    def packages(self, needs: Iterable[Need]) -> list[str]:
        """Give the packages that bring `needs`, each once."""
        return list(dict.fromkeys(getattr(need, self.column) for need in needs))

    def command(self, needs: Iterable[Need]) -> list[str]:
        """Give the one command, still without sudo, that brings `needs`."""
        return [*self.install, *self.packages(needs)]


MANAGERS = (
    Manager("apt", ("apt-get", "install", "-y", "--no-install-recommends"), ("apt-get", "update")),
    Manager("dnf", ("dnf", "install", "-y")),
    Manager("pacman", ("pacman", "-S", "--needed", "--noconfirm")),
    Manager("zypper", ("zypper", "--non-interactive", "install")),
)

EVERYWHERE = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libEGL1"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libGL1"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
)
BY_PLATFORM = {  # Qt's own names of its platform plugins
    "xcb": (
        Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
        Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
        Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
        Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
        Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
        Need(
            "libxcb-render-util.so.0",
            "libxcb-render-util0",
            "xcb-util-renderutil",
            "xcb-util-renderutil",
            "libxcb-render-util0",
        ),
        Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
        Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
        Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
        Need(
            "libxkbcommon-x11.so.0",
            "libxkbcommon-x11-0",
            "libxkbcommon-x11",
            "libxkbcommon-x11",
            "libxkbcommon-x11-0",
        ),
    ),
    "wayland": (
        Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"),
        Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
        Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
    ),
}


def platforms(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Give the Qt platforms on which a window could open now; none means that there is no display."""
    if not sys.platform.startswith("linux"):
        return ("native",)
    if chosen := environ.get("QT_QPA_PLATFORM"):
        return tuple(name.partition(":")[0] for name in chosen.split(";"))
    offered = (("xcb", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
    return tuple(platform for platform, variable in offered if environ.get(variable))


def missing(on: Iterable[str]) -> tuple[Need, ...]:
    """Give the libraries that the system lacks for a window on one of the platforms `on`.

    Qt tries them in turn, so one that is whole is enough; else the one is taken that lacks least.
    """
    if not sys.platform.startswith("linux"):
        return ()
    common = _absent(EVERYWHERE)
    return common + min((_absent(BY_PLATFORM.get(platform, ())) for platform in on), key=len, default=())


def manager() -> Manager | None:
    """Give the package manager of this system, or None when it is none that we know."""
    return next((known for known in MANAGERS if shutil.which(known.install[0])), None)


def advice(needs: Iterable[Need]) -> str:
    """Say in one sentence which command brings `needs`."""
    needs = tuple(needs)
    if known := manager():
        root = not hasattr(os, "geteuid") or os.geteuid() == 0
        return f"This brings what is missing: {'' if root else 'sudo '}{' '.join(known.command(needs))}"
    names = ", ".join(MANAGERS[0].packages(needs))
    return f"Install what is missing with your system's package manager; Debian's name is {names}."


def obstacle(environ: Mapping[str, str] = os.environ) -> str | None:
    """Say why no window can open here and what to do about it; None when nothing is in the way."""
    on = platforms(environ)
    if not on:
        return "There is no display here, so Missent's window cannot open. Start it from a desktop, or over SSH with `ssh -X`."
    if lost := missing(on):
        return f"Missent's window needs {named(lost)}, which this computer lacks. {advice(lost)}"
    if on == ("xcb",) and not _answers(environ.get("DISPLAY", "")):
        display = environ.get("DISPLAY", "")
        return f"The display {display!r} does not answer, so Missent's window cannot open. Start it from a desktop."
    return None


def _answers(display: str) -> bool:
    """Tell whether an X server lets us in: Qt ends the whole process where it does not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(display.encode() or None, None))
        refused = bool(xcb.xcb_connection_has_error(connection))
        xcb.xcb_disconnect(connection)
    except (OSError, AttributeError):  # cannot be asked: Qt may try
        return True
    return not refused


def named(needs: Iterable[Need]) -> str:
    """List the names of `needs` for a sentence."""
    return ", ".join(need.name for need in needs)


def _absent(needs: Iterable[Need]) -> tuple[Need, ...]:
    return tuple(need for need in needs if not _loads(need.name))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
