"""Where the numbers of a shown report lead: to the page of the records behind each."""

from __future__ import annotations

from urllib.parse import urlencode

from cierre.report.anchors import Anchors
from cierre.report.document import Bound


class EvidenceLinks(Anchors):
    """Addresses of pages of the site in the place of those inside a file."""

    base: str = ""

    def link(self, number: Bound) -> str:
        """The page of a number's records."""
        asked = {"figure": number.figure}
        if number.part:
            asked["where"] = number.part
        return f"{self.base}?{urlencode(asked)}"
