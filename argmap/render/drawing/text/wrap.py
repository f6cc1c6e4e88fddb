"""Break a text into lines that are no wider than their column, and of even length.

Han and Kana break between any two characters, apart from marks that may not begin or end
a line; a word wider than the column breaks where it must, never inside what a reader takes
for one character.
"""

import re
import unicodedata

from argmap.render.drawing.text.metrics import Font, width

ELLIPSIS = "…"
# Between these a line may break: after white space (not after no-break space), after a
# hyphen or dash inside a word, and round each Han or Kana character.
_WHITE = " \t\n\r\f\v\u2002\u2003\u2009\u200b\u3000"
_ATOM = re.compile(
    rf"[^{_WHITE}]*?[^{_WHITE}\d](?:[-\u2013\u2014/]+)(?=[^{_WHITE}])|[^{_WHITE}]+|[{_WHITE}]+",
)
_NOT_FIRST = frozenset(
    "、。，．・：；？！」』）】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}»”’%"  # noqa: RUF001
)
_NOT_LAST = frozenset("「『（【〈《〔［｛([{«“‘")  # noqa: RUF001
_UNITS = frozenset("%‰°")
# In scripts where every code point is a character of its own; accents and jamo are none.
_PLAIN = re.compile(
    "[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20c0\u2100-\u23ff\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60]*"
)


def wrap(
    text: str, font: Font, column: float, *, most: int = 99, tail: float = 0.0
) -> tuple[str, ...]:
    """Return the lines of a text, each at most `column` CSS pixels wide, evenly filled.

    Past `most` lines the text is cut and ends in an ellipsis. Beside the last line at least
    `tail` pixels stay free, where that costs no further line. A column narrower than one
    character still gets one character a line. Cost: O(n log column) for n characters.
    """
    atoms = _atoms(text, font, column)
    lines = _fill(atoms, font, column)
    if len(lines) > most:
        return (*lines[: most - 1], _cut(lines[most - 1], font, column))
    if tail and width(lines[-1], font) + tail <= column:
        return _even(atoms, font, column, len(lines), tail)
    return _even(atoms, font, column, len(lines), 0.0)


def _even(
    atoms: list[tuple[str, float, bool]], font: Font, column: float, rows: int, tail: float
) -> tuple[str, ...]:
    """Return so many lines of a column as narrow as they and the tail after them allow."""
    best = _fill(atoms, font, column)
    narrow, wide = column * 0.4, column
    while rows > 1 and wide - narrow > 1:
        middle = (narrow + wide) / 2
        lines = _fill(atoms, font, middle)
        if len(lines) > rows or width(lines[-1], font) + tail > column:
            narrow = middle
        else:
            wide, best = middle, lines
    return best


def fit(text: str, font: Font, column: float) -> str:
    """Return a text on one line, cut with an ellipsis where it is wider than the column."""
    line = " ".join(text.split())
    return line if width(line, font) <= column else _cut(line, font, column)


def _cut(line: str, font: Font, column: float) -> str:
    clusters = _clusters(line)
    while clusters and width("".join(clusters).rstrip() + ELLIPSIS, font) > column:
        clusters.pop()
    return "".join(clusters).rstrip() + ELLIPSIS


def _fill(atoms: list[tuple[str, float, bool]], font: Font, column: float) -> tuple[str, ...]:
    """Put as many atoms on each line as fit; an atom says whether white space precedes it."""
    space = width(" ", font)
    lines: list[str] = []
    line, used = "", 0.0
    for word, wide, spaced in atoms:
        gap = space if spaced and line else 0.0
        if line and used + gap + wide > column:
            lines.append(line)
            line, used, gap = "", 0.0, 0.0
        line += (" " if gap else "") + word
        used += gap + wide
    return (*lines, line) if line or not lines else tuple(lines)


def _atoms(text: str, font: Font, column: float) -> list[tuple[str, float, bool]]:
    """Return what stays on one line: the words, their widths, and whether a space precedes."""
    atoms: list[tuple[str, float, bool]] = []
    spaced = False
    for token in _ATOM.findall(text):
        if token[0] in _WHITE:
            spaced = True
            continue
        if token[0] in _UNITS and atoms:  # 57 % stays on one line
            word, _, before = atoms.pop()
            token, spaced = f"{word}\u00a0{token}", before
        for piece in _east_asian(token):
            for part in _break(piece, font, column):
                atoms.append((part, width(part, font), spaced))
                spaced = False
    return atoms


def _east_asian(token: str) -> list[str]:
    """Split at Han and Kana characters, keeping closing marks with what they close."""
    pieces: list[str] = []
    for cluster in _clusters(token):
        free = pieces and (_is_wide(cluster) or _is_wide(pieces[-1][-1]))
        if free and cluster[0] not in _NOT_FIRST and pieces[-1][-1] not in _NOT_LAST:
            pieces.append(cluster)
        elif pieces:
            pieces[-1] += cluster
        else:
            pieces.append(cluster)
    return pieces


def _is_wide(cluster: str) -> bool:
    return unicodedata.east_asian_width(cluster[0]) in "WF"


def _break(word: str, font: Font, column: float) -> list[str]:
    """Break a word that is wider than the column."""
    if width(word, font) <= column:
        return [word]
    parts = [""]
    used = 0.0
    for cluster in _clusters(word):
        wide = width(cluster, font)
        if parts[-1] and used + wide > column:
            parts.append("")
            used = 0.0
        parts[-1] += cluster
        used += wide
    return parts


def _clusters(text: str) -> list[str]:
    """Split into what a reader takes for characters: letters with their accents, emoji, flags.

    Those are the extended grapheme clusters of Unicode Standard Annex 29.
    """
    if _PLAIN.fullmatch(text):
        return list(text)
    import regex  # type: ignore[import-untyped] # late: most texts do without it

    return list(regex.findall(r"\X", text))
