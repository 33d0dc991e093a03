"""The close of a month, and the chain of what is closed."""
