"""Settings come back as they were kept; a damaged file is told, and takes nothing away."""

from pathlib import Path

import pytest

from missent.errors import UsageError
from missent.settings import Settings, load, save


def test_what_was_set_comes_back(tmp_path: Path) -> None:
    set_ = Settings(language="nl", theme="dark", text_size=150, own=("harbour.example.org",), workers=3, examiner="A. Examiner")
    save(set_, tmp_path / "new" / "settings.json")
    assert load(tmp_path / "new" / "settings.json") == set_


def test_nothing_set_is_no_file(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize("text", ["", "{", '{"theme": "pink"}', '{"workers": "many"}', "[]"])
def test_a_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    with pytest.raises(UsageError, match="cannot be used, so nothing is set"):
        load(file)


def test_numbers_out_of_range_are_brought_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"text-size": 7, "workers": 100000, "of-a-newer-version": 1}')
    assert load(file) == Settings(workers=256)
