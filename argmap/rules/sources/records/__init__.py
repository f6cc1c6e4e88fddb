"""AM31x and AM33x: records, bibliographies, and the seals that stand in records."""
