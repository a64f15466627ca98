"""Write a document as one HTML file that needs nothing else: no script, no font, no picture, and a policy that forbids them all.

The Content-Security-Policy allows the file's own style by its digest and nothing beside it (CSP Level 3, section 2.3.1).
"""

import base64
import hashlib
from collections.abc import Iterator
from functools import singledispatch
from html import escape
from pathlib import Path
from typing import Final

from missent.report.document import (
    Bars,
    Block,
    Boxes,
    Bullets,
    Card,
    Document,
    Facts,
    Grid,
    Heading,
    Paragraph,
    Part,
    Signature,
    Text,
    Tone,
)  # fmt: skip
from missent.report.safe import new_file
from missent.report.slip import Run
from missent.report.visible import visible

_STYLE: Final = """
:root { --ink: #1B2229; --ink2: #46505A; --ink3: #5F6872; --line: #E0E0DC; --ground: #F7F7F5; --sheet: #FFFFFF;
  --accent: #0E5A67; --bar: #5E9098; --slip: #A5311C; --sunken: #F6F7F6; --likely: #754A00; --likely-soft: #FAF0D9; }
@media (prefers-color-scheme: dark) { :root { --ink: #ECEAE5; --ink2: #BCC1C6; --ink3: #9BA2AA; --line: #2F353B;
  --ground: #16191C; --sheet: #1D2125; --accent: #7CC6D1; --bar: #4C8791; --slip: #FF9F87; --sunken: #181B1F;
  --likely: #EBC06C; --likely-soft: #3A3018; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
header p, footer { color: var(--ink3); }
h1 { font-size: 1.9rem; font-weight: 600; margin: 0; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 3rem 0 .75rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 2rem 0 .5rem; }
.lead { font-size: 1.25rem; font-weight: 600; margin: 2rem 0 .75rem; }
.note { color: var(--ink3); font-size: .9rem; }
.caution { background: var(--likely-soft); color: var(--likely); padding: .75rem 1rem; border-radius: .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; margin: .75rem 0; }
dt { color: var(--ink3); }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
th { text-align: start; color: var(--ink3); font-size: .9rem; font-weight: 600; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: end; white-space: nowrap; }
.address { font-family: ui-monospace, monospace; font-size: .95em; direction: ltr; unicode-bidi: isolate; }
.slip b { color: var(--slip); } b { text-decoration: underline; text-underline-offset: .2em; }
svg { display: block; height: 1rem; width: 100%; } rect { fill: var(--bar); }
.bars td:nth-child(2) { width: 45%; }
article { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 1rem 0;
  break-inside: avoid; }
article h3 { margin: 0; } article h3 span { color: var(--ink3); font-weight: 400; margin-inline-end: .75rem; }
section { background: var(--sunken); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0 0; }
section p { margin: 0; } section .badge { float: inline-end; font-weight: 600; }
ul, ol { margin: .5rem 0; padding-inline-start: 1.4rem; }
.label { color: var(--ink3); margin: .75rem 0 0; }
.boxes { list-style: none; padding: 0; columns: 2; }
.signature { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2rem; margin-top: 5rem; }
.signature div { border-top: 1px solid var(--ink3); padding-top: .3rem; color: var(--ink3); }
@media print { body { background: none; font-size: 11px; } main { max-width: none; padding: 0; } }
"""
_DIGEST: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY: Final = f"default-src 'none'; style-src 'sha256-{_DIGEST}'; base-uri 'none'; form-action 'none'"


def lines(document: Document) -> Iterator[str]:
    """Give the file line by line."""
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{clean(document.title)} – {clean(document.subtitle)}</title>\n"
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    yield f"<header><h1>{clean(document.title)}</h1><p>{clean(document.subtitle)}</p></header>\n"
    for block in document.blocks:
        yield f"{html(block)}\n"
    yield f"<footer><hr><p>{clean(document.foot)}</p></footer>\n</main>\n</body>\n</html>\n"


def write(document: Document, path: Path) -> None:
    """Write the document to a file; raise `ExportError` when it cannot be, and leave nothing half-written."""
    with new_file(path) as stream:
        stream.writelines(line.encode("utf-8", "backslashreplace") for line in lines(document))


def clean(text: str) -> str:
    """Give a text as HTML shows it: nothing in it is markup, and hidden characters are visible."""
    return escape(visible(text))


def _text(text: Text) -> str:
    if isinstance(text, str):
        return clean(text)
    written = f'<span class="address slip">{_runs(text.written)}</span>'
    return f'{written} → <span class="address">{_runs(text.meant)}</span>' if text.meant else written


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(f"<b>{clean(run.text)}</b>" if run.differs else clean(run.text) for run in runs)


@singledispatch
def html(block: Block) -> str:
    """Give a block as HTML."""
    raise TypeError(block)


@html.register
def _(block: Heading) -> str:
    return f"<h{block.level + 1}>{clean(block.words)}</h{block.level + 1}>"


@html.register
def _(block: Paragraph) -> str:
    kind = "" if block.tone is Tone.PLAIN else f' class="{block.tone}"'
    return f"<p{kind}>{_text(block.words)}</p>"


@html.register
def _(block: Bullets) -> str:
    kind = "ol" if block.numbered else "ul"
    return f"<{kind}>{''.join(f'<li>{clean(item)}</li>' for item in block.items)}</{kind}>" if block.items else ""


@html.register
def _(block: Facts) -> str:
    return f"<dl>{''.join(f'<dt>{clean(name)}</dt><dd>{_text(value)}</dd>' for name, value in block.rows)}</dl>"


@html.register
def _(block: Boxes) -> str:
    items = (f"<li>{'☒' if ticked else '☐'} {clean(words)}</li>" for words, ticked in block.items)
    return f'<p class="label">{clean(block.label)}</p><ul class="boxes">{"".join(items)}</ul>'


@html.register
def _(block: Grid) -> str:
    def cell(kind: str, place: int, words: str) -> str:
        return f"<{kind}{' class=number' if place in block.numbers else ''}>{words}</{kind}>"

    heads = "".join(cell("th", place, clean(head)) for place, head in enumerate(block.heads))
    rows = ("".join(cell("td", place, _text(text)) for place, text in enumerate(row)) for row in block.rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


@html.register
def _(block: Bars) -> str:
    rows = (
        f'<tr><td>{_text(label)}</td><td><svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">'
        f'<rect width="{100 * count / block.most:.1f}" height="10"/></svg></td><td class="number">{count:,}</td></tr>'
        for label, count in block.rows
    )
    head = f'<thead><tr><th></th><th></th><th class="number">{clean(block.unit)}</th></tr></thead>'
    return f'<table class="bars">{head}<tbody>{"".join(rows)}</tbody></table>'


@html.register
def _(block: Card) -> str:
    parts = "".join(map(_part, block.parts))
    title = f"<h3><span>{clean(block.reference)}</span>{clean(block.title)}</h3>"
    return f'<article id="{clean(block.reference)}">{title}{html(block.facts)}{parts}</article>'


def _part(part: Part) -> str:
    badge = f'<p class="badge">{clean(part.badge)}</p>'
    return f"<section>{badge}<p>{_text(part.slip)}</p>{html(part.facts)}{html(part.why)}</section>"


@html.register
def _(block: Signature) -> str:
    return f'<div class="signature">{"".join(f"<div>{clean(line)}</div>" for line in block.lines)}</div>'
