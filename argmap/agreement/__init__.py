"""Why the parties cannot agree: what no deal can meet at once, and what would have to give."""
