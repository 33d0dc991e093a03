"""Figures over their months: the line, its limits, and what of it is more than noise."""
