"""Make the catalogues of the window's languages: gather every text it can show, lay that into the .ts files, compile them.

    python packaging/build_translations.py

Run it after a change of words. Texts are found where they are said (the arguments of words, counted and plural in gui/) and in
the tables that are said by a code. What is translated is kept; a new text is entered as unfinished, and one that is no longer
said is left out. A catalogue is compiled by lrelease, which PySide6 brings.
"""

import ast
import csv
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import missent
from missent.detection.domains import DomainKind
from missent.detection.priors import Standing
from missent.gui import actions, exporting, lists
from missent.gui import wording as window
from missent.gui.dialogs import account
from missent.gui.languages import CONTEXT, LANGUAGES, catalogue
from missent.gui.models.list_model import Listing
from missent.gui.selfreport import wizard
from missent.gui.views import coverage_page
from missent.model import Outcome
from missent.paths import resources
from missent.readers.imap import advice
from missent.report import forms, seen
from missent.report import wording as english
from missent.report.template import NAMES, By, form_fields, read_data, template

SAYING = {"words": slice(0, 1), "counted": slice(1, 3), "plural": slice(1, 3)}
"""The functions that say a text, and which of their arguments are texts; two texts are one and many."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """Hold a text as it stands in the source; `one` is its form for one where it counts something."""

    source: str
    one: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold a text with its translation: one form, or one for each plural of the language; empty where there is none yet."""

    text: Text
    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        """Tell whether a person translated it."""
        return bool(self.forms) and all(self.forms)


def texts() -> list[Text]:
    """Give every text that the window can show, in order; raise `ValueError` for one that both counts and does not."""
    package = Path(missent.__file__).parent
    found = {*_said([*package.joinpath("gui").rglob("*.py"), package / "report" / "seen.py"]), *_tables()}
    by_source: dict[str, Text] = {}
    for text in sorted(found, key=lambda text: (text.source, text.one or "")):
        known = by_source.setdefault(text.source, text)
        if (known.one is None) != (text.one is None):
            raise ValueError(f"“{text.source}” is said with a count and without one; a catalogue can hold only one of them.")
    return list(by_source.values())


def _said(paths: Iterable[Path]) -> Iterator[Text]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield from _said_in(node)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "english":
                yield from _in_table(getattr(english, node.attr))


def _said_in(call: ast.Call) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in SAYING:
        return
    texts = [list(_literals(argument)) for argument in call.args[SAYING[name]]]
    if name == "words":
        yield from (Text(text) for found in texts for text in found)
    elif len(texts) == 2 and all(texts):
        yield Text(texts[1][0], texts[0][0])


