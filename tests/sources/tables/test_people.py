"""Ways of writing people: who is who, and who may be two."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.sources.tables.people import bring_together

NAMES = ("Ana Torres Gil", "Luis Prado", "Siobhan Kelly", "Néstor Villalba", "Rosa Melgar Ruiz")


def test_case_accents_order_and_initials_are_one_person() -> None:
    ways = ("Lucía Ferrer", "LUCIA FERRER", "Ferrer, Lucía", "FERRER Lucia", "L. Ferrer", "lucía")
    meant = bring_together(dict.fromkeys(ways, 3)).meant
    assert set(meant.values()) == {"Lucía Ferrer"}


def test_an_initial_stands_for_a_name_that_is_written_surname_first() -> None:
    meant = bring_together({"KELLY Siobhan": 5, "Siobhan Kelly": 4, "S. Kelly": 2}).meant
    assert set(meant.values()) == {"Siobhan Kelly"}


def test_an_initial_that_fits_two_is_asked_about() -> None:
    names = bring_together({"Carlos Mendoza": 9, "Carmen Mendoza": 7, "C. Mendoza": 2})
    assert names.doubtful == {"C. Mendoza": ("Carlos Mendoza", "Carmen Mendoza")}


def test_an_answer_decides_it() -> None:
    counted = {"Carlos Mendoza": 9, "Carmen Mendoza": 7, "C. Mendoza": 2}
    names = bring_together(counted, (), {"C. Mendoza": "Carmen Mendoza"})
    assert not names.doubtful
    assert names.meant["C. Mendoza"] == "Carmen Mendoza"


def test_a_rare_way_one_letter_away_is_asked_about() -> None:
    names = bring_together({"Marisol Quispe": 30, "Marisol Quipse": 1})
    assert list(names.doubtful) == ["Marisol Quipse"]


def test_chinese_names_are_told_apart_by_every_character() -> None:
    meant = bring_together({"王丽华": 5, "王丽": 5, "王 丽华": 1}).meant
    assert meant["王 丽华"] == "王丽华"
    assert meant["王丽"] != meant["王丽华"]


def test_a_surname_in_capitals_is_shown_like_any_other() -> None:
    assert bring_together({"WEBB Marcus": 1}).meant == {"WEBB Marcus": "Webb Marcus"}


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True))
@settings(max_examples=40, deadline=None)
def test_different_people_never_become_one(names: list[str]) -> None:
    ways = {way: name for name in names for way in (name, name.upper(), name.lower())}
    meant = bring_together(dict.fromkeys(ways, 4)).meant
    for one, name in ways.items():
        for other, another in ways.items():
            assert (meant[one] == meant[other]) == (name == another)
