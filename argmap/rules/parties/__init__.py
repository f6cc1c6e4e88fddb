"""AM6xx: parties and agreement."""
