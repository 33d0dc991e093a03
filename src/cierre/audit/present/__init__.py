"""An audit shown to people and to programs: on the terminal, as a page, as JSON."""
