"""AM5xx: likelihood, confidence and wording."""
