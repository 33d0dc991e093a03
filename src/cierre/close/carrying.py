"""Whether a report's file says what was closed: by what it carries, by what it prints."""

from __future__ import annotations

from typing import Final

STATEMENT: Final = "statement.json"
REPORT: Final = "report.json"
PROOF: Final = "close.json"
"""What a file of a closed month carries, by name."""
