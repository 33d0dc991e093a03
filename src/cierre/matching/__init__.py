"""The numerals of any text about a month, matched with the month's statement.

An audit asks whether a text agrees with itself; here it is held against what the office counted.
"""
