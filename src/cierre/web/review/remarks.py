"""What was said of paragraphs of a report, and whether the reader may say more."""

from __future__ import annotations

from dataclasses import dataclass

from cierre.office.review_steps import Step


@dataclass(frozen=True)
class Remarks:
    """Comments that wait to be answered, and whether the reader may write one (``comments``)."""

    said: tuple[Step, ...] = ()
    comments: bool = False

    def of(self, key: str, language: str) -> tuple[Step, ...]:
        """Those of a paragraph of the report in a language."""
        return tuple(each for each in self.said if (each.key, each.language) == (key, language))


NONE = Remarks()
