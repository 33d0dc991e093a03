"""Reports that were written elsewhere, and what their numbers say of each other."""
