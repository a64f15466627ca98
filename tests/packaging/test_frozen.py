"""The frozen program starts its workers as itself, and keeps foreign libraries out."""

import os
import subprocess
import sys
from types import ModuleType

import pytest

from missent import frozen
from missent.scan import child, confine


@pytest.fixture
def as_frozen(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return monkeypatch


def test_a_worker_of_the_frozen_program_is_the_program_itself(as_frozen):
    started = []

    def popen(command, **_):
        started.append(command)
        raise OSError("seen enough")

    as_frozen.setattr(subprocess, "Popen", popen)
    with pytest.raises(OSError, match="seen enough"):
        child.Child(["the", "work"], 7, 1.0)
    assert started == [[sys.executable, frozen.WORKER, "missent.scan.process", str(os.getpid()), "7", "the", "work"]]


def test_the_start_of_a_worker_leads_to_its_module_with_its_arguments(as_frozen):
    module, seen = ModuleType("some_worker"), []
    module.main = lambda: seen.append(sys.argv[1:])
    as_frozen.setitem(sys.modules, "some_worker", module)
    as_frozen.setattr(sys, "argv", ["missent"])
    assert frozen.work(["missent", frozen.WORKER, "some_worker", "7", "evidence"])
    assert seen == [["7", "evidence"]]


def test_no_worker_can_be_asked_for_where_nothing_is_frozen():
    assert not frozen.work(["missent", frozen.WORKER, "missent.scan.process"])


def test_the_program_file_stays_readable_to_a_frozen_worker(as_frozen):
    assert sys.executable in confine.own_places()


def test_plugins_of_another_qt_are_not_looked_for(as_frozen):
    as_frozen.setenv("QT_PLUGIN_PATH", "/evidence")
    frozen.settle()
    assert "QT_PLUGIN_PATH" not in os.environ


@pytest.mark.parametrize("own", [None, "/opt/lib"])
def test_programs_that_we_open_get_the_libraries_of_the_person(as_frozen, own):
    as_frozen.setenv("LD_LIBRARY_PATH", "/usr/lib/missent/_internal")
    if own:
        as_frozen.setenv("LD_LIBRARY_PATH_ORIG", own)
    frozen.settle()
    assert os.environ.get("LD_LIBRARY_PATH") == own


def test_the_environment_is_left_alone_where_nothing_is_frozen(monkeypatch):
    monkeypatch.setenv("QT_PLUGIN_PATH", "/own")
    frozen.settle()
    assert os.environ["QT_PLUGIN_PATH"] == "/own"
