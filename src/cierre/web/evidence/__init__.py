"""The records behind any number of the pages: what it is, what it is made of, who may see it."""
