"""Words of change: which way they point, what they start from, what they end at.

Up: ``aumentó``, ``un 17% más``, ``a 2% rise on``, ``up 18.2 percent``, ``增长42.2%``,
``较9月提高``. Down: ``bajó``, ``25 menos``, ``a fall of 6%``, ``12% fewer``, ``下降6.5%``. Not of
change: ``más de 300`` (a bound), ``the top 5``, ``made up 144``, ``新增205件``.
"""

from __future__ import annotations

import re
from typing import Final

from cierre.audit.finding import Language

UP: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:aument\w+|sub(?:e|en|ió|ieron|ida|idas|ir)\b|increment\w+|crec\w+|alza|ascend\w+"
        r"|repunt\w+|mejor(?:ó|aron|a)\b"
        r"|más(?! de\b| rápid| cort| breve| ágil| frecuent| repetid| señalad| común)"
        r"|avanz\w+|alarg\w+|incremento)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?<!made )(?<!make )(?<!makes )(?<!set )(?<!turned )(?<!sent )\b(?:up(?! to\b)"
        r"|ris(?:e|es|en|ing)|rose|increas\w+|grew|grow(?:th|n)|gain\w*|higher"
        r"|more(?! than \d)|improv\w+|climb(?:ed)? (?:by|to)|jump\w*|surge\w*|lengthen\w*"
        r"|longer|slower)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"增长|(?<!新)增加|上升|提高|提升|升高|上涨|增幅|增多|回升|多了|高出|(?<!新)增(?=\d|了|至)|升至|升(?=\d)|增長|增加|上漲|延长|延長"
    ),
}
DOWN: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:baj(?:a|an|ó|aron|ada|adas|ar)\b|disminu\w+|descen(?:d\w+|so\w*)|reduc\w+|redujo"
        r"|ca(?:e|yó|yeron|ída)\b|menos(?! de\b)|más (?:rápid|cort|breve|ágil)\w*"
        r"|acort\w+|retroce\w+|merm\w+|decrec\w+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:down|fell|fall(?:s|en|ing)?(?! under)|drop\w*|decreas\w+|declin\w+|lower|less"
        r"|fewer|reduc\w+|shrank|cut|slid|dip\w*|shorten\w*|shorter|quicker|faster|eas(?:ed|ing))\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"下降|减少|降低|回落|下跌|减幅|降幅|减少|少了|降至|降(?=\d)|減少|下降|跌|缩短|縮短|減幅"
    ),
}
CHANGE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:vari\w+|cambi\w+|mejor(?:a|an)\b|empeor\w+|interanual|pas(?:ó|aron|a|an) (?:de|a))",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:changed|change (?:of|by|from|in)|year[- ]on[- ]year|month[- ]on[- ]month"
        r"|went from)\b",
        re.I,
    ),
    "zh": re.compile(r"同比|环比|環比|变化|变动"),
}
OLD_AFTER: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:que|frente a|respecto (?:a|de|al)|sobre|desde|contra|comparad\w+ con|cuando)\b", re.I
    ),
    "en": re.compile(r"\b(?:than|on|from|over|against|compared|versus|vs|since|when)\b", re.I),
    "zh": re.compile(r"(?<![占同环環])比(?![例重值较較])|[较較](?![多大高少小])|从|自|对比"),
}
OLD_BEFORE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:(?<!así )(?<!por lo )(?<!modo )(?<!manera )que\b"
        r"(?! (?:son|es|era|fue|supon|represent|equival|signific|ya|se|no|hay|ha|tien|hac"
        r"|dan?|qued|corresp)\w*\b)|frente a\b|contra\b|respecto a\b|comparad\w+ con\b|desde\b)",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?:than|from|against|compared|versus|vs)\b", re.I),
    "zh": re.compile(
        r"(?<![占对同环環])比(?![例重值较較])|[较較](?![多大高少小])|相比|上年|去年|上月|同期|[从由]|原为|原有"
    ),
}
FROM_TO: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"^[^,;.]{0,40}?\b(?:a|hasta|al|pas\w+ a|subi\w+ a|baj\w+ a|llegó a)\s(?:l[oa]s? )?$"
        r"|^[^;.]{0,30},? que pas\w+ a\s$",
        re.I,
    ),
    "en": re.compile(r"^[^,;.]{0,40}?\bto\s(?:the |about |some |an? )?$", re.I),
    "zh": re.compile(
        r"^[^,，;；。]{0,14}?(?:升至|降至|增至|减至|(?:缩短|縮短|延长|延長)[至到]|到|至|增加到|下降到|提高到|升到|变为|降到|提升至|减少到)$"
    ),
}
FROM: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\b(?:de|desde|del)\s(?:l[oa]s? )?$|\b(?:hubo|eran?|fueron)\b", re.I),
    "en": re.compile(r"\bfrom\s(?:the |about |some |an? )?$", re.I),
    "zh": re.compile(r"(?:由|从|自|的)\s?$"),
}


def direction(words: str, language: Language) -> int:
    """Where the words point: 1 up, -1 down, 0 neither or both.

    >>> direction("un aumento del", "es"), direction("fewer than", "en"), direction("环比", "zh")
    (1, -1, 0)
    """
    up = UP[language].search(words) is not None
    down = DOWN[language].search(words) is not None
    return int(up) - int(down)


def of_change(words: str, language: Language) -> bool:
    """Whether the words tell of a change."""
    return any(pattern[language].search(words) for pattern in (UP, DOWN, CHANGE))
