"""The registers, one for each book: its items, what is known of each, what may be done with it."""
