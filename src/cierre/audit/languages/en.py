"""All the words that an audit of an English report goes by."""

import re
from decimal import Decimal
from typing import Final

from cierre.audit.languages import Words, words
from cierre.audit.languages.around import Around
from cierre.audit.languages.spelling import MILLION, Spelling, numbered, same

_MONTH: Final = r"(?:{month}|{short}\b\.?)"

_SPELLING: Final = Spelling(
    spaced=True,
    decimal=".",
    values=numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen"
    )
    | numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
    | {"a": 1},
    multipliers={"hundred": 100, "thousand": 1000, "dozen": 12},
    gaps={10: ("-", " "), 100: (" and ", " "), 1000: (" and ", ", ", " ")},
    opening=frozenset({"a"}),
    weak=frozenset({"one"}),
    scales={
        "thousand": Decimal(1000), "million": MILLION, "billion": 1000 * MILLION,
        "bn": 1000 * MILLION, "crores": 10 * MILLION, "crore": 10 * MILLION,
        "lakhs": MILLION / 10, "lakh": MILLION / 10,
    },
    attached={"m": MILLION, "k": Decimal(1000)},
    percent=("percent", "per cent", "-percent", "-per cent", "pct"),
    points=("percentage points", "percentage point", "percentage-points", "points", "point"),
    permille=("per mille", "per thousand"),
    units=same({
        "euro|euros": "€", "us dollars|dollars": "$", "pesos": "pesos", "soles": "soles",
        "pounds": "£", "yuan|yuans": "元", "cubic metres": "m³",
        "litre|litres|liter|liters": "l", "tonne|tonnes|ton|tons": "t",
        "metre|metres|meter|meters": "m", "kilos": "kg", "second|seconds|sec|secs": "s",
        "minute|minutes|mins": "min", "hour|hours|hr|hrs": "h",
        "working day|working days|business day|business days|opening days": "wd",
        "day|days": "d", "week|weeks": "w", "month|months": "mo", "year|years": "y",
        "times": "times",
    }),
    where={"times": r"(?= (?:the|as|more|that)\b)"},
    months=(
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ),
    short_months=(
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept|sep", "oct", "nov", "dec",
    ),
    capitals=True,
    dates=(
        rf"(?<![\d.,])(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m>{_MONTH})"
        r"(?:,?\s(?P<y>{year}))?"
        r"|(?<![\d.,])(?P<rd>\d{1,2})(?:st|nd|rd|th)?\s?(?:to|and|-|–|,)\s?"
        rf"(?=(?:\d{{1,2}}(?:,|\sand)\s)*\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})"
        rf"|\b(?P<em>{_MONTH})\s(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]|[.,/]\d|\s[a-z]+s\b)"
        r"(?:,?\s(?P<ey>{year}))?"
        rf"|(?<!\w)(?P<am>{_MONTH})(?!\w|\s(?:not|be|have)\b)(?:,?\s(?:of\s)?(?P<ay>{{year}}))?"
    ),
)  # fmt: skip

_AROUND: Final = Around(
    before={
        "about": "about, around, some, nearly, almost, roughly, approximately, circa, close to,"
        "just under, just over, ~",
        "over": "more than, over, upwards of, at least",
        "under": "less than, fewer than, under, at most",
        "article": "a, an, the",
        "named": "stage, phase, level, tier, line, route, building, block, tower, floor, room,"
        "ward, district, zone, section, article, chapter, page, table, figure, annex, priority,"
        "team, shift, class, grade, form, no., #, item, point, version, step, gate, plaza, unit,"
        "week, monday, tuesday, wednesday, thursday, friday, saturday, sunday,"
        "per every, of every, in every, per each, aged, age, are under, were under,"
        "was under, is under, all under, are over, were over, was over, is over, all over,"
        "act, law, directive, regulation, decree, ref., zip, zip code, postcode, postal code,"
        "top, the first, covid, iso",
        "years": "in, of, since, from, until, by, during, for, year, than, through, between,"
        "versus, vs, vs., over, with, against, compared to",
        "opens_year": "in, during, since, until",
    },
    unless=("fall under",),
    to=frozenset({"to"}),
    years_between=frozenset({"to", "and", "over", "vs", "vs.", "versus", "against"}),
    roughly=re.compile(r"\sor so\b"),
    names=re.compile(
        r"(?:st|nd|rd|th)\b|s\b|[-‑](?:year|day|month|hour|point)\b|\s(?:old|of age)\b"
        r"|(?:\s[A-Z][a-z]+){1,2}\s(?:Street|Road|Avenue|Lane|Square|Drive)\b"
    ),
    counted=re.compile(r"\s(?!was\b|has\b|is\b|as\b|its\b|this\b)[a-z]+s\b"),
)

