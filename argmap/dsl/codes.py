"""The kinds of finding that reading a text can give (AM0xx)."""

from argmap.diagnostic import Code, Severity

UNREADABLE_LINE = Code("AM001", "unreadable-line", Severity.ERROR)
UNKNOWN_KEYWORD = Code("AM002", "unknown-keyword", Severity.ERROR)
MISSING_QUOTE = Code("AM003", "missing-quote", Severity.ERROR)
FOREIGN_QUOTE = Code("AM004", "foreign-quote", Severity.ERROR)
STRAY_CLAUSE = Code("AM005", "stray-clause", Severity.ERROR)
MISPLACED_CLAUSE = Code("AM006", "misplaced-clause", Severity.ERROR)
REPEATED_CLAUSE = Code("AM007", "repeated-clause", Severity.ERROR)
IMPOSSIBLE_DATE = Code("AM008", "impossible-date", Severity.ERROR)
INVALID_NAME = Code("AM009", "invalid-name", Severity.ERROR)
UNKNOWN_WORD = Code("AM010", "unknown-word", Severity.ERROR)
EMPTY_TEXT = Code("AM011", "empty-text", Severity.ERROR)
FORBIDDEN_CHARACTER = Code("AM012", "forbidden-character", Severity.ERROR)
UNKNOWN_ESCAPE = Code("AM013", "unknown-escape", Severity.ERROR)
DEEP_EXPRESSION = Code("AM014", "deep-expression", Severity.ERROR)
