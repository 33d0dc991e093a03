"""The words that an audit of an English report goes by."""

from typing import Final

from cierre.audit.languages import Words, words

WORDS: Final[Words] = words(
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
