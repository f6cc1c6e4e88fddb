"""What would change labels: smallest changes, losses, and what conclusions depend on."""
