"""Chinese characters for numbers, and the words that things are counted with."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_DIGITS: Final = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "兩": 2,
}  # fmt: skip
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
SCALES: Final = {
    "千": Decimal(1000),
    "万": Decimal(10_000),
    "萬": Decimal(10_000),
    "亿": Decimal(100_000_000),
    "億": Decimal(100_000_000),
}
WORDS: Final = "[零〇一二三四五六七八九十百千万萬亿億两兩]+"
SAME: Final = {
    "個": "个", "條": "条", "項": "项", "場": "场", "戶": "户", "單": "单", "則": "则", "間": "间",
    "輛": "辆", "處": "处", "張": "张", "筆": "笔", "棟": "栋", "隻": "只", "臺": "台", "噸": "吨",
    "張次": "张次",
}  # fmt: skip
"""Traditional forms of measure words, and the simple ones they are compared as."""
MEASURES: Final = (
    "人次|件次|件|宗|起|人|名|户|戶|次|个|個|家|条|條|项|項|台|臺|辆|輛|处|處|场|場|期|通|张|張|份|"
    "栋|棟|只|隻|位|例|笔|筆|批|单|單|则|則|间|間|班|岗|套|盏|株|篇|封|部|票|组|組|片|桶|车|盆|道|幅|趟|轮|袋|节"
)


def value_of(characters: str) -> Decimal:
    """The value of characters that WORDS matches; digits in a row are read one by one.

    >>> value_of("三百二十"), value_of("十二"), value_of("二〇二五"), value_of("一万二千")
    (Decimal('320'), Decimal('12'), Decimal('2025'), Decimal('12000'))
    """
    if len(characters) > 1 and all(each in _DIGITS for each in characters):
        return Decimal("".join(str(_DIGITS[each]) for each in characters))
    total, group, digit = Decimal(0), 0, 0
    for each in characters:
        if each in _DIGITS:
            digit = _DIGITS[each]
        elif each in _TENS:
            group += max(digit, 1) * _TENS[each]
            digit = 0
        else:
            total = (total + max(group + digit, 1)) * SCALES[each]
            group, digit = 0, 0
    return total + group + digit
