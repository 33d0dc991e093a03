"""Help desks: their exports and the pages of their interfaces as records, a file for each."""
