"""Whom Outlook completes addresses to has a list of its own beside the findings."""

from pathlib import Path

from builders.nickname import nickname_cache, person
from missent.gui.main_window import MainWindow
from missent.gui.views.pair import Pair
from missent.model import ScanState


def test_what_is_known_to_autocomplete_is_listed_and_a_typo_is_a_finding(window: MainWindow, tmp_path: Path, qtbot) -> None:
    cache = tmp_path / "Outlook.nk2"
    cache.write_bytes(nickname_cache([person("anna@navy.ml", "Anna"), person("bert@navy.mil", "Bert")]))
    window.read([str(cache)])

    def is_read() -> bool:
        overview = window.work.overview if window.work is not None else None
        return overview is not None and overview.progress.state is ScanState.DONE and overview.listed == 1

    qtbot.waitUntil(is_read, timeout=30_000)
    work = window.work
    assert work is not None
    assert work.overview is not None
    assert (work.overview.counts.messages, work.overview.counts.offered) == (0, 2)
    qtbot.waitUntil(lambda: work.findings.finding is not None)
    pair = work.findings.detail.findChild(Pair)
    assert pair.captions()[0] == "Known to autocomplete"
    assert pair.accessibleName() == "Known to autocomplete anna@navy.ml, probably meant for anna@navy.mil"
    work.sidebar.choose("offered")
    model = work.offered.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert [model.index(row, 1).data() for row in range(2)] == ["anna@navy.ml", "bert@navy.mil"]
