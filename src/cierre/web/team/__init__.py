"""The office, its teams and its people beside each other: who has handed in, and their figures."""
