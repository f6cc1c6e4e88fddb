"""Evidence: records, anchors, seals and openings. No other room reads sources."""
