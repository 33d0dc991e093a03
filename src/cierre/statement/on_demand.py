"""Statements that are made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from cierre.statement.model import Scope, Statement


@dataclass(frozen=True, eq=False)
class Statements(Mapping[Scope, Statement]):
    """The statements of many scopes, in their order.

    Each is made whenever it is asked for: of ten thousand people only those are in memory that
    somebody holds. ``holds`` tells whether every identity does and no guard found anything, for all
    of them at once.
    """

    scopes: Mapping[Scope, None]
    make: Callable[[Scope], Statement]
    holds: Callable[[], bool]

    @property
    def balanced(self) -> bool:
        """Whether all of them are."""
        return self.holds()

    def only(self, scopes: Iterable[Scope]) -> Statements:
        """Those of some of the scopes, in their order; all are judged as before."""
        return replace(self, scopes=dict.fromkeys(scopes))

    def shown(self, change: Callable[[Statement], Statement]) -> Statements:
        """The same, each changed as somebody may see it."""
        return replace(self, make=lambda scope: change(self.make(scope)))

    def within(self, around: Callable[[], AbstractContextManager[None]]) -> Statements:
        """The same, each made, and all of them judged, inside of something."""

        def make(scope: Scope) -> Statement:
            with around():
                return self.make(scope)

        def holds() -> bool:
            with around():
                return self.holds()

        return replace(self, make=make, holds=holds)

    def __getitem__(self, scope: Scope) -> Statement:
        if scope not in self.scopes:
            raise KeyError(scope)
        return self.make(scope)

    def __iter__(self) -> Iterator[Scope]:
        return iter(self.scopes)

    def __len__(self) -> int:
        return len(self.scopes)
