"""The kinds of finding that sources and anchors can give (AM3xx)."""

from argmap.diagnostic import Code, Severity

# Anchors: the place is the citation in the map.
MISSING_ANCHOR = Code("AM301", "missing-anchor", Severity.ERROR)
AMBIGUOUS_ANCHOR = Code("AM302", "ambiguous-anchor", Severity.ERROR)
REVERSED_ANCHOR = Code("AM303", "reversed-anchor", Severity.ERROR)
DISTANT_ANCHOR = Code("AM304", "distant-anchor", Severity.WARNING)
SHORT_ANCHOR = Code("AM305", "short-anchor", Severity.ERROR)
LONG_ANCHOR = Code("AM306", "long-anchor", Severity.WARNING)
OVEROPENED_SOURCE = Code("AM307", "overopened-source", Severity.WARNING)
UNPROVED_ANCHOR = Code("AM308", "unproved-anchor", Severity.ERROR)
FALSE_OPENING = Code("AM309", "false-opening", Severity.ERROR)

# Records: the place is a line of the record, or the `source` line that names it.
UNREADABLE_RECORD = Code("AM310", "unreadable-record", Severity.ERROR)
INVALID_FIELD = Code("AM311", "invalid-record-field", Severity.ERROR)
UNKNOWN_FIELD = Code("AM312", "unknown-record-field", Severity.WARNING)
UNEXPLAINED_INFERENCE = Code("AM313", "unexplained-inference", Severity.WARNING)
UNSEALED_SOURCE = Code("AM314", "unsealed-source", Severity.WARNING)
UNKNOWN_SEAL_VERSION = Code("AM315", "unknown-seal-version", Severity.ERROR)
DAMAGED_SEAL = Code("AM316", "damaged-seal", Severity.ERROR)
FOREIGN_OPENINGS = Code("AM317", "foreign-openings", Severity.ERROR)
UNREADABLE_OPENING = Code("AM318", "unreadable-opening", Severity.ERROR)
RECORDLESS_SOURCE = Code("AM319", "recordless-source", Severity.INFO)

# Full texts: the place is in the text, or the `source` line that it was sought for.
UNREADABLE_TEXT = Code("AM320", "unreadable-text", Severity.ERROR)
EMPTY_SOURCE_TEXT = Code("AM321", "empty-source-text", Severity.ERROR)
SMALL_TEXT = Code("AM322", "small-text", Severity.INFO)
CHANGED_TEXT = Code("AM323", "changed-text", Severity.WARNING)
ABSENT_TEXT = Code("AM324", "absent-text", Severity.INFO)
MISSING_SEED = Code("AM325", "missing-seed", Severity.ERROR)

# Exchange of bibliographies: the place is in the imported file.
UNREADABLE_ENTRY = Code("AM330", "unreadable-bibliography-entry", Severity.WARNING)
