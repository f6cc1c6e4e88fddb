"""A statement in a picture, whichever view shows it."""
