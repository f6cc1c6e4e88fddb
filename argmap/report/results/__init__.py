"""Results of commands as text, JSON and CSV."""
