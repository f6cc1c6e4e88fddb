"""AM0xx: the text cannot be read."""
