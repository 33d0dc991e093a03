"""Records as they come: from a file of any shape to the records of a book."""
