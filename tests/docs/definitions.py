"""The table of measures in docs/definitions.md, made from the books.

Write it anew with: python -m tests.docs.definitions
"""

from __future__ import annotations

from collections.abc import Iterator

from cierre.book import (
    Balance,
    Book,
    Duration,
    Flow,
    Measure,
    Moves,
    Ranking,
    Ratio,
    Score,
    Streak,
    Total,
)
from cierre.books import load_books
from cierre.report.sentences import book_wording
from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "definitions.md"
START = "<!-- measures: made from the books, do not edit by hand -->\n"
END = "<!-- end of measures -->\n"


def measures() -> str:
    """A section for each book: every measure's id, label, unit, kind, credit and definition."""
    return "\n".join(line for book in load_books().values() for line in _book(book))


def written() -> str:
    """The section that stands in the page."""
    return PAGE.read_text(encoding="utf-8").partition(START)[2].partition(END)[0]


def write() -> None:
    """Put the section that the books give into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{START}{measures()}{END}{after}", encoding="utf-8")


def _book(book: Book) -> Iterator[str]:
    wording = book_wording(book.id, "en")
    yield f"\n### {wording.attribute('book', 'label')} (`{book.id}`)\n"
    yield "| measure | unit | how it is computed | what it says |"
    yield "|---|---|---|---|"
    for measure in book.measures:
        label = wording.attribute(measure.id, "label")
        definition = wording.attribute(measure.id, "definition")
        yield (
            f"| `{book.id}.{measure.id}`<br>{label} | {measure.unit} "
            f"| {computed(measure)} | {definition} |"
        )
    yield ""


def computed(measure: Measure) -> str:
    """How a measure is declared, in words."""
    match measure:
        case Flow(moves=moves, of=of, credit=credit):
            return f"{of} moved {_moves(moves)}; credited {credit} the move's holder"
        case Balance(states=states, at=at, of=of):
            return f"{of} in {', '.join(states)} at the {at}"
        case Duration(moves=moves, statistic=statistic, since=since, clock=clock, per=per):
            each = f", per move {_moves(per)}" if per else ""
            if since == "due":
                return f"{statistic} of the days since the due day, {_moves(moves)}{each}"
            start = "entry into the book" if since == "entry" else "entry into the state left"
            return f"{statistic} since {start}, {clock} time, {_moves(moves)}{each}"
        case Score(moves=moves):
            return f"mean of the values of moves {_moves(moves)}"
        case Ratio(numerator=numerator, denominator=denominator):
            return f"{numerator} / {denominator}"
        case Total(of=of):
            return f"{of}, added up by sign"
        case Streak(moves=moves, run=run):
            return f"{run} run of days without moves {_moves(moves)}"
        case Ranking(moves=moves, length=length):
            return f"the {length} items with the largest value, {_moves(moves)}"


def _moves(moves: Moves) -> str:
    leaving = ", ".join(moves.leaving) or "any"
    reaching = ", ".join(moves.reaching) or "any"
    within = f" within {moves.within} s" if moves.within is not None else ""
    due = {None: "", True: " by the due day", False: " after the due day"}[moves.on_time]
    promised = " of items with a due day" if moves.promised else ""
    categories = f" of category {', '.join(moves.categories)}" if moves.categories else ""
    having = "".join(f" with {name} {value}" for name, value in moves.having)
    least = f" of a value of at least {moves.least}" if moves.least is not None else ""
    most = f" of a value of at most {moves.most}" if moves.most is not None else ""
    return f"{leaving} → {reaching}{within}{due}{promised}{categories}{having}{least}{most}"


if __name__ == "__main__":
    write()
