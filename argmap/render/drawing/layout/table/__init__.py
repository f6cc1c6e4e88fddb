"""A table laid out in columns and rows."""
