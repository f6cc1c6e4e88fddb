"""The normalisation once more, character by character, from `docs/sources.md` alone."""

import unicodedata

DELETED = (
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E)),
    *((0x2060, 0x2064), (0x2066, 0x2069), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)),
    *((0xE0100, 0xE01EF), (0xB2, 0xB3), (0xB9, 0xB9), (0x2070, 0x2070), (0x2074, 0x2079)),
    *((0x27, 0x27), (0x60, 0x60), (0xB4, 0xB4), (0x2018, 0x2019), (0x201B, 0x201B)),
    *((0x2BB, 0x2BC), (0xFF07, 0xFF07)),
)
LATIN = (
    *((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x2AF), (0x1D00, 0x1D25), (0x1E00, 0x1EFF)),
    *((0x2C60, 0x2C7F), (0xA722, 0xA787)),
)
ACCENTS = ((0x300, 0x36F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF))
IDEOGRAPHS = (
    *((0x3005, 0x3007), (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA)),
    *((0x30FC, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF)),
    *((0xF900, 0xFAFF), (0x1B000, 0x1B16F), (0x20000, 0x323AF)),
)
BREAKS = "\r\n\u0085\u2028"


def within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= ord(char) <= high for low, high in ranges)


def kind(char: str) -> str:
    return unicodedata.category(char)[0]


def after_break(text: str, at: int) -> int | None:
    """Return where the text goes on after blanks, one line break and nothing else."""
    while at < len(text) and text[at] in " \t":
        at += 1
    if at >= len(text) or text[at] not in BREAKS:
        return None
    return at + (2 if text[at : at + 2] == "\r\n" else 1)


def normalised_by_the_book(text: str) -> tuple[str, ...]:
    text = "".join(
        "-" if char == "\u00ad" and after_break(text, at + 1) is not None else char
        for at, char in enumerate(text)
    )
    text = "".join(c for c in text.replace("\u0149", "n") if not within(c, DELETED))
    text = unicodedata.normalize("NFKC", text).casefold()
    return words_of(joined(unaccented(text)))


def unaccented(text: str) -> str:
    kept: list[str] = []
    after_latin = False
    for char in unicodedata.normalize("NFKD", text):
        if within(char, ACCENTS) and after_latin:
            continue
        after_latin = within(char, LATIN)
        kept.append(char)
    return unicodedata.normalize("NFKC", "".join(kept))


def joined(text: str) -> str:
    """Delete hyphens, with the line break, between letters."""
    kept, at = "", 0
    while at < len(text):
        on = after_break(text, at + 1) if text[at] in "-\u2010" else None
        while on is not None and on < len(text) and text[on] in " \t":
            on += 1
        follows = on is not None and on < len(text) and kind(text[on]) == "L"
        if on is not None and follows and at and kind(text[at - 1]) in "LM":
            at = on
        else:
            kept += text[at]
            at += 1
    return kept


def words_of(text: str) -> tuple[str, ...]:
    words: list[str] = []
    open_word = ""
    for at, char in enumerate(text):
        between_digits = (
            char in ".,"
            and kind(text[at - 1 : at] or " ") == "N"
            and text[at - 1].isdecimal()
            and text[at + 1 : at + 2].isdecimal()
        )
        if within(char, IDEOGRAPHS):
            words += [open_word] if open_word else []
            open_word = char
        elif kind(char) == "M" or between_digits:
            open_word += char if open_word else ""
        elif kind(char) in "LN":
            if open_word and within(open_word[0], IDEOGRAPHS):
                words.append(open_word)
                open_word = ""
            open_word += char
        else:
            words += [open_word] if open_word else []
            open_word = ""
    return tuple([*words, open_word] if open_word else words)
