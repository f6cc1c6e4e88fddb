"""A map and its labels."""
