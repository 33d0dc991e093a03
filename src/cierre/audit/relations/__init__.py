"""What can be right or wrong among the numbers of a report: one module per sort of relation."""
