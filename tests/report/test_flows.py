"""What is told of what came in, went out and is left adds up, and nothing is told twice."""

from __future__ import annotations

from tests.report.august import call_centre_august


def test_a_kind_of_what_came_in_is_told_within_all_that_did() -> None:
    assert (
        "- Entraron 11 casos, 9 de ellos quejas, y se resolvieron 10; al cierre queda 1 pendiente."
    ) in call_centre_august().text()
