"""What names stand for, and which kinds each reference can mean."""

from enum import StrEnum


class NameKind(StrEnum):
    """What a name stands for, as the messages call it."""

    STATEMENT = "statement"
    INFERENCE = "inference"
    PARTY = "party"
    SOURCE = "source"
    MAP = "map"
    ISSUE = "issue"
    POSITION = "position"
    CONSTRAINT = "constraint"
    OPTION = "option"  # of an issue, named within it
    DEMAND = "demand"  # a rung of a position, named within it
    UNREADABLE = "unreadable line"  # a header with a mistake: anything may refer to it


STATEMENT = frozenset({NameKind.STATEMENT})
STATEMENT_OR_INFERENCE = frozenset({NameKind.STATEMENT, NameKind.INFERENCE})
PARTY = frozenset({NameKind.PARTY})
SOURCE = frozenset({NameKind.SOURCE})
ISSUE = frozenset({NameKind.ISSUE})
CONSTRAINT = frozenset({NameKind.CONSTRAINT})
DEMANDING = frozenset({NameKind.POSITION, NameKind.CONSTRAINT})


def one_of(kinds: frozenset[NameKind]) -> str:
    """Return what a reference of these kinds may name, as the messages call it."""
    return " or ".join(sorted((kind.value for kind in kinds), reverse=True))


def article(noun: str) -> str:
    """Return a noun with its article."""
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
