"""AM9xx: the check itself."""
