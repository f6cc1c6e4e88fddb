"""Version 1 of the normalisation: the words of a text, as anchors and seals compare them.

`docs/sources.md` states each step so that another implementation can follow it, and
`tests/cases/normalisation/` holds its test vectors.
"""

import re
import unicodedata
from functools import lru_cache

from attrs import frozen

VERSION = 1

_BREAK = "(?:\r\n|[\r\n\u0085\u2028])"
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f"
    "\ufeff\U000e0100-\U000e01ef]"
)
_SUPERSCRIPT_DIGIT = re.compile("[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]")
_APOSTROPHE = re.compile("['`\u00b4\u2018\u2019\u201b\u02bb\u02bc\uff07]")
_DROPPED = re.compile(
    f"{_INVISIBLE.pattern}|{_SUPERSCRIPT_DIGIT.pattern}|{_APOSTROPHE.pattern}"
)
_SOFT_HYPHEN_AT_BREAK = re.compile(f"\u00ad(?=[ \t]*{_BREAK})")
_HYPHEN_AT_BREAK = f"[-\u2010][ \t]*{_BREAK}[ \t]*"

# Letters of the Latin script that NFKC can leave, before a mark is split off.
_LATIN = "A-Za-z\u00c0-\u024f\u0250-\u02af\u1d00-\u1d25\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787"
# Han and Kana, each of which is a word by itself.
_IDEOGRAPH = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U000323af"
)
_MARK_AFTER_LATIN = re.compile(f"(?<=[{_LATIN}])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]+")


@frozen
class Word:
    """One normalised word; `start` and `end` are its place in the text, in code points."""

    text: str
    start: int
    end: int


def normalised(text: str) -> tuple[str, ...]:
    """Return the normalised words of a text. Cost: O(length); 10,000 characters in 1 ms."""
    folded = _fold(_SOFT_HYPHEN_AT_BREAK.sub("-", text))
    pattern, join = _patterns(_marks_of(folded))
    return tuple(pattern.findall(join.sub("", folded)))


def words(text: str) -> tuple[Word, ...]:
    """Return the normalised words of a text, each with its place.

    The words are those of `normalised`. Cost: O(length), some five times as much.
    """
    folded, places = _fold_with_places(_SOFT_HYPHEN_AT_BREAK.sub("-", text))
    pattern, join = _patterns(_marks_of(folded))
    kept: list[str] = []
    kept_places: list[tuple[int, int]] = []
    at = 0
    for match in join.finditer(folded):
        kept.append(folded[at : match.start()])
        kept_places += places[at : match.start()]
        at = match.end()
    joined = "".join(kept) + folded[at:]
    kept_places += places[at:]
    return tuple(
        Word(match.group(), kept_places[match.start()][0], kept_places[match.end() - 1][1])
        for match in pattern.finditer(joined)
    )


def _fold(text: str) -> str:
    """Return the text after every step that looks at characters alone."""
    text = _DROPPED.sub("", text.replace("\u0149", "n"))  # ŉ folds to an apostrophe and n
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = text.casefold()
    return text if text.isascii() else _without_latin_accents(text)


def _without_latin_accents(text: str) -> str:
    apart = _MARK_AFTER_LATIN.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFKC", apart)


_fold_cluster = lru_cache(maxsize=4096)(_fold)


def _fold_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the folded text and, for each of its characters, where it comes from.

    A base character and what combines with it are folded together; folding never reaches
    across the border of such a cluster.
    """
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        out = _fold_cluster(text[start:end])
        folded.append(out)
        places += [(start, end)] * len(out)
    return "".join(folded), places


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return where each base character with its marks starts and ends.

    What is dropped belongs to a cluster only if a mark follows it.
    """
    clusters: list[list[int]] = []
    for at, char in enumerate(text):
        if _DROPPED.match(char):
            continue
        if clusters and char >= "\u0300" and _combines(char):
            clusters[-1][1] = at + 1
        else:
            clusters.append([at, at + 1])
    return [(start, end) for start, end in clusters]


@lru_cache(maxsize=4096)
def _combines(char: str) -> bool:
    """Return whether a character can become one with what stands before it."""
    first = unicodedata.normalize("NFKD", char)[0]
    return unicodedata.category(first)[0] == "M" or "\u1160" <= first <= "\u11ff"


def _marks_of(text: str) -> str:
    """Return the combining marks that occur in a text, in order."""
    if text.isascii():
        return ""
    return "".join(
        sorted(c for c in set(text) if c >= "\u0300" and unicodedata.category(c)[0] == "M")
    )


@lru_cache(maxsize=64)
def _patterns(marks: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what a word is, and what joins the two halves of one across a line break."""
    mark = f"[{re.escape(marks)}]" if marks else "(?!)"
    # A letter or digit that is no ideograph; after it marks too, and points between digits.
    start = f"(?![{_IDEOGRAPH}])[^\\W_]"
    run = f"{start}(?:{start}|{mark}|(?<=\\d)[.,](?=\\d))*"
    word = re.compile(f"[{_IDEOGRAPH}]{mark}*|{run}")
    before = f"(?:(?<=[^\\W\\d_])|(?<={mark}))" if marks else r"(?<=[^\W\d_])"
    return word, re.compile(f"{before}{_HYPHEN_AT_BREAK}(?=[^\\W\\d_])")
