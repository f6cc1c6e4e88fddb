"""A page laid out in columns and rows."""
