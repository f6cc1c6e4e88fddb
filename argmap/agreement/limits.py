"""How much is listed where nothing else is asked for."""

LIMIT = 50  # deals, conflicts of a group that hangs together, concessions
OPENED = 3  # deals that a concession opens
EFFORT = 2000  # sets that one enumeration looks at before it gives up
