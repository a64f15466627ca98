"""Every action of the window, declared once: its words, its keys, its menu. Menus, buttons and shortcuts are made from here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from missent.gui.wording import words


@dataclass(frozen=True, slots=True)
class Declared:
    """Declare an action; `keys` of one letter act only where findings have the focus."""

    name: str
    text: str
    menu: str
    keys: str = ""


ACTIONS = (
    Declared("open_files", "&Open a mailbox…", "&File", "Ctrl+O"),
    Declared("open_folder", "Open a &folder…", "&File", "Ctrl+Shift+O"),
    Declared("open_account", "Read a &mail account…", "&File", "Ctrl+M"),
    Declared("paste", "&Paste a path", "&File", "Ctrl+V"),
    Declared("open_case", "Open a &case…", "&File"),
    Declared("save_copy", "&Save a copy of the case…", "&File", "Ctrl+S"),
    Declared("export", "&Export…", "&File", "Ctrl+E"),
    Declared("self_report", "Self-&report…", "&File", "Ctrl+R"),
    Declared("welcome", "&Welcome page", "&File", "Ctrl+N"),
    Declared("quit", "&Quit", "&File", "Ctrl+Q"),
    Declared("settings", "&Settings…", "&Edit", "Ctrl+,"),
    Declared("undo", "&Undo the decision", "&Edit", "Ctrl+Z"),
    Declared("redo", "&Redo the decision", "&Edit", "Ctrl+Y"),
    Declared("mistake", "&Mistake", "&Edit", "M"),
    Declared("intended", "&Intended", "&Edit", "I"),
    Declared("allow", "&Always allow…", "&Edit", "A"),
    Declared("filter", "&Filter", "&View", "Ctrl+F"),
    Declared("clear_filter", "&Clear the filter", "&View"),
    Declared("all", "&All findings", "&View", "Alt+1"),
    Declared("list", "&List", "&View", "Alt+2"),
    Declared("detail", "D&etail", "&View", "Alt+3"),
    Declared("problems", "Coverage and &problems", "&View", "Alt+4"),
    Declared("census", "All &domains", "&View", "Alt+5"),
    Declared("quiet", "&Unknown names", "&View", "Alt+6"),
    Declared("unresolved", "Unresolved &recipients", "&View", "Alt+7"),
    Declared("next", "&Next", "&View", "N"),
    Declared("previous", "&Previous", "&View", "P"),
    Declared("show_text", "&Show text", "&View", "T"),
    Declared("read", "&Read, or go on reading", "&Mail", "F5"),
    Declared("pause", "&Pause or go on", "&Mail", "Ctrl+Shift+P"),
    Declared("stop", "S&top reading", "&Mail"),
    Declared("about", "&About Missent", "&Help"),
)
MENUS = ("&File", "&Edit", "&View", "&Mail", "&Help")


def install(window: QMainWindow, acts: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Make the menus; give the actions by name."""
    menus = {name: window.menuBar().addMenu(words(name)) for name in MENUS}
    made = {}
    for declared in ACTIONS:
        action = QAction(words(declared.text), window)
        action.setObjectName(declared.name)
        if declared.keys:
            action.setShortcut(QKeySequence(declared.keys))
        if len(declared.keys) == 1:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, act=acts[declared.name]: act())
        menus[declared.menu].addAction(action)
        made[declared.name] = action
    return made


def bind_letters(actions: Mapping[str, QAction], *places: QWidget) -> None:
    """Have the keys of one letter work in these places and below, and nowhere else: nobody decides while typing."""
    for declared in ACTIONS:
        if len(declared.keys) == 1:
            for place in places:
                place.addAction(actions[declared.name])
