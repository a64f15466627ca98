"""The languages of the window: which there are, which one a person gets, and how its catalogue is laid in.

The language is settled when the program starts. English is what the sources say, and needs no catalogue.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from missent.paths import resources

CONTEXT: Final = "wording"
LANGUAGES: Final[Mapping[str, str]] = {"de": "Deutsch", "fr": "Français", "nl": "Nederlands"}
"""The languages with a catalogue, each by its own name."""

SOURCE: Final = "en"


def catalogue(code: str) -> Path:
    """Give the place of a language's compiled catalogue."""
    return resources() / "translations" / f"missent_{code}.qm"


def language(chosen: str, of_system: Sequence[str]) -> str:
    """Give the code of the language to speak: the one chosen, else the first of the system's that is spoken, else English."""
    for name in (chosen, *of_system):
        code = name.replace("_", "-").partition("-")[0].lower()
        if code == SOURCE or code in LANGUAGES:
            return code
    return SOURCE


def install(app: QCoreApplication, chosen: str = "") -> str:
    """Have an application speak the chosen language, or the system's, and give its code; dates and numbers follow the words."""
    system = QLocale.system()
    code = language(chosen, system.uiLanguages())
    if chosen and code != system.name().partition("_")[0]:
        QLocale.setDefault(QLocale(code))
    if code != SOURCE:
        own, of_qt = catalogue(code), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
        for path in (of_qt, own):
            translator = QTranslator(app)
            if translator.load(str(path)):
                app.installTranslator(translator)
    return code
