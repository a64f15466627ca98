"""Draw the pictures of the guide and the README from the sample mailbox with `python docs/guide/make_pictures.py`."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Draw every page, light and dark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="missent-pictures-", ignore_cleanup_errors=True) as place:
        os.environ |= dict.fromkeys(("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), place)  # nobody's own mail
        mail = Path(place) / "mailbox"
        shutil.copytree(HERE.parent.parent / "resources" / "samples", mail)
        os.chdir(place)  # so that the pictures show no folder of the machine they were drawn on
        draw(mail.name)


def draw(mail: str) -> None:
    """Drive the window as a person would, and grab it."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from missent.gui import style
    from missent.gui.main_window import MainWindow
    from missent.gui.theme import DARK, LIGHT
    from missent.model import Verdict

    app = QApplication(sys.argv[:1])

    def wait(signal: object = None, milliseconds: int = 800) -> None:
        loop = QEventLoop()
        if signal is not None:
            signal.connect(loop.quit)  # type: ignore[attr-defined]
        QTimer.singleShot(60_000 if signal is not None else milliseconds, loop.quit)
        loop.exec()

    for name, theme in (("light", LIGHT), ("dark", DARK)):
        style.apply(app, theme)
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        wait()
        window.grab().save(str(HERE / f"welcome-{name}.png"))
        window.read([mail])
        while window.work is None:
            wait(milliseconds=50)
        wait(window.work.session.ended)
        wait()
        findings = window.work.findings
        findings.table.choose(4)
        window.work.deciding.decide([findings.model.id_at(2) or 0], Verdict.MISTAKE)
        wait()
        findings.table.choose(0)
        wait()
        window.grab().save(str(HERE / f"findings-{name}.png"))
        for line, page in (("census", "domains"), ("coverage", "coverage"), ("review", "unknown-names")):
            window.work.sidebar.choose(line)
            wait()
            window.grab().save(str(HERE / f"{page}-{name}.png"))
        window.close()
        wait()


if __name__ == "__main__":
    main()
