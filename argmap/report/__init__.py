"""Findings and results as text, JSON and other tools' formats."""
