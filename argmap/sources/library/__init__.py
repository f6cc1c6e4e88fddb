"""The sources of maps: read once, matched with texts, their anchors verified."""
