"""Boxes, lines and signs, each in its own coordinates."""
