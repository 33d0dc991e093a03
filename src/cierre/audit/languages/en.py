"""The words that an audit of an English report goes by."""

import re
from typing import Final

from cierre.audit.languages import Around, Words, cues, words

_AROUND: Final = Around(
    about=cues(
        "about, around, some, nearly, almost, roughly, approximately, circa, close to,"
        "just under, just over, ~"
    ),
    over=cues("more than, over, upwards of, at least"),
    under=cues("less than, fewer than, under, at most", unless="fall under"),
    roughly=re.compile(r"\s(?:or so)\b"),
    articles=cues("a, an, the"),
    named=cues(
        "stage, phase, level, tier, line, route, building, block, tower, floor, room, ward,"
        "district, zone, section, article, chapter, page, table, figure, annex, priority, team,"
        "shift, class, grade, form, no., #, item, point, version, step, gate, plaza, unit,"
        "week, monday, tuesday, wednesday, thursday, friday, saturday, sunday,"
        "per every, of every, in every, per each, aged, age, ages, are under, were under,"
        "was under, is under, all under, are over, were over, was over, is over, all over,"
        "act, law, directive, regulation, decree, ref., zip, zip code, postcode, postal code,"
        "top, the first, covid, iso"
    ),
    names=re.compile(
        r"(?:st|nd|rd|th)\b|s\b|[- ](?:year|day|month|hour|point)\b(?!s)|\s(?:old|of age)\b"
        r"|(?:\s[A-Z][a-z]+){1,2}\s(?:Street|Road|Avenue|Lane|Square|Drive)\b"
    ),
    address=re.compile(r"(?!)"),
    dials=cues("phone, telephone, hotline, tel., tel, dial"),
    called=frozenset({"911", "999", "112", "311", "211", "101", "111"}),
    calling=cues("dial, dialled, dialed"),
    callers=re.compile(r"\s(?:service|emergency|hotline|line\b|call cent|number|system|operator)"),
    hours=cues(""),
    between=cues("between"),
    and_between="and",
    years=cues(
        "in, of, since, from, until, by, during, for, year, than, through, between, versus,"
        "vs, vs., over, with, against"
    ),
    opens_year=cues("in, during, since, until"),
    counted=re.compile(r"\s(?!was\b|has\b|is\b|as\b|its\b|this\b)[a-z]+s\b"),
    one=re.compile(r"\s(?:pending|\w+ed\b|open|left|for|with|in)"),
)

WORDS: Final[Words] = words(
    around=_AROUND,
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
    before=r"(?:month|report) (?:before|earlier)|last month|previous (?:month|report)",
)
