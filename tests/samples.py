"""The sample offices: made, loaded and told once, for all tests that a process runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from cierre.office.archive import Archive, open_archive
from cierre.office.writing import Draft
from cierre.statement.model import Statement
from tests.examples.spreadsheets import NAMES, make
from tests.journeys.cierre_command import cierre
from tests.report.reading import read_aloud

PERIOD = "2026-08"
LANGUAGES = ("es", "en", "zh")

# every test of an office runs in one process, so that the office is loaded there alone
EACH = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in NAMES]


@dataclass(frozen=True)
class Sample:
    """A sample office; they share their data, as a process works with one folder of it."""

    office: str
    home: Path

    @cached_property
    def folder(self) -> Path:
        """Its spreadsheets."""
        return make(self.office, self.home / self.office)

    @cached_property
    def archive(self) -> Archive:
        """Its records, loaded."""
        ended = cierre(self.folder, "load", ".", "--data", self.home / "data")
        assert (ended.code, ended.errors) == (0, "")
        return open_archive(self.home / "data")

    @cached_property
    def drafts(self) -> Mapping[str, Mapping[str, Draft]]:
        """August of every scope with records, by language."""
        directory = self.archive.directory(self.office)
        scopes = (
            "office",
            *(f"unit:{each.id}" for each in directory.units),
            *(f"person:{each}" for each in self.archive.people(self.office, PERIOD)),
            *(f"place:{each.id}" for each in directory.places),
        )
        made: dict[str, dict[str, Draft]] = {scope: {} for scope in scopes}
        for draft in self.archive.drafts(self.office, PERIOD, scopes, languages=LANGUAGES):
            made[str(draft.statement.scope)][draft.document.language] = draft
        return made

    def statement(self, scope: str = "office") -> Statement:
        """August's statement of a scope."""
        return self.drafts[scope]["es"].statement

    def text(self, scope: str = "office", language: str = "es") -> str:
        """August's report of a scope, read aloud."""
        return read_aloud(self.drafts[scope][language].document)
