"""Ways of writing places and kinds: which are one name, and which are not."""

from __future__ import annotations

from cierre.sources.tables.names_together import bring_names_together


def test_case_accents_articles_and_plurals_are_one_name() -> None:
    ways = {"Filtración": 4, "filtraciones": 2, "FILTRACION": 1, "Humedad": 1}
    meant = bring_names_together(ways)
    assert {meant[way] for way in ("Filtración", "filtraciones", "FILTRACION")} == {"Filtración"}
    assert meant["Humedad"] == "Humedad"


def test_a_shorter_name_of_a_place_is_the_only_longer_one_that_has_it() -> None:
    ways = {"Las Lilas": 5, "Lilas": 2, "Residencial Las Lilas": 3, "El Parque": 1}
    meant = bring_names_together(ways, contained=True)
    assert {meant[way] for way in ("Las Lilas", "Lilas")} == {"Residencial Las Lilas"}
    assert meant["El Parque"] == "El Parque"


def test_a_shorter_name_of_two_places_is_a_place_of_its_own() -> None:
    ways = {"Sede": 5, "Sede Norte": 2, "Sede Sur": 3}
    assert bring_names_together(ways, contained=True)["Sede"] == "Sede"


def test_blocks_that_a_letter_tells_apart_stay_apart() -> None:
    ways = {"Bloque A": 5, "Bloque B": 2, "Bloque 1": 3}
    assert bring_names_together(ways, contained=True) == {way: way for way in ways}


def test_kinds_are_not_parts_of_each_other() -> None:
    assert bring_names_together({"Luz": 5, "Luz escalera": 2})["Luz"] == "Luz"


def test_a_sign_for_nobody_is_no_name() -> None:
    assert bring_names_together({"-": 5, "n/a": 2, "Norte": 1}) == {
        "-": None,
        "n/a": None,
        "Norte": "Norte",
    }
