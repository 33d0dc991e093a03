"""How right the audit is: on reports with expected claims, changed ones, and Cierre's own."""
