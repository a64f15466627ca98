"""What is said where no finding is listed: what that rests on, what was not read, and where to look next; never a bare zero."""

from dataclasses import dataclass

from missent.gui import wording
from missent.gui.overview import Overview
from missent.gui.views.empty_page import Fact, Offer
from missent.model import ScanState


@dataclass(frozen=True, slots=True)
class Nothing:
    """Hold a headline, sentences below it, the facts it rests on, and what can be done next."""

    headline: str
    lines: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    offers: tuple[Offer, ...] = ()

    def text(self) -> str:
        """Give all that is said, a line each."""
        return "\n".join([self.headline, *self.lines, *(fact.head for fact in self.facts)])


def nothing(overview: Overview, *, scanning: bool = False) -> Nothing:
    """Say what an empty list rests on; while `scanning`, that it is too early to say."""
    if scanning:
        return Nothing(wording.words("Nothing found so far; reading goes on."))
    if overview.progress.state is ScanState.READY:
        return Nothing(wording.words("Nothing read yet."))
    headline, line = _headline(overview)
    return Nothing(headline, (line,) if line else (), tuple(_facts(overview)), tuple(_offers(overview)))


def _headline(overview: Overview) -> tuple[str, str]:
    counts = overview.counts
    if not counts.messages and counts.offered:
        return (
            wording.words("No remembered address looks mistyped"),
            wording.words("No message was read, only what a mail program offers as one types."),
        )
    if not counts.messages:
        return wording.words("No message was read"), wording.words("So nothing can be said about this mail.")
    if not overview.judged:
        return wording.words("What was read is not judged yet"), wording.words("So nothing can be said about it.")
    if overview.is_partial:
        return (
            wording.words("None so far: {read}.").replace("{read}", wording.read_of_total(overview.progress)),
            wording.words("Reading was stopped before its end, so nothing can be said about the rest."),
        )
    if not counts.judged:
        return (
            wording.words("Whose mail this is could not be told"),
            wording.words("None of the messages could be told to be sent by the owner of this mailbox, so none was judged."),
        )
    return (
        wording.words("No recipient looks mistyped"),
        wording.words("Missent looked at every recipient that it could read. It cannot know every name."),
    )


def _facts(overview: Overview) -> list[Fact]:
    counts = overview.counts
    found = []
    if counts.messages:
        read = wording.counted(counts.messages, "{n} message read", "{n} messages read")
        judged = wording.counted(counts.judged, "{n} of them was judged", "{n} of them were judged")
        recipients = wording.counted(counts.recipients, "with {n} recipient", "with {n} recipients")
        found.append(Fact("check-circle", read, f"{judged}, {recipients}."))
    if counts.offered:
        head = wording.counted(counts.offered, "{n} remembered address", "{n} remembered addresses")
        found.append(
            Fact("clock-counter-clockwise", head, wording.words("Judged like the others, and counted as sent by nobody."))
        )
    if counts.problems:
        head = wording.counted(counts.problems, "{n} thing could not be read", "{n} things could not be read")
        found.append(Fact("warning-circle", head, wording.words("Missent is not able to assess it."), "likely"))
    if counts.unresolved:
        head = wording.counted(counts.unresolved, "{n} recipient has no address", "{n} recipients have no address")
        found.append(Fact("user-circle", head, wording.words("Only a name is stored, so the domain cannot be checked.")))
    if counts.skipped:
        head = wording.counted(counts.skipped, "{n} file holds no mail", "{n} files hold no mail")
        found.append(Fact("skip-forward", head, wording.words("Told by its content, whatever its name.")))
    if overview.quiet:
        head = wording.counted(overview.quiet, "{n} recipient with an unknown name", "{n} recipients with unknown names")
        found.append(Fact("diamond", head, wording.words("Their endings are where slips land; look through them once.")))
    return found


def _offers(overview: Overview) -> list[Offer]:
    offers = []
    if overview.domains:
        text = wording.counted(overview.domains, "See the {n} domain", "See all {n} domains")
        offers.append(Offer("census", text, "globe-simple", "primary"))
    if overview.counts.problems:
        text = wording.counted(overview.counts.problems, "Show the {n} problem", "Show the {n} problems")
        offers.append(Offer("coverage", text, "clipboard-text"))
    if overview.quiet:
        offers.append(Offer("review", wording.words("Look through the unknown names"), "diamond"))
    return [*offers, Offer("more", wording.words("Read another mailbox…"), "", "quiet")]
