"""Why parties cannot agree: issues, positions, conflicts and concessions."""
