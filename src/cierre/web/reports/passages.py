"""Paragraphs of the report as they are put in other words: what a page shows of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString
from markupsafe import Markup

from cierre.fault import Fault
from cierre.matching.matching import Yardstick
from cierre.office.writing import Draft
from cierre.report.blocks import Place as At
from cierre.report.document import Bound, Runs, Section
from cierre.report.material import Material
from cierre.report.printing import Printing
from cierre.report.rewording import Passage, Piece, Reworded, pieces
from cierre.report.sentences import MissingWording, plain
from cierre.report.tokens import TOKEN, parsed, token_of, written
from cierre.report.typed_numbers import TypedNumber, typed_numbers
from cierre.web.language import words
from cierre.web.place import Place
from cierre.web.reports.differences import Version, differences, moment_told
from cierre.web.reports.typed import Held, Told
from cierre.web.review.remarks import NONE, Remarks


@dataclass(frozen=True)
class Paragraph:
    """A paragraph that may be put in other words: what was, and what would be drafted there."""

    key: str
    title: str
    section: str
    drafted: Runs
    reworded: Reworded | None

    @property
    def text(self) -> str:
        """Its words, with tokens."""
        return self.reworded.passage.text if self.reworded else written(self.drafted)


@dataclass(frozen=True)
class Mark:
    """What is to be looked at in a paragraph: figures that moved, numerals that were typed."""

    moved: tuple[tuple[str, str, str], ...]
    typed: tuple[Typed, ...]


@dataclass(frozen=True)
class Typed:
    """A numeral that was typed, the figures that it may be (token and name), and what the records
    say of it."""

    text: str
    offers: tuple[tuple[str, str], ...]
    told: Told | None


def paragraph(drafted: Draft, key: str) -> Paragraph:
    """The paragraph of a report that has a key. Raises Fault when it is not there any more."""
    for each in drafted.reworded:
        if each.passage.key == key:
            told = each.passage
            return Paragraph(key, told.title, told.section, each.drafted, each)
    for piece in pieces(drafted.drafted):
        if piece.key == key:
            return Paragraph(key, piece.title, piece.section, piece.runs, None)
    raise Fault("no-passage")


def token_said(material: Material, number: Bound) -> str:
    """What a number is of: the figure, its part, and whether it is another one than its value."""
    said = material.full_label(number.figure) if material.measure(number.figure) else number.figure
    by, _, part = number.part.partition("=")
    if number.part:
        try:
            of = material.part_said(number.figure.partition(".")[0], by, part)
        except (MissingWording, KeyError, ValueError):
            of = part
        said = f"{said} · {of}"
    aspects = {"before": "aspect-before", "target": "aspect-target", "change": "aspect-change"}
    if number.aspect in aspects:
        said = f"{said} · {words('reports').say(aspects[number.aspect])}"
    return said


def figures_offered(
    material: Material, drafted: Draft, told: Runs, printing: Printing
) -> list[tuple[str, str, str]]:
    """Numbers that may be put in: token, what it is, what is printed; the paragraph's own first."""
    found = {token_of(each): each for each in told if isinstance(each, Bound)}
    for row in drafted.drafted.figures:
        if not row.part:
            there = [("value", row.value), ("before", row.before), ("target", row.target)]
            for aspect, value in there:
                if value is not None:
                    number = Bound("", row.figure, "", aspect)
                    found.setdefault(token_of(number), number)
    offered = ((token, each, printing.printed(each, told)) for token, each in found.items())
    return [
        (token, token_said(material, each), said)
        for token, each, said in offered
        if said != printing.nothing
    ]


def mark_of(material: Material, printing: Printing, at: Reworded, held: Held) -> Mark:
    """What is to be looked at in a passage."""

    def said(token: str) -> str:
        (number,) = parsed(token)
        return token_said(material, number) if isinstance(number, Bound) else token

    drafted = (each.text for each in (*at.drafted, *parsed(at.passage.drafted))
               if not isinstance(each, Bound))  # fmt: skip
    typed: tuple[TypedNumber, ...] = typed_numbers(at.runs, printing.printing(), drafted)
    told = held.told(at.runs, typed)

    def offered(each: TypedNumber) -> Iterator[tuple[str, str]]:
        found = told.get(each.text)
        tokens = dict.fromkeys([*([found.token] if found else []), *each.tokens])
        kept = [found.token] if found and not found.right else tokens
        yield from ((token, said(token)) for token in kept if printing.knows(token))

    return Mark(
        tuple((said(each.token), each.before, each.now) for each in at.moved),
        tuple(Typed(each.text, tuple(offered(each)), told.get(each.text)) for each in typed),
    )


