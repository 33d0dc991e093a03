"""The report: what is worth saying, said and laid out, in five formats."""

from __future__ import annotations

FORMATS = ("pdf", "docx", "xlsx", "html", "md")
"""Each is the name of the module here that renders it."""
