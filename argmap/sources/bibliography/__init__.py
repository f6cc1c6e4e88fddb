"""How sources are cited and exchanged: references, BibTeX, CSL-JSON, annotations."""
