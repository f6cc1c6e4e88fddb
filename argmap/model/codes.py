"""The kinds of finding about names and structure that resolving can give."""

from argmap.diagnostic import Code, Severity

DUPLICATE_ID = Code("AM101", "duplicate-id", Severity.ERROR)
UNDEFINED_NAME = Code("AM102", "undefined-name", Severity.ERROR)
INCLUDE_CYCLE = Code("AM103", "include-cycle", Severity.ERROR)
OUTSIDE_PROJECT = Code("AM104", "outside-project", Severity.ERROR)
MISSING_MAP = Code("AM105", "missing-map", Severity.ERROR)
WRONG_KIND = Code("AM106", "wrong-kind", Severity.ERROR)
REPEATED_LINK = Code("AM107", "repeated-link", Severity.WARNING)
REPEATED_TITLE = Code("AM108", "repeated-title", Severity.ERROR)
UNKNOWN_OPTION = Code("AM601", "unknown-option", Severity.ERROR)
