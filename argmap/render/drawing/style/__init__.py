"""Colours, fonts and lines: what things look like."""
