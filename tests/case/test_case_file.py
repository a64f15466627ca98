"""A case file: what it is on disk, who may open it, and what is refused."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import missent
from builders.letters import Letter, batch, judge, plan, read
from missent.case.case import Case
from missent.case.schema import MIGRATIONS
from missent.errors import CaseError, CaseInUse, CaseTooNew, NotACase


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "navy.missent"
    with Case.create(place) as case:
        read(case, Letter(to=["jan@navy.ml"]))
        judge(case, "navy.ml")
    return place


def change(path: Path, *statements: str) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        database.execute(statement)
    database.close()


def test_a_case_is_one_file_at_rest(path: Path) -> None:
    assert os.listdir(path.parent) == ["navy.missent"]


def test_file_shows_that_it_is_ours(path: Path) -> None:
    if shutil.which("file") is None:
        pytest.skip("file(1) is not installed")
    told = subprocess.run(["file", path], capture_output=True, text=True, check=True).stdout
    assert f"application id {0x4D495353}" in told
    assert f"user version {len(MIGRATIONS)}" in told


def test_a_durable_case_survives_loss_of_power_by_truncated_journal_and_full_sync(path: Path) -> None:
    with Case.open(path) as case, case._connection.reading() as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert database.execute("PRAGMA synchronous").fetchone() == (2,)
        assert database.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert database.execute("PRAGMA cell_size_check").fetchone() == (1,)
        assert database.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_what_was_kept_is_there_when_the_case_is_opened_again(path: Path) -> None:
    with Case.open(path) as case:
        assert [row.address.addr_spec for row in case.findings.rows()] == ["jan@navy.ml"]
        assert case.settings.get("created-by") == f"Missent {missent.__version__}"


def test_a_scratch_case_leaves_nothing_behind() -> None:
    case = Case.scratch()
    read(case, Letter())
    assert case.path.exists()
    case.close()
    case.close()
    assert not case.path.exists()


def test_a_scratch_case_is_deleted_when_the_program_ends_without_closing_it() -> None:
    script = "from missent.case.case import Case; case = Case.scratch(); print(case.path)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip()
    assert told
    assert not Path(told).exists()


def test_a_scratch_case_of_a_program_that_was_killed_is_removed_by_the_next_and_one_in_use_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))  # a folder of our own: other tests sweep the common one
    monkeypatch.setattr(tempfile, "tempdir", None)
    script = (
        "import sys; from missent.case.case import Case; case = Case.scratch(); print(case.path, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        left = Path(other.stdout.readline().strip())
        with Case.scratch() as mine:
            assert left.exists()
            other.kill()
            other.wait()
            assert left.exists()
            with Case.scratch():
                assert not left.exists()
                assert mine.path.exists()
    assert list(tmp_path.iterdir()) == []


def test_two_names_of_one_file_are_one_case(path: Path) -> None:
    (path.parent / "other.missent").symlink_to(path)
    with Case.open(path.parent / "other.missent"), pytest.raises(CaseInUse):
        Case.open(path)


@pytest.mark.parametrize(
    "name", ["with space & 100%.missent", "a?mode=ro#x.missent", "é中.missent", os.fsdecode(b"\xff.missent")]
)
def test_a_case_may_have_any_name(tmp_path: Path, name: str) -> None:
    with Case.create(tmp_path / name) as case:
        case.save_copy(tmp_path / f"copy of {name}")
        with case.reader() as view:
            assert view.ledger.counts().messages == 0
    assert sorted(os.listdir(tmp_path)) == sorted([name, f"copy of {name}"])


def test_a_full_disk_is_told_and_costs_only_the_span_in_flight(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.missent") as case:
        first, second = plan(case, 2)
        case.ledger.add(first, batch(Letter()))
        with case._connection.reading() as database:
            database.execute("PRAGMA max_page_count = 40")
        with pytest.raises(CaseError, match=r"disk with .* is full"):
            case.ledger.add(second, batch(*[Letter(subject="x" * 4000)] * 100))
        assert case.ledger.counts().messages == 1
        with case._connection.reading() as database:
            database.execute("PRAGMA max_page_count = 100000")
        case.ledger.add(second, batch(*[Letter(subject="x" * 4000)] * 100))
        assert case.ledger.counts().messages == 101


def test_an_sqlite_without_strict_tables_is_told_and_not_a_syntax_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    for verb in (Case.open, Case.create):
        with pytest.raises(CaseError, match="too old"):
            verb(path if verb == Case.open else path.with_name("b.missent"))


def test_create_refuses_to_overwrite(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(CaseError, match="already a file"):
        Case.create(path)
    assert path.read_bytes() == before
    Case.open(path).close()  # and no lock is left


def test_open_or_create_makes_a_case_where_there_is_none_or_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.missent").touch()
    for name in ("new.missent", "empty.missent"):
        Case.open_or_create(tmp_path / name).close()
        Case.open(tmp_path / name).close()


@pytest.mark.parametrize("place", ["missing/a.missent", "folder"])
def test_a_place_where_no_case_can_be_is_told_in_a_sentence(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    for verb in (Case.create, Case.open):
        with pytest.raises(CaseError, match=r"\.$"):
            verb(tmp_path / place)


@pytest.mark.parametrize(
    "content", [b"", b"From jan@navy.mil\n\nhello\n" * 40, b"SQLite format 3\0" + b"\0" * 2000], ids=["empty", "mail", "zeros"]
)
def test_a_file_that_is_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.missent"
    other.write_bytes(content)
    with pytest.raises(NotACase, match="is no case of Missent"):
        Case.open(other)
    assert other.read_bytes() == content


def test_another_programs_database_is_refused(path: Path) -> None:
    change(path, "PRAGMA application_id = 7")
    with pytest.raises(NotACase):
        Case.open(path)


def test_a_newer_case_is_refused_by_name(path: Path) -> None:
    change(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(CaseTooNew, match="newest Missent"):
        Case.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW spy AS SELECT * FROM address",
        "CREATE TRIGGER spy AFTER INSERT ON envelope BEGIN DELETE FROM finding; END",
        "CREATE TABLE more (id INTEGER)",
        "CREATE INDEX more ON envelope (subject)",
        "ALTER TABLE envelope ADD COLUMN more TEXT DEFAULT 'x'",
        "DROP TABLE place",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -1",
    ],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_case_with_another_structure_is_refused(path: Path, statement: str, read_only: bool) -> None:
    change(path, statement)
    with pytest.raises(NotACase):
        Case.open(path, read_only=read_only)
    assert os.listdir(path.parent) == [path.name]


def test_a_table_under_our_name_with_other_columns_is_refused(path: Path) -> None:
    change(
        path,
        "DROP TABLE setting",
        "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT AS (upper(key)))",
    )
    with pytest.raises(NotACase):
        Case.open(path)


def test_a_case_in_write_ahead_mode_is_refused(path: Path) -> None:
    change(path, "PRAGMA journal_mode = WAL")
    with pytest.raises(NotACase):
        Case.open(path)


def test_a_view_that_shadows_a_table_is_refused(path: Path) -> None:
    change(path, "DROP TABLE setting", "CREATE VIEW setting AS SELECT 'created-by' AS key, 'us' AS value")
    with pytest.raises(NotACase):
        Case.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE finding SET verdict = 'guilty'",
        "UPDATE recipient SET field = 'sideways'",
        "UPDATE source SET kind = 'floppy'",
        "UPDATE judgement SET band = ''",
        "UPDATE signs SET evidence = 'folder-sent hearsay'",
        "UPDATE signs SET marks = 'cursed'",
    ],
)
def test_a_code_that_is_not_ours_is_refused(path: Path, statement: str) -> None:
    change(path, statement)
    with pytest.raises(NotACase):
        Case.open(path)


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("UPDATE envelope SET recipients = '[1, \"x\"]'", lambda case: case.ledger.habits()),
        ("UPDATE envelope SET recipients = '[1]]]'", lambda case: case.ledger.addresses()),
        ("UPDATE envelope SET recipients = '[999]'", lambda case: list(case.ledger.recipients())),
        ("UPDATE envelope SET recipients = '[999]'", lambda case: case.findings.detail(1)),
        ("UPDATE envelope SET folder = 999", lambda case: list(case.ledger.recipients())),
        ("UPDATE envelope SET sender = 999, state = 2", lambda case: case.ledger.habits()),
        ("UPDATE envelope SET sender = 999", lambda case: case.ledger.tallies("/mail")),
        ("UPDATE judgement SET reasons = '{\"a\": [1]}'", lambda case: case.findings.rows()),
        ("UPDATE judgement SET alternatives = 'x'", lambda case: case.findings.rows()),
    ],
)
def test_a_text_that_does_not_hold_what_it_should_is_told_as_damage(path: Path, statement: str, question) -> None:  # type: ignore[no-untyped-def]
    change(path, statement)
    with Case.open(path) as case, pytest.raises(NotACase, match="damaged"):
        question(case)


def test_values_of_another_type_are_found_when_the_case_is_opened(path: Path) -> None:
    change(
        path, "PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = replace(sql, ' STRICT', '') WHERE name = 'envelope'"
    )
    change(path, "UPDATE envelope SET sent_at = 'yesterday'")
    change(path, "PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = sql || ' STRICT' WHERE name = 'envelope'")
    with pytest.raises(NotACase):
        Case.open(path)


def test_a_truncated_case_is_refused(path: Path) -> None:
    whole = path.read_bytes()
    for kept in (50, 100, 4096, len(whole) // 2, len(whole) - 4096):
        path.write_bytes(whole[:kept])
        with pytest.raises(NotACase):
            Case.open(path)


def test_a_case_with_one_byte_changed_is_opened_or_refused_but_never_crashes(path: Path) -> None:
    whole = path.read_bytes()
    refused = 0
    for place in range(0, len(whole), 997):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            with Case.open(path) as case:
                case.findings.rows()
        except CaseError:
            refused += 1
    assert refused


def test_a_second_program_is_told_that_the_case_is_in_use(path: Path) -> None:
    script = "import sys; from pathlib import Path; from missent.case.case import Case; Case.open(Path(sys.argv[1]))"
    with Case.open(path):
        other = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=False)
        with pytest.raises(CaseInUse, match="open in another Missent"):
            Case.open(path)
    assert "CaseInUse" in other.stderr
    assert subprocess.run([sys.executable, "-c", script, path], capture_output=True, check=False).returncode == 0


def test_the_lock_of_a_program_that_was_killed_holds_nobody_up(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from missent.case.case import Case\n"
        "case = Case.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", script, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(CaseInUse):
            Case.open(path)
        other.kill()
    Case.open(path).close()


def test_a_read_only_view_works_beside_a_writer_and_sees_what_was_kept(path: Path) -> None:
    with Case.open(path) as writer, Case.open(path, read_only=True) as view:
        writer.settings.put("number", "7")
        assert view.settings.get("number") == "7"
        assert view.findings.count() == 1
        with pytest.raises(CaseError, match="may not be written to"):
            view.settings.put("number", "8")


def test_a_read_only_view_changes_no_byte(path: Path) -> None:
    before = path.read_bytes()
    with Case.open(path, read_only=True) as view:
        view.ledger.counts()
        view.findings.rows()
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_a_copy_holds_the_same_and_replaces_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.missent"
    with Case.open(path) as case:
        case.save_copy(copy)
        with pytest.raises(CaseError, match="already a file"):
            case.save_copy(copy)
        rows = case.findings.rows()
        with pytest.raises(CaseError, match="Choose another folder"):
            case.save_copy(tmp_path / "missing" / "copy.missent")
    with Case.open(copy) as other:
        assert other.findings.rows() == rows
    assert sorted(os.listdir(tmp_path)) == ["copy.missent", "navy.missent"]


def test_a_scratch_case_can_be_kept_as_a_copy(tmp_path: Path) -> None:
    with Case.scratch() as case:
        read(case, Letter())
        case.save_copy(tmp_path / "kept.missent")
    with Case.open(tmp_path / "kept.missent") as kept:
        assert kept.ledger.counts().messages == 1
