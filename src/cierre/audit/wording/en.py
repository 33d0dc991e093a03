"""The sentences of an audit in English."""

from typing import Final

RELATIONS: Final = {
    "sum": "{parts} are the parts of {whole}.",
    "remainder": "{parts} are taken from {whole}; the text says that {stated} are left.",
    "rollforward": "What was there, plus what came in, less what went out, is what is left: "
    "{stated}.",
    "cumulative": "The months {parts} make up the cumulative {stated}.",
    "share": "{stated} is the share of {parts} in {whole}.",
    "shares-sum": "{parts} are all the shares of a whole, which add to {whole}.",
    "rows-mean": "{stated} is the mean of {parts}.",
    "average": "{stated} is {first} spread over {second}.",
    "rate": "{stated} is the rate of {parts} over {whole}.",
    "mean": "{stated} is the mean of {parts} whole scores.",
    "change": "{stated} is the change from {second} to {first}.",
    "difference": "{stated} is the difference between {first} and {second}.",
    "points": "{stated} is the difference in points between {first} and {second}.",
    "streak": "The text says that {stated} periods running meet the condition against {whole}; "
    "the figures are {parts}.",
    "rise": "The text speaks of rise number {stated} in a row; the figures are {parts}.",
    "fall": "The text speaks of fall number {stated} in a row; the figures are {parts}.",
    "record": "{stated} is given as the best of {parts}.",
    "largest": "{stated} is given as the largest of {parts}.",
    "smallest": "{stated} is given as the smallest of {parts}.",
    "most": "{parts} are given as most of {whole}.",
    "fraction": "{parts} are given as “{stated}” of {whole}.",
    "attained": "The table says “{stated}” of {first} against {second}.",
    "multiple": "The text says “{stated}” of going from {second} to {first}.",
    "direction": "The text says “{stated}”, and the figures go from {second} to {first}.",
    "title-month": "The title says {stated} and the text {computed}.",
    "impossible-day": "The text dates something {stated}, a day that month does not have.",
    "weekday": "The text calls a {computed} {stated}.",
    "outside-period": "What is told of the period {computed} is dated {stated}.",
    "days-between": "From {parts}, both included, are {stated} days.",
    "daily-issues": "A daily came out {stated} times in a month of {computed} days.",
    "repeat": "The same quantity is given as {stated} and as {parts}.",
    "unit": "{parts} and {stated} are not in the same unit.",
    "count": "{stated} are announced and {computed} are listed.",
    "comparison": "“{stated}” compares with two different periods at once.",
    "product": "{stated} is {second} times {first}.",
    "previous": "The report before says {parts}; this one takes {stated}.",
    "points-percent": "{stated} is the difference in points between {first} and {second}, not the "
    "percentage.",
}
WHYS: Final = {
    "truncated": "Truncated, not rounded.",
    "last_digit": "The last digit is one off, by rounding or to balance the total.",
    "range": "Inside what the rounding of the inputs allows.",
    "rounded": "The difference is within the rounding of the parts.",
    "approximate": "The text gives it as approximate.",
    "base_of_parts": "True only of the sum of the parts.",
    "earlier_cases": "True only with earlier cases that the text does not mention.",
    "partial_list": "True only if the list is not complete.",
    "overlap": "True only if the parts overlap.",
    "one_day_two_issues": "True only if two numbers came out on one day.",
    "late_event": "True only if the report was closed after its period.",
    "both_comparisons": "Against last month and against the same month last year exclude each "
    "other.",
    "points_meant": "True only in percentage points.",
    "less_is_better": "True only if less is better here.",
    "other_group": "True only if the two numbers count different things.",
}
