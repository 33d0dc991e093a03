"""What of a change behind the program's back can be found before a month is closed, and what not.

Until then everything stands by digests that have no key: whoever makes all of them anew leaves
nothing to be found. The signature of a close is what ends that, for all that was recorded by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from cierre.office.closings import standing_closes
from cierre.spoken import Catalogue

Kind = Literal[
    "move", "item", "line", "batch", "said", "beside", "list", "guards", "alone", "recomputed",
    "unsealed", "log", "untrue",
]  # fmt: skip
"""What may be changed.

move        a move is changed, gone or added
item        what an item says of itself is changed; an item is gone, or added
line        a line of a sheet of movements is changed, gone or added
batch       a load is gone with all that it brought, or was changed
said        what the office says of itself: names, hours, people, targets, notes
beside      attached files, worded paragraphs, decisions, the Word template, steps of reviews
list        what a register lists
guards      the database's own guards are away
alone       something of ``beside`` is gone and its seal with it
recomputed  all digests, totals, seals and links were made anew
unsealed    what is under no seal: of which source a line is, by which calendars was reckoned
log         the log, where the database's guards were away and are there again
untrue      what was never recorded, or was recorded as it was not
"""

FOUND: Final[tuple[Kind, ...]] = (
    "move", "item", "line", "batch", "said", "beside", "list", "guards",
)  # fmt: skip
NOT_FOUND: Final[tuple[Kind, ...]] = ("alone", "recomputed", "unsealed", "log", "untrue")
ONCE_CLOSED: Final[tuple[Kind, ...]] = ("alone", "recomputed")
"""What is not found before the close, and is after it."""

_WORDS: Final = Catalogue("cierre.close")


@dataclass(frozen=True)
class Findable:
    """A kind of change, whether it would be found now, and whether it will be once closed.

    ``since`` is the last closed month, of which all that was recorded by its close is found
    already; "" where none is.
    """

    kind: Kind
    found: bool
    once_closed: bool
    since: str = ""


def findable(office: str) -> tuple[Findable, ...]:
    """Every kind of change of what an office has recorded since its last close: first those that
    would be found."""
    since = max(standing_closes(office), default="")
    return (
        *(Findable(kind, True, True, since) for kind in FOUND),
        *(Findable(kind, False, kind in ONCE_CLOSED, since) for kind in NOT_FOUND),
    )


def findable_said(each: Findable) -> str:
    """The kind of change, in the language spoken; of one that is found only once the month is
    closed, that too."""
    said = _WORDS.say(f"findable-{each.kind}", "")
    if each.found or not each.once_closed:
        return said
    return f"{said} {_WORDS.say('findable-once-closed', '')}"


def findable_heads() -> tuple[str, str]:
    """What stands over those that are found, and over those that are not."""
    return _WORDS.say("findable-found", ""), _WORDS.say("findable-not-found", "")
