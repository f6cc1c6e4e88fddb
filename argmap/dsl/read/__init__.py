"""Lines to syntax: the grammar, the plain lines, and the pieces that both find."""
