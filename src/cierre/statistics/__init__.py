"""The numbers behind a sober judgement: pure functions on plain numbers, nothing of an office."""
