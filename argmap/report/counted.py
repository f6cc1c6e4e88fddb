"""Numbers with their nouns."""


def counted(number: int, noun: str) -> str:
    """Return `1 file`, `2 files`, `0 files`."""
    return f"{number} {noun if number == 1 else noun + 's'}"
