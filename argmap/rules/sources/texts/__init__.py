"""AM32x: the full text of a source, where it is at hand."""