WORDS: Final[Words] = words(
    spelling=_SPELLING,
    around=_AROUND,
    common="the of and in to a was were is are for on with at by from that this it as an be has "
    "have or their its which not than our we all month year january february march april june "
    "july august september october november december been",
    partial=r"\bamong\b|\bmain|chiefly|mostly|\btop\b|\bsuch as\b|includ|notabl|for (?:example"
    r"|instance)|\bmost\b|leading|larg(?:est|er)|biggest|especially|particular|\betc\b|at least"
    r"|only",
    within=r"\bof (?:which|whom|these|those|them|the|a total)\b|\bout of\b",
    other=r"\b(?:others?|rest|remain\w*|elsewhere|miscellaneous)\b",
    rest=r"\bthe (?:other|rest|remain\w*|balance)\b|\bremaining\b",
    total=r"\btotal|\bin all\b|altogether|\boverall\b|\bsum\b",
    up=r"(?<!made )(?<!broken )\bup\b(?! to\b)|\b(?:ris(?:e|es|en|ing)|rose|increas|grew|grow|gain"
    r"|higher|more\b(?! than \d)|improv|climb|jump|surg|soar|spik|longer|slower)",
    down=r"(?<!broken )(?<!break )\bdown\b|\b(?:fell|fall(?:s|en|ing)?\b(?! under)|drop|decreas"
    r"|declin|lower|less\b(?! than \d)|fewer|reduc|shrank|cut\b|dip|shorter|quicker|faster)",
    change=r"\bchange|year[- ]on[- ]year|month[- ]on[- ]month|compared|went from",
    compared=r"\b(?:than|on|from|over|against|compared|versus|vs|since|when)\b",
    per_day=r"\b(?:a|per|each|every) day\b|\bdaily\b",
    cumulative=r"cumulative|year[- ]to[- ]date|so far|to date|running total|for the year",
    opening=r"\b(?:began|started|opening|carried over|brought forward|at the start"
    r"|there (?:was|were)|as of end of preceding)",
    left=r"\b(?:remain|left\b|pending|outstanding|carr(?:y|ied)\b|still open|at the (?:end|close)"
    r"|unresolved|as of end of current)",
    running=r"\brunning\b|in a row|consecutive|successive",
    above=r"\babove\b|exceed|\bover\b|\bbeat",
    below=r"\bbelow\b|\bunder\b|short of",
    target=r"\btarget|\bgoal|\bbudget|\bplan\b",
    joins=r"\s(?=(?:and|but|while)\s)",
    turns=r"\s(?:against|of|from|to|than|on|out)\b",
    abbreviations="no|dr|st|mr|mrs|art|p|vs|approx|incl|ca|cf|e\\.g|i\\.e|jan|feb|mar|apr|aug"
    "|sept?|oct|nov|dec|ref|tel|max|min|avg|rs",
    weekdays="monday tuesday wednesday thursday friday saturday sunday",
    weekday=r",?\s(?:the\s)?",
    past=r"\b(?:was|were|held|took place|ran|happened|carried out|made|did|went)\b",
    this_month=r"\bthis month\b|\bof the month\b|\bthe month[’']s\b",
    future=r"\b(?:next|by|due|scheduled|will|planned|until|deadline)\b",
    during=r"(?:in|during|for|throughout|over)\s",
    before=r"(?:month|report) (?:before|earlier)|last month|previous (?:month|report)",
)
