"""The first ten minutes: what somebody reports on, the files they have, what is understood."""