def beside(
    place: Place, drafted: Draft, material: Material, remarks: Remarks = NONE
) -> Mapping[At, Markup]:
    """What stands behind the paragraphs of the report on its page: the way to change each, who
    wrote it, what is to be looked at, and what was said of it by who reviews it."""
    found: dict[At, Markup] = {}
    printing = Printing(drafted.drafted, drafted.statement)
    held = Held(Yardstick(drafted.drafted, material), material, place)
    shown = {(each.path, each.block, each.entry): each for each in drafted.reworded}
    by_place = {(each.path, each.block, each.entry): each for each in pieces(drafted.drafted)}
    sections = dict(_paths(drafted.planned.sections))
    for at in {**by_place, **shown}:
        piece, section = by_place.get(at), sections[at[0]]
        note = at not in shown and piece is not None and _is_note(piece, drafted)
        mark = mark_of(material, printing, shown[at], held) if at in shown else None
        behind = _behind(place, piece, shown.get(at), mark, remarks, note)
        if not note or behind:
            found[id(section), at[1], at[2]] = behind
    return found


def _is_note(piece: Piece, drafted: Draft) -> bool:
    """Whether a paragraph only says a note, which is put in other words where notes are."""
    said = plain(piece.runs)
    numbers = any(isinstance(each, Bound) for each in piece.runs)
    return not numbers and any(each.text in said for each in drafted.statement.notes)


def _behind(
    place: Place,
    piece: Piece | None,
    at: Reworded | None,
    mark: Mark | None,
    remarks: Remarks,
    note: bool,
) -> Markup:
    key = at.passage.key if at else piece.key if piece else ""
    shown = {
        "key": anchor_of(key),
        "address": address_of(place, key) if place.may["write"] and not note else "",
        "comment": _comment_address(place, key) if remarks.comments else "",
        "said": remarks.of(key, place.language),
        "passage": at.passage if at else None,
        "mark": mark,
        "gone": at is not None and not at.drafted,
    }
    if at is None and not any(shown[each] for each in ("address", "comment", "said")):
        return Markup()
    return Markup(_in_line(render_to_string("reports/behind.html", shown)))  # noqa: S704


def _in_line(html: SafeString) -> str:
    return " " + re.sub(r"\s*\n\s*", "", html)


def address_of(place: Place, key: str) -> str:
    """The page on which a paragraph is put in other words."""
    path = reverse("report-text", args=(place.directory.id, place.period.id, place.scope))
    return f"{path}?{urlencode({'at': key})}"


def _comment_address(place: Place, key: str) -> str:
    path = reverse("report-comment", args=(place.directory.id, place.period.id, place.scope))
    return f"{path}?{urlencode({'at': key})}"


def anchor_of(key: str) -> str:
    """The id of a paragraph on the page of the report."""
    return "p-" + re.sub(r"[^a-z0-9]+", "-", key.lower())


def versions(place: Place, known: tuple[Passage, ...]) -> list[Version]:
    """The versions of a passage, the last one first, each with what it changed."""
    found, before = [], known[0].drafted if known else ""
    numbers: dict[str, str] = dict(known[0].numbers) if known else {}
    for each in known:
        numbers |= each.numbers
        now = each.text or each.drafted
        day = moment_told(place, each.at)
        changed = tuple(differences(_printed(before, numbers), _printed(now, numbers)))
        found.append(Version(each.who, day, each.text, changed))
        before = now
    return found[::-1]


def _printed(text: str, numbers: Mapping[str, str]) -> str:
    return TOKEN.sub(lambda token: numbers.get(token[0], token[0]), text)


def _paths(
    sections: tuple[Section, ...], above: tuple[int, ...] = ()
) -> Iterator[tuple[tuple[int, ...], Section]]:
    for n, each in enumerate(sections):
        yield (*above, n), each
        yield from _paths(each.subsections, (*above, n))
