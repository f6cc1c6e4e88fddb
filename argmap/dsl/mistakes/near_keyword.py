"""Which keyword a word stands for that is none."""

import unicodedata
from functools import lru_cache

from argmap.dsl.vocabulary import KEYWORDS, Shape, words_of
from argmap.suggestion import Candidates

# What other tools and textbooks call these things.
_OTHER_WORDS = {
    "thesis": "claim",
    "argument": "claim",
    "statement": "claim",
    "conclusion": "claim",
    "objection": "rebuttal",
    "attack": "rebuttal",
    "counter": "rebuttal",
    "counterargument": "rebuttal",
    "evidence": "premise",
    "fact": "premise",
    "assumption": "premise",
}
_OTHER_CLAUSES = {
    "support": "because",
    "supports": "because",
    "reason": "because",
    "assumption": "assumed",
}
_NAME_AND_TEXT = sorted(
    words_of(Shape.SOURCE, Shape.NAMED, Shape.STATEMENT, Shape.REBUTTAL)
    + words_of(Shape.OPTION, Shape.CITE)
)


@lru_cache(maxsize=4096)
def keyword_meant(word: str, *, named: bool) -> str | None:
    """Return the keyword that a word most likely stands for, or None.

    Args: named: whether a name and a text follow the word, as after `claim`.
    """
    plain = unicodedata.normalize("NFKC", word)
    if plain in KEYWORDS:
        return plain
    fold = plain.casefold().rstrip(":")
    clauses = {} if named else _OTHER_CLAUSES
    other = clauses.get(fold) or _OTHER_WORDS.get(fold)
    known = Candidates(_NAME_AND_TEXT if named else KEYWORDS)
    return other or known.closest(plain)
