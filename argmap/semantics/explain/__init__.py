"""Why a statement has its label, as a value without words."""
