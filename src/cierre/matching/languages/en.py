"""English."""

from __future__ import annotations

from cierre.matching.languages.words import Words

_SILENT = """
a about after all also an and april are as at august be been before both but by compared
december did do does during each end february fewer figure figures first for fourth from had
half has have he her his how i in into is it its january july june just last left less march may
me month more most much my no none not november now number october of on one only or other our
out over per quarter quarterly second september she so some still such than that the their them
then there these they third this those to today too total under until up us was we were what
when which while who whole will with without would year yet you your
"""

WORDS = Words(
    silent=frozenset(_SILENT.split()),
    joins=r"\b(?:and|but|while|whereas|although)\b",
    before=r"\b(?:last|previous|prior) (?:month|quarter)\b|\bmonth before\b"
    r"|\bmonth[- ]on[- ]month\b|\bprevious period\b",
    year_ago=r"\b(?:last|previous) year\b|\ba year (?:ago|earlier|before)\b"
    r"|\byear[- ](?:on|over)[- ]year\b",
    to_date=r"\b(?:this|the) year so far\b|\byear[- ]to[- ]date\b|\bso far this year\b|\bytd\b"
    r"|\bin the year\b|\bsince January\b|\bcumulative\b",
    then=r"\bat the (?:start|beginning)\b|\bopening\b|\bfrom before\b|\bcarried (?:over|in)\b"
    r"|\bbegan with\b|\bstarted with\b",
    more=r"\bmore\b|\bup\b|\bros\w+|\brise\w*|\bincreas\w+|\bgrew\b|\bgrowth\b|\bhigher\b|\bgain\w*"
    r"|\bimprov\w+|\bclimb\w+",
    less=r"\bless\b|\bfewer\b|\bdown\b|\bf[ae]ll\w*|\bdecreas\w+|\bdrop\w*|\blower\b|\breduc\w+"
    r"|\bdeclin\w+|\bworsen\w+",
    than=r"\bthan (?:in|last|a|the)\b|\bcompared\b|\bfrom (?:last|the previous)\b|\bversus\b|\bvs\b"
    r"|\bon (?:last|the previous) month\b|\bchange\b",
    target=r"\btargets?\b|\bgoals?\b|\bmaximum\b|\bminimum\b|\blimit\b|\baim\b",
    vague=r"\b(?:in|per|out of|of) every\b",
    durations=(
        (r"days?|d", 86_400),
        (r"hours?|hrs?|h", 3600),
        (r"minutes?|mins?|m", 60),
        (r"seconds?|secs?|s", 1),
    ),
)
