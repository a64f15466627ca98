"""Tell a desktop and a package manager of the program: menu, icons, kinds of files, the manual's page, changes and licences."""

import gzip
import re
import shutil
from email.utils import formatdate
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

import click

import missent
from environment import ROOT
from linux.icons import draw
from missent.case.schema import APPLICATION_ID
from missent.cli import group

SHARE: Final = Path(__file__).resolve().parent / "share"
ICON: Final = ROOT / "resources" / "icons" / "missent.svg"
MAINTAINER: Final = "The Missent project <noreply@missent.invalid>"


def describe(share: Path, moment: int) -> None:
    """Lay down the entry in the menu, icons, kinds of files, the manual's page, the changes and the licences."""
    for source, place in (
        (SHARE / "missent.desktop", "applications/missent.desktop"),
        (SHARE / "missent.metainfo.xml", "metainfo/missent.metainfo.xml"),
        (ICON, "icons/hicolor/scalable/apps/missent.svg"),
        (ICON.with_name("missent-symbolic.svg"), "icons/hicolor/symbolic/apps/missent-symbolic.svg"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    draw(ICON, share / "icons/hicolor")
    kinds = (SHARE / "missent-mime.xml").read_text().replace("@APPLICATION_ID@", f"{APPLICATION_ID:#010x}")
    (share / "mime/packages").mkdir(parents=True)
    (share / "mime/packages/missent.xml").write_text(kinds)
    _pack((SHARE / "missent.1").read_text().replace("@COMMANDS@\n", _commands()), share / "man/man1/missent.1.gz")
    _pack(_changes(moment), share / "doc/missent/changelog.gz")
    (share / "doc/missent/copyright").write_text(_licences())


def _pack(text: str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), mtime=0))


def _commands() -> str:
    """List the commands as a manual's page does, each with the first sentence of its help."""
    context = click.Context(group.root)
    commands = ((name, group.root.get_command(context, name)) for name in group.COMMANDS)
    return "".join(f".TP\n.B {name}\n{command.get_short_help_str(200)}\n" for name, command in commands if command)


def _changes(moment: int) -> str:
    """Write the newest section of the changelog the way Debian reads it (deb-changelog(5))."""
    section = (ROOT / "CHANGELOG.md").read_text().split("\n## ")[1].partition("\n")[2]
    lines = (re.sub(r"^- ", "* ", line) for line in section.splitlines())
    told = "\n".join(f"  {line}".rstrip() for line in lines).strip("\n")
    written = formatdate(moment).replace("-0000", "+0000")
    return f"missent ({missent.__version__}) stable; urgency=low\n\n{told}\n\n -- {MAINTAINER}  {written}\n"


def _licences() -> str:
    """Give our licence, and that of every package that was there when the program was frozen."""
    frozen = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "packaging/requirements.lock").read_text(), re.MULTILINE))
    told = ["Missent: GPL-3.0-or-later, see /usr/share/common-licenses/GPL-3.", "", "It comes with:"]
    for one in sorted(distributions(), key=lambda one: one.name.lower()):
        if re.sub(r"[-_.]+", "-", one.name).lower() in frozen:
            told.append(f"  {one.name} {one.version}: {_licence(one)}")
    return "\n".join(told) + "\n"


def _licence(one: Distribution) -> str:
    """Give a package's licence in its own words, of which there are three kinds."""
    told = one.metadata.json
    for field in ("license_expression", "license"):
        if words := str(told.get(field, "")).partition("\n")[0]:
            return words
    classified = [line.rpartition(" :: ")[2] for line in told.get("classifier", ()) if line.startswith("License ::")]
    return ", ".join(classified) or "see its source"
