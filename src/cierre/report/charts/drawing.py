"""What charts are drawn with: texts, rectangles, lines, scales, and the colours of marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from cierre.report.document import Bound, Mark
from cierre.report.typeface import CHINESE
from cierre.report.widths import letters

INK, MUTED, AXIS, GRID = "#1c2733", "#5b6875", "#7d8894", "#e3e8ed"
ACCENT, PALE, BAND, TARGET, GROUND = "#14507a", "#7290a9", "#e9eff4", "#b4531f", "#ffffff"
"""A mark stands out from its ground three to one: the columns and bars, the line, the target, the
edges of the band."""

LINE = 14.0
"""How far apart two labels must stand, from baseline to baseline."""

_LETTER = 0.54
"""Mean width of a letter in the typeface, in ems."""

_NEARLY = 1e-6
"""What is lost of a whole number of letters when their width is divided again."""

Link = Callable[[Bound], str | None]
LanguageOf = Callable[[str], str]
"""The language of a label that is in another one than the report; else empty."""


@dataclass
class Drawing:
    """A picture in the making: what is in it so far, and how high it is."""

    width: float
    link: Link
    language_of: LanguageOf = lambda label: ""
    height: float = 0
    parts: list[str] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        anchor: str = "start",
        colour: str = INK,
        strong: bool = False,
        size: float = 13,
    ) -> None:
        """A text whose baseline is at y."""
        weight = ' font-weight="600"' if strong else ""
        if strong and CHINESE.search(text):
            weight += f' stroke="{colour}" stroke-width="0.3"'
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" '
            f'font-size="{size:g}"{weight}>{escape(text)}</text>'
        )

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; one of nothing is still half a point."""
        self.parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0.5):.1f}" '
            f'height="{max(height, 0.5):.1f}" fill="{colour}"/>'
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1,
        dashes: str = "",
    ) -> None:  # fmt: skip
        """A straight line; ``dashes`` as ``4 3``."""
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{colour}" stroke-width="{width:g}"{dashed}/>'
        )

    def target(self, x1: float, x2: float, y: float, dashes: str = "") -> None:
        """A line of a target, set off from a column that it crosses."""
        self.line(x1, y, x2, y, GROUND, 3.6)
        self.line(x1, y, x2, y, TARGET, 1.8, dashes)

    @contextmanager
    def mark(self, mark: Mark) -> Iterator[None]:
        """What is drawn meanwhile is the mark: it has its title and leads to its records."""
        address = self.link(mark.number) if isinstance(mark.number, Bound) else None
        title = f"<title>{escape(mark.label)}: {escape(mark.number.text)}</title>"
        language = self.language_of(mark.label)
        spoken = f" lang={quoteattr(language)}" if language else ""
        leads = f"<a href={quoteattr(address)}" if address else "<g"
        self.parts.append(f"{leads}{spoken}>{title}")
        yield
        self.parts.append("</a>" if address else "</g>")

    def key(self, entries: list[tuple[str, str]]) -> None:
        """What the target's line and the band are, in lines below; entries are kind and label."""
        for kind, label in entries:
            self.height += 18
            y = self.height - 5
            if kind == "band":
                self.rectangle(0, y - 10, 22, 11, BAND)
                self.line(0, y - 10, 22, y - 10, AXIS)
                self.line(0, y + 1, 22, y + 1, AXIS)
            elif kind == "ring":
                self.parts.append(
                    f'<circle cx="11" cy="{y - 4:.1f}" r="4.5" fill="{GROUND}" '
                    f'stroke="{ACCENT}" stroke-width="2"/>'
                )
            else:
                self.line(0, y - 4, 22, y - 4, TARGET, 1.8, "4 3" if kind == "dashed" else "")
            colour = TARGET if kind in ("line", "dashed") else MUTED
            self.text(29, y, fitted(label, self.width - 30, 12), colour=colour, size=12)


class Scale:
    """Values to heights: the lowest at the bottom, the highest at the top."""

    def __init__(self, low: float, high: float, top: float, bottom: float) -> None:
        self._low, self._span = low, (high - low) or 1
        self._top, self._bottom = top, bottom

    def at(self, value: float) -> float:
        """Where a value stands."""
        return self._bottom - (value - self._low) / self._span * (self._bottom - self._top)


def label_step(marks: tuple[Mark, ...], step: float) -> int:
    """Of how many months one is named, so that their names stand apart."""
    widest = max(wide(mark.label, 12) for mark in marks) + 8
    return max(1, -(-int(widest) // max(int(step), 1)))


def wide(text: str, size: float) -> float:
    """How wide a text is, near enough."""
    return letters(text) * size * _LETTER


def fitted(text: str, width: float, size: float) -> str:
    """The text, cut where it is wider."""
    room = int(width / (size * _LETTER) + _NEARLY)
    if letters(text[: room + 1]) <= room:
        return text
    text = text[: max(room, 1)]
    while len(text) > 1 and letters(text) >= room:
        text = text[:-1]
    return text.rstrip() + "…"


def in_lines(text: str, width: float, size: float, most: int = 2) -> list[str]:
    """The text in lines of a width, broken between words; the last of them is cut."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) < most and lines[-1] and wide(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [fitted(line, width, size) for line in lines]
