"""Every code of the core has words in the window, and what comes out of mail is quoted harmlessly in them."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from missent.detection.reasons import FACTS, Code, reason
from missent.gui import wording
from missent.model import Band, Bounce, Field, Harm, ProblemCode, ScanState, Stage, Verdict


def told(code: Code, count: int = 2, text: str = "fact") -> tuple[str, str]:
    return wording.reason_line(reason(code, *(count if fact == "count" else text for fact in FACTS[code])))


@pytest.mark.parametrize("code", list(Code))
def test_every_reason_has_words_and_leaves_no_place_unfilled(code: Code) -> None:
    _, words = told(code)
    assert words
    assert "{" not in words


@pytest.mark.parametrize("code", [code for code, facts in FACTS.items() if "count" in facts])
def test_a_reason_that_counts_shows_its_figure_apart_from_its_words(code: Code) -> None:
    assert told(code, count=3)[0] == "3"
    assert told(code, count=1)[1] != told(code, count=3)[1]


def test_no_answer_is_told_with_a_nought() -> None:
    assert told(Code.NEVER_RECEIVED_FROM, text="navy.ml") == ("0", "messages ever came from navy.ml")


@pytest.mark.parametrize("code", [Code.LETTER_MISSING, Code.LETTER_EXTRA])
def test_a_letter_at_the_end_is_told_as_such(code: Code) -> None:
    assert wording.reason(reason(code, "m", "")).endswith("at the end")


def test_a_reason_shows_a_turning_character_instead_of_obeying_it() -> None:
    assert "\u202e" not in told(Code.MEANT_OWN, text="lim.\u202eyvan")[1]
    assert "⟨U+202E⟩" in told(Code.MEANT_OWN, text="lim.\u202eyvan")[1]


def test_every_other_code_has_words() -> None:
    said = [wording.band(one) for one in Band] + [wording.harm(one) for one in Harm] + [wording.bounce(one) for one in Bounce]
    said += [wording.bounce_limit(one) for one in Bounce] + [wording.verdict(one) for one in Verdict]
    said += [wording.field(one) for one in Field] + [wording.stage(one) for one in Stage]
    said += [wording.problem_code(one) for one in ProblemCode] + [wording.state(one) for one in ScanState]
    assert all(said)


class ThreeForms(QTranslator):
    """Speak a language with a form for one, for few and for many, as Polish has."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own name
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if text != "{n} findings":
            return None
        return "{n} one" if n == 1 else "{n} few" if n < 5 else "{n} many"


def test_a_language_may_have_more_than_two_forms_of_a_plural(qapp: QCoreApplication) -> None:
    language = ThreeForms()
    qapp.installTranslator(language)
    try:
        said = [wording.counted(count, "{n} finding", "{n} findings") for count in (1, 3, 7)]
    finally:
        qapp.removeTranslator(language)
    assert said == ["1 one", "3 few", "7 many"]


def test_english_has_two_forms_of_a_plural(qapp: QCoreApplication) -> None:
    assert [wording.counted(count, "{n} finding", "{n} findings") for count in (0, 1, 2)] == [
        "0 findings",
        "1 finding",
        "2 findings",
    ]
