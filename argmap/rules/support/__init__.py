"""AM2xx: chains of support."""
