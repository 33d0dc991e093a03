"""The review of a month's reports: handed over, commented, given back, approved, signed."""
