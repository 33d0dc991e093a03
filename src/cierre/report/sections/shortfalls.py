"""Where a person fell short: targets missed and what went wrong, her own words beside it."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Text
from cierre.report.figures import few_cases, shown, spoken, target_of
from cierre.report.findings import Concern, concerns, missed_targets
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined, say_first
from cierre.report.sections.cases import cases_of, duration_label
from cierre.report.sections.written import about, own_words, with_measure
from cierre.report.sentences import Argument, Spoken, plain
from cierre.statement.model import Figure

TRAINING = "training"


def shortfalls(part: Part, material: Material) -> tuple[Block, ...]:
    """An entry for each missed target, each book in which something went wrong, and each note.

    Beside each stand the notes that explain it. Of what has no measure yet that is said.
    """
    left = list(own_words(material, ("shortcoming",)))
    entries: list[Runs] = []
    open_ones: list[str] = []
    of_all = {each.figure.id for each in concerns(material) if not each.own}
    for name, label, said in _fell_short(part, material):
        notes = [each for each in left if about(each, name)]
        left = [each for each in left if each not in notes]
        pieces = [said, *(with_measure(material, each) for each in notes)]
        if not notes and name not in of_all:
            open_ones.append(label)
        between = material.wording.text("between-sentences")
        mark = "colon" if "." in name else "stop"
        lead = Text(f"{label}{material.wording.text(mark)}", strong=True)
        gap = () if mark == "colon" else (Text(between),)
        entries.append((lead, *gap, *joined(pieces, between)))
    entries += [with_measure(material, each) for each in left]
    blocks: list[Block] = [Bullets(tuple(entries))] if entries else []
    if open_ones:
        named = material.formatter.listed([each[:1].lower() + each[1:] for each in open_ones])
        blocks.append(Paragraph((Text(material.wording.text("i-no-measure", what=named)),)))
    return tuple(blocks)


def open_exams(material: Material) -> tuple[str, ...]:
    """Courses whose exam was failed, with no retake enrolled for and no note that speaks of it."""
    failed = material.statement.figures.get(f"{TRAINING}.failed")
    if TRAINING not in material.books or failed is None or not failed.value:
        return ()
    pending = material.statement.figures.get(f"{TRAINING}.pending")
    enrolled = {} if pending is None else pending.parts.get("course", {})
    written = own_words(material, ("shortcoming", "plan"))
    if any(about(each, TRAINING) for each in written):
        return ()
    texts = [f"{each.text} {each.measure}".casefold() for each in written]
    return tuple(
        course
        for course, count in failed.parts.get("course", {}).items()
        if count
        and not enrolled.get(course)
        and not any(course.casefold() in text for text in texts)
    )


def _fell_short(part: Part, material: Material) -> list[tuple[str, str, Runs]]:
    """What each entry is about, what it is called, and what it says.

    The person's own targets first, then the office's that touch her. What went wrong in a book
    stands beside the book's only key figure when that missed its target.
    """
    wrong = _went_wrong(part, material)
    between = material.wording.text("between-sentences")
    found = []
    against = [(each, _against(material, each)) for each in missed_targets(material)]
    against += [(each.figure, _of_office(material, each)) for each in concerns(material)]
    for figure, said in against:
        book = figure.id.partition(".")[0]
        alone = [each for each in material.pack.headline if each.startswith(f"{book}.")]
        also = [wrong.pop(book)] if alone == [figure.id] and book in wrong else []
        if said:
            pieces = joined([said, *also], between)
            found.append((figure.id, _label(material, figure), pieces))
    found += [(book, material.book_name(book), said) for book, said in wrong.items()]
    return found


def _label(material: Material, figure: Figure) -> str:
    if few_cases(material, figure):
        return duration_label(material, figure)
    return material.full_label(figure.id)


def _value(material: Material, figure: Figure) -> Spoken:
    """The figure's value; of so few cases that half of them would mean nothing, each of them."""
    cases = cases_of(material, figure) if few_cases(material, figure) else ()
    return Spoken(cases or shown(material, figure))


def _against(material: Material, figure: Figure) -> Runs:
    target = target_of(figure)
    if target is None or figure.value is None:
        return ()
    months = target.missed_months or 1
    arguments: dict[str, Argument] = {
        "value": _value(material, figure),
        "target": spoken(material, target.target, figure.unit, figure.id, aspect="target"),
        "better": figure.better,
        "months": spoken(material, months, "items", figure.id, aspect="missed_months"),
    }
    return material.wording.runs("i-missed", arguments)


def _of_office(material: Material, concern: Concern) -> Runs:
    """The office's limit that the person passed, or what it missed with her share among it."""
    figure = concern.figure
    arguments: dict[str, Argument] = {
        "value": _value(material, figure),
        "target": spoken(material, concern.target, figure.unit, figure.id, aspect="office_target"),
        "better": figure.better,
    }
    if concern.own:
        return material.wording.runs("i-missed-office", arguments)
    beyond = concern.office is not None and (
        concern.office > concern.target
        if figure.better == "less"
        else concern.office < concern.target
    )
    if concern.office is None or not beyond:
        return ()
    arguments["office"] = spoken(
        material, concern.office, figure.unit, figure.id, aspect="office_value"
    )
    return material.wording.runs("i-office-missed", arguments)


def _went_wrong(part: Part, material: Material) -> dict[str, Runs]:
    """What is said of each book that went wrong in it."""
    said: dict[str, list[Runs]] = {}
    for alternatives in part.says:
        book = figures_said(material, alternatives[0])[0].partition(".")[0]
        runs = say_first(material, alternatives) if book in material.books else ()
        if plain(runs):
            said.setdefault(book, []).append(runs)
    exams = open_exams(material)
    if exams and TRAINING in said:
        courses = material.formatter.listed(exams)
        said[TRAINING].append((Text(material.wording.text("i-exams-open", courses=courses)),))
    between = material.wording.text("between-sentences")
    return {book: joined(pieces, between) for book, pieces in said.items()}
