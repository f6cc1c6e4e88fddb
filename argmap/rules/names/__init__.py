"""AM1xx: names and structure."""
