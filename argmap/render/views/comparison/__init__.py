"""Claims by sources."""
