"""Structures that the audit knows, each written in three languages with the same numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cierre.audit.finding import Kind, Language

Texts = dict[Language, str]
LANGUAGES: Final[tuple[Language, ...]] = ("es", "en", "zh")
_ZONE: Final[Texts] = {"es": "Zona", "en": "Area", "zh": "区域"}
_OPENED: Final[Texts] = {
    "es": "Las quejas de cada zona en agosto",
    "en": "The complaints of each area in August",
    "zh": "8月各区域投诉情况",
}
_TOTAL: Final[Texts] = {"es": "Total", "en": "Total", "zh": "合计"}


@dataclass(frozen=True)
class Structure:
    """Numbers in plain form by their keys ("a=1243 b=917"), and the texts that they are put into.

    The claim is that the number ``stated`` follows from those named in ``others``; ``slip`` is how
    it reads with one slip. ``told`` has beside it what corroborates that, ``alone`` has not.
    """

    name: str
    kind: Kind
    numbers: str
    stated: str
    slip: str
    others: str
    told: Texts
    alone: Texts

    @property
    def values(self) -> dict[str, str]:
        """The numbers by their keys."""
        return dict(each.split("=") for each in self.numbers.split())

    @property
    def right(self) -> str:
        """The stated number without the slip."""
        return self.values[self.stated]

    @property
    def over(self) -> set[str]:
        """The numbers that the stated one is said to follow from."""
        return {self.values[key] for key in self.others.split()}

    def text(self, language: Language, **changed: str) -> str:
        """The structure with its corroboration, some of its numbers changed."""
        return _filled(self.told[language], self.values | changed, language)

    def slipped(self, language: Language) -> str:
        """The structure with its corroboration and the slip."""
        return self.text(language, **{self.stated: self.slip})

    def places(self, language: Language) -> Iterator[tuple[int, int]]:
        """Where the numbers stand in the structure with its corroboration."""
        text, shown = self.told[language], self.values
        for key in shown:
            before, found, _ = text.partition(f"{{{key}}}")
            if found:
                start = len(_filled(before, shown, language))
                yield start, start + len(written(shown[key], language))

    def slipped_alone(self, language: Language) -> str:
        """The same wrong number without its corroboration."""
        numbers = self.values | {self.stated: self.slip}
        return _filled(self.alone[language], numbers, language)


def _filled(text: str, numbers: dict[str, str], language: Language) -> str:
    return text.format(**{key: written(each, language) for key, each in numbers.items()})


def written(plain: str, language: Language) -> str:
    """A plain number with its thousands parted as the language does.

    >>> written("1243.5", "es"), written("1243.5", "zh")
    ('1.243,5', '1,243.5')
    """
    whole, _, decimals = plain.partition(".")
    shown = f"{int(whole):,}" + (f".{decimals}" if decimals else "")
    return shown.translate({ord(","): ".", ord("."): ","}) if language == "es" else shown


def table(*rows: str, behind: str = "") -> Texts:
    """A table of rows "Norte 12 14" under letters, a name and its numbers each, and text behind."""
    width = max(len(each.split()) for each in rows)
    head = " ".join("ABCDEFGH"[: width - 1])
    lines = [f"Zona {head}", " ".join(["---"] * width), *rows]
    made = "\n".join(f"| {' | '.join(each.split())} |" for each in lines)
    return {
        language: "\n\n".join(
            (_OPENED[language], made.replace("Zona", zone).replace("Suma", _TOTAL[language]))
        )
        + behind
        for language, zone in _ZONE.items()
    }
