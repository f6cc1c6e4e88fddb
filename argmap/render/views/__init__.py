"""From results to words and shapes, a room for each view."""
