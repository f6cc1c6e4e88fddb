"""AM30x: where an anchor stands in its source, what proves it, how much anchors show."""
