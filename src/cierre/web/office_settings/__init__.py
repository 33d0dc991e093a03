"""The pages on which an office's settings are changed: no file is written by hand, and no id."""
