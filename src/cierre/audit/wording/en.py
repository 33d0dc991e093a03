"""The sentences of an audit in English."""

from typing import Final

RELATIONS: Final = {
    "sum": "{parts} are the parts of {whole}.",
    "remainder": "{parts} are taken from {whole} and {stated} are left.",
    "rollforward": "What was there, plus what came in, less what went out, is what is left: "
    "{stated}.",
    "cumulative": "The cumulative {stated} is made up of {parts}.",
    "share": "{parts} of {whole} is {stated}.",
    "shares-sum": "{all} are all the shares of a whole and add to {whole}.",
    "average": "{stated} is {first} spread over {second}.",
    "change": "From {second} to {first} is a change of {stated}.",
    "beyond-all": "Nothing falls by more than 100%; the text says {stated}.",
    "difference": "The difference between {first} and {second} is {stated}.",
    "points": "{first} and {second} are {stated} apart.",
    "streak": "The text says {stated} periods running on one side of {whole}; the figures are "
    "{parts}.",
    "title-month": "The title says {stated} and the text begins with {computed}.",
    "impossible-day": "The text gives the date {stated}, but that month has {computed} days.",
    "weekday": "{parts} is a {computed}; the text says {stated}.",
    "outside-period": "What is told of {computed} is dated {stated}.",
    "repeat": "The same figure is given as {stated} and as {parts}.",
    "previous": "The report before says {parts}; this one says {stated}.",
    "written": "The report was written with {computed} here; now it says {stated}.",
}
WHYS: Final = {
    "truncated": "Truncated, not rounded.",
    "last_digit": "The last digit is one off, by rounding or to balance the total.",
    "range": "Inside what the rounding of the inputs allows.",
    "rounded": "The difference is within the rounding of the parts.",
    "approximate": "The text gives it as approximate.",
    "other": "It is rather {stated} that is wrong; it would have to be {right}.",
    "late_event": "True only if the report was closed after its period.",
}
