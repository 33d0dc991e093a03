"""The month as it stands: what is missing, the figures, what is pending."""
