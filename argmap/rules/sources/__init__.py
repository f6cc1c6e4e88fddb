"""AM3xx: sources and anchors."""
