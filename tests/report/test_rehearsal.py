"""What a message can say is said in every plural and variant, and nothing is said twice."""

from __future__ import annotations

import pytest

from cierre.packs import pack_ids
from cierre.report.rehearsal import rehearsed
from cierre.report.sentences import Wording, languages, report_wording


def test_each_number_and_each_word_of_a_variant_is_said() -> None:
    source = """
done = { $tasks-done ->
    [0] Nada.
    [one] { $tasks-done } trabajo{ $met ->
        [yes] , a tiempo
       *[no] , tarde
    }.
   *[other] { $tasks-done } trabajos.
}
"""
    said = rehearsed(Wording("es", source), "done", "es")
    assert said == (
        "Nada.", "1 trabajo, a tiempo.", "1 trabajo, tarde.", "2 trabajos.", "7 trabajos.",
        "1.000.000 trabajos.",
    )  # fmt: skip


def test_what_chooses_nothing_stands_by_its_name() -> None:
    wording = Wording("es", "found = { $part } en { $label }: { $fees-collected }{ $fees-versus }")
    assert rehearsed(wording, "found", "es")[1] == "[part] en [label]: 1[fees-versus]"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("pack", pack_ids())
def test_every_message_can_be_said(pack: str, language: str) -> None:
    wording = report_wording(pack, language)
    for message in wording.messages():
        if wording.spoken(message):
            for sentence in rehearsed(wording, message, language):
                assert "  " not in sentence, (message, sentence)
                assert " ." not in sentence, (message, sentence)
                assert " ," not in sentence, (message, sentence)
