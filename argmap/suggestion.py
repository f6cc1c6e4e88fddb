"""Did you mean: the known word that a mistyped one is nearest to."""

import unicodedata
from collections.abc import Iterable

_LEAST = 70  # per cent that two words must share, by the longest common subsequence


class Candidates:
    """Known words, made ready once for many questions. Cost: O(known words)."""

    def __init__(self, known: Iterable[str]) -> None:
        self._by_fold: dict[str, list[str]] = {}
        for word in known:
            self._by_fold.setdefault(word.casefold(), []).append(word)
        self._folds = list(self._by_fold)

    def __len__(self) -> int:
        return len(self._folds)

    def closest(self, word: str) -> str | None:
        """Return the known word that `word` most likely stands for, or None.

        Case alone never tells two words apart here, and the word itself is no answer.
        Cost: about 20 million comparisons a second; used only once something is wrong.
        """
        from rapidfuzz import fuzz, process  # 10 ms that a clean check does not pay

        fold = word.casefold()
        for known in self._by_fold.get(fold, ()):
            if known != word:
                return known
        folds = (
            [other for other in self._folds if other != fold] if word in self else self._folds
        )
        found = process.extractOne(fold, folds, scorer=fuzz.ratio, score_cutoff=_LEAST)
        return None if found is None else self._by_fold[found[0]][0]

    def __contains__(self, word: str) -> bool:
        return word in self._by_fold.get(word.casefold(), ())


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` most likely stands for, or None."""
    return Candidates(known).closest(word)


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return the help line: the nearest known word if there is one, else `otherwise`."""
    nearest = closest(word, known)
    return f"did you mean `{nearest}`?{lookalikes(word, nearest)}" if nearest else otherwise


def lookalikes(word: str, meant: str) -> str:
    """Return a note on letters that look alike and are of two scripts, or no text.

    Begins with a space.
    """
    if len(word) != len(meant):
        return ""
    pairs = [(typed, known) for typed, known in zip(word, meant, strict=True) if typed != known]
    if not pairs or any(_script(typed) == _script(known) for typed, known in pairs):
        return ""
    typed, known = pairs[0]
    return f" its `{known}` is {_told(known)}, the `{typed}` written here is {_told(typed)}"


def _script(char: str) -> str:
    return unicodedata.name(char, "?").split()[0].title()


def _told(char: str) -> str:
    return f"{_script(char)} (U+{ord(char):04X})"
