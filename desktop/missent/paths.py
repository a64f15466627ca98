"""Where bundled files and the person's own files lie.

In the wheel and the frozen program the bundled files lie beside the package, in a checkout above it: hatchling's force-include is
not applied to editable installs.
"""

import os
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Give the folder of bundled files; raise FileNotFoundError when the installation is broken."""
    package = Path(__file__).resolve().parent
    for place in (package / "resources", package.parent.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("Missent's bundled files are missing. Install Missent again.")


def place(name: str) -> str:
    """Give the one name of a place, whatever its spelling: absolute, links followed; an account's address stays as it is."""
    if "://" in name:
        return name
    try:
        return os.path.realpath(name)
    except (OSError, ValueError):  # no name of a place: whoever opens it says so
        return name


def user_accounts() -> Path:
    """Give the file that lists the mail accounts a person set up, without their secrets; it need not be there."""
    from platformdirs import user_config_path

    return user_config_path("missent", appauthor=False) / "accounts.json"


def user_cases() -> Path:
    """Give the folder where cases are kept that the person did not place elsewhere; made when first asked for."""
    from platformdirs import user_data_path

    place = user_data_path("missent", appauthor=False) / "cases"
    place.mkdir(parents=True, exist_ok=True)
    return place
