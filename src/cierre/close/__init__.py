"""The close: a month frozen with all it says, signed, and chained to the ones before it.

Knows neither Django nor how a statement is made: it is given bytes, and says what of them holds.
"""
