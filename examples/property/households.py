"""The 420 households of the five communities, with what each pays a month, in cents."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

COMMUNITIES = {
    "los_tilos": "Los Tilos",
    "mirador": "Mirador del Río",
    "las_lilas": "Las Lilas",
    "san_bernabe": "Torres de San Bernabé",
    "plaza_nueva": "Plaza Nueva",
}
FLATS = {
    # doorways, floors, doors on each floor
    "los_tilos": (3, 6, 6),
    "mirador": (2, 8, 6),
    "las_lilas": (4, 5, 4),
    "san_bernabe": (2, 12, 4),
    "plaza_nueva": (2, 5, 4),
}
ORDINARY = (9_350, 10_400, 11_275, 12_150, 13_680)
"""The monthly ordinary fee by size of flat."""

PARKING = 4_500


@dataclass(frozen=True)
class Household:
    """A flat: its community, its name on the bills, its fee and whether it rents a garage."""

    community: str
    name: str
    ordinary: int
    parking: bool
    punctuality: float
    """How likely its bill is paid by the bank's first collection of the month."""


def make_households(rng: Random) -> list[Household]:
    """Every flat of every community, in the order of the doors."""
    return [
        Household(
            community,
            f"{COMMUNITIES[community]}, portal {doorway}, {floor}.º {'ABCDEF'[door]}",
            rng.choice(ORDINARY),
            rng.random() < 0.31,
            min(0.99, rng.betavariate(9, 1.2)),
        )
        for community, (doorways, floors, doors) in FLATS.items()
        for doorway in range(1, doorways + 1)
        for floor in range(1, floors + 1)
        for door in range(doors)
    ]
