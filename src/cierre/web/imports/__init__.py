"""What was brought to an office: each loading with who and when, and the way to take it back."""
