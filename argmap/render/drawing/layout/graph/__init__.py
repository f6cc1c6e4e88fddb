"""A graph laid out by an engine."""
