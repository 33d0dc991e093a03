from __future__ import annotations

import pytest

from cierre.sources.tables.bounds import Refused
from cierre.sources.tables.encodings import as_unicode, spoilt

SPANISH = "número;título\n1;Avería en el baño de la señora Martínez\n2;¿Cuándo? 12 €, 2º B\n"
ENGLISH = "number,title\n1,Customer’s fee – £12\n"
CHINESE = "编号,标题\n1,三楼漏水\n2,电梯故障，王昊\n"
TRADITIONAL = "編號,標題\n1,三樓漏水\n2,電梯故障\n"
ASCII_HEADINGS = "number,title\n1,三楼漏水\n"
JAPANESE = "番号,件名\n1,水漏れがあります\n2,エレベーター故障\n"
KOREAN = "번호,제목\n1,엘리베이터 고장 신고입니다\n"
RUSSIAN = "номер,тема\n1,Лифт не работает\n"
POLISH = "nr,temat\n1,Łódź usterka windy, proszę\n2,Żółć\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((SPANISH, each) for each in ("utf-8", "utf-8-sig", "cp1252", "mac_roman")),
        *((SPANISH, each) for each in ("utf-16", "utf-16-le", "utf-16-be", "utf-32")),
        *((ENGLISH, each) for each in ("utf-8", "cp1252", "mac_roman", "utf-16-le")),
        *((CHINESE, each) for each in ("utf-8", "gb18030", "gbk", "utf-16-le", "utf-16-be")),
        *((TRADITIONAL, each) for each in ("big5", "gb18030", "utf-16")),
        (ASCII_HEADINGS, "gb18030"),
        (ASCII_HEADINGS.replace("楼", "樓"), "big5"),
    ],
)
def test_a_text_is_read_in_the_encoding_in_which_it_makes_words(text: str, encoding: str) -> None:
    assert as_unicode(text.encode(encoding)).decode() == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((JAPANESE, each) for each in ("shift_jis", "euc_jp")),
        (KOREAN, "euc_kr"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (POLISH, "cp1250"),
        (SPANISH.replace("€", "e"), "cp850"),
    ],
)
def test_another_encoding_is_told_and_never_guessed(text: str, encoding: str) -> None:
    with pytest.raises(Refused) as refused:
        as_unicode(text.encode(encoding))
    assert refused.value.message == "unknown-encoding"


@pytest.mark.parametrize("text", [SPANISH, CHINESE])
def test_one_bad_byte_is_found_in_its_row(text: str) -> None:
    row, content = 2, text.encode()
    place = next(at for at, each in enumerate(content) if each > 127 and at > text.index("\n") + 9)
    with pytest.raises(Refused) as refused:
        as_unicode(content[:place] + content[place + 1 :])
    assert (refused.value.message, refused.value.row) == ("damaged-text", row)
    assert "�" in refused.value.value


def test_no_byte_of_a_text_can_be_lost_without_a_word() -> None:
    content = SPANISH.encode()
    for place, each in enumerate(content):
        if each > 127:
            for left in (content[:place], content[:place] + b"\xff", content[:place] + b" "):
                with pytest.raises(Refused):
                    as_unicode(left + content[place + 1 :])


def test_null_characters_and_halves_of_surrogates_are_told_with_their_row() -> None:
    with pytest.raises(Refused) as refused:
        as_unicode(b"a;b\n1;x\0y\n")
    assert (refused.value.message, refused.value.row) == ("null-character", 2)
    with pytest.raises(Refused) as refused:
        as_unicode(b"a;b\n1;" + b"\xed\xa0\x80\n" + "Avería, baño, señor, niño, 8 €\n".encode())
    assert (refused.value.message, refused.value.row) == ("damaged-text", 2)
    with pytest.raises(Refused) as refused:
        as_unicode(b"\xff\xfe" + "a;b\n1;".encode("utf-16-le") + b"\x00\xd8" + b"x\0\n\0")
    assert (refused.value.message, refused.value.row) == ("damaged-text", 2)


@pytest.mark.parametrize("written", ["Aver�a", "AverÃ­a", "12 â‚¬", "2Âº B"])
def test_letters_that_were_spoilt_before_are_told(written: str) -> None:
    lost = spoilt(f"n;t\n1;{written}\n".encode())
    assert lost is not None
    assert (lost.message, lost.row) == ("spoilt-text", 2)
    assert spoilt("n;t\n1;Avería “12 €” 2º, ÁNGELA, NÃO\n".encode()) is None