def _literals(node: ast.expr) -> Iterator[str]:
    """Give the texts that an argument can be: itself, or the ends of a choice; a table is gathered as a whole elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Subscript):
        inner = node.value
        for value in inner.values if isinstance(inner, ast.Dict) else inner.elts if isinstance(inner, ast.Tuple) else ():
            yield from _literals(value)


def _in_table(table: object) -> Iterator[Text]:
    """Give the texts of a table of report/wording.py, which the window calls `english`; a pair is one and many."""
    for said in table.values() if isinstance(table, Mapping) else ():
        yield Text(said[1], said[0]) if isinstance(said, tuple) else Text(said)


def _tables() -> Iterator[Text]:
    plain: list[Iterable[str]] = [
        window._ORIGINS.values(), window._AT_THE_END.values(), seen.CATEGORIES.values(), seen.PLACES.values(),
        seen.UNREAD.values(), (seen.OUTCOMES[outcome] for outcome in Outcome), seen.CLEAN_UP.values(), seen.LEVELS,
        actions.MENUS, (action.text for action in actions.ACTIONS), account.HINTS.values(),
        (text for _, text in (*advice._WORDS, *advice._HOSTS)),
        (form.words for form in forms.FORMS.values()), coverage_page._BELOW.values(),
        (text for step in wizard._STEPS for text in step), _listings(), _templates(), _advice(),
        _named(),
    ]  # fmt: skip
    counting: list[Iterable[tuple[str, str]]] = [
        window._DECIDED.values(), window._TIMES.values(), seen.SIGNS.values(), seen.KINDS.values(), seen.CAUSES.values(),
        [seen.CARRIED], exporting._WRITTEN.values(),
    ]  # fmt: skip
    yield from (Text(text) for table in plain for text in table if text)
    yield from (Text(many, one) for table in counting for one, many in table)


def _listings() -> Iterator[str]:
    for listing in vars(lists).values():
        if isinstance(listing, Listing):
            yield from (listing.title, listing.about, listing.empty, *(column.head for column in listing.columns))


def _templates() -> Iterator[str]:
    """Give what the wizard asks: the names of the forms, of the fields that a person fills, and what can be chosen."""
    fields = form_fields()
    for told in map(template, NAMES):
        yield from (told.title, told.about)
        for entry in (entry for section in told.sections for entry in section.entries):
            if entry.field and fields[entry.field].by is not By.PROGRAM:
                yield from (entry.label, *fields[entry.field].choices)


def _advice() -> Iterator[str]:
    for line in read_data("what-to-do.toml")["line"]:
        yield line["reason"]
        yield from line["text"].values() if isinstance(line["text"], dict) else (line["text"],)


def _named() -> Iterator[str]:
    """Give the names of kinds of domains and of the holders of endings, which reasons hold as facts."""
    data = resources() / "data"
    for place, column in (("protected-domains.tsv", "kind"), ("watchlists/*.tsv", "kind"), ("hazard-endings.tsv", "holder")):
        for path in data.glob(place):
            lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
            yield from (row[column] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    yield from (kind.value for kind in DomainKind if kind is not DomainKind.ORDINARY)
    yield from (standing.value for standing in Standing)


def read(path: Path) -> list[Entry]:
    """Read a catalogue; an empty one when there is no file."""
    if not path.exists():
        return []
    return [_entry(message) for message in ET.parse(path).iter("message")]


def _entry(message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    counts = message.get("numerus") == "yes"
    given = [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
    return Entry(Text(message.findtext("source", ""), message.findtext("extracomment", "") if counts else None), tuple(given))


def brought_up(entries: Iterable[Entry], wanted: Iterable[Text]) -> list[Entry]:
    """Give the entries for what is wanted: those that are known with their translation, the others empty."""
    known = {(entry.text.source, entry.text.one is None): entry.forms for entry in entries}
    return [Entry(text, known.get((text.source, text.one is None), ("",) if text.one is None else ("", ""))) for text in wanted]


def write(path: Path, code: str, entries: Iterable[Entry]) -> None:
    """Write a catalogue as Qt Linguist does."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in entries:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.text.one is not None else {})
        ET.SubElement(message, "source").text = entry.text.source
        if entry.text.one is not None:
            ET.SubElement(message, "extracomment").text = entry.text.one
        translation = ET.SubElement(message, "translation", {} if entry.is_finished else {"type": "unfinished"})
        if entry.text.one is None:
            translation.text = entry.forms[0]
        else:
            for form in entry.forms:
                ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, " " * 4)
    told = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{told}\n', encoding="utf-8")


def compiled(path: Path) -> None:
    """Compile a catalogue beside itself; raise `CalledProcessError` when lrelease refuses it."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> int:
    """Bring all catalogues up; give 1 when a text is left to translate."""
    wanted, left = texts(), 0
    for code in LANGUAGES:
        path = catalogue(code).with_suffix(".ts")
        entries = brought_up(read(path), wanted)
        write(path, code, entries)
        compiled(path)
        unfinished = [entry.text.source for entry in entries if not entry.is_finished]
        left += len(unfinished)
        print(f"{code}: {len(entries) - len(unfinished)} of {len(entries)} texts translated")
        print(*(f"  {text}" for text in unfinished), sep="\n", end="\n" if unfinished else "")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
