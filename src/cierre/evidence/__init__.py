"""Which records stand behind a figure: one answer for commands, exports and pages."""
