"""Did you mean: the known word that a mistyped one is nearest to."""

from collections.abc import Iterable


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` most likely stands for, or None.

    Case alone never tells two words apart here. Cost: O(known words); used only once
    something is already wrong.
    """
    from difflib import get_close_matches  # 6 ms that a clean check does not pay

    by_fold: dict[str, str] = {}
    for candidate in known:
        by_fold.setdefault(candidate.casefold(), candidate)
    matches = get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.7)
    return by_fold[matches[0]] if matches else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return the help line: the nearest known word if there is one, else `otherwise`."""
    nearest = closest(word, known)
    return f"did you mean `{nearest}`?" if nearest else otherwise
