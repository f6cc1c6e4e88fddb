"""Mathematics that knows no maps: one solver, searches on it, and what hangs together."""
