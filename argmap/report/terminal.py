"""How text looks in a terminal: the cells that it takes, and what must not reach it raw."""

import re
import unicodedata

TAB = 4  # cells to a tab stop
_CONTROLS = re.compile("[\x7f-\x9f]")  # json escapes those below them itself


def visible(text: str) -> str:
    r"""Return a text in which nothing commands the terminal or reorders what is shown.

    Control characters, line breaks and marks of direction become `\xNN` or `\uNNNN`; tabs
    stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _is_harmless(char) else _escaped(char) for char in text)


def visible_lines(text: str) -> str:
    """Return a text of several lines in which nothing but their ends stays a control."""
    return "\n".join(map(visible, text.split("\n")))


def json_text(document: object) -> str:
    """Return a document as JSON that is readable and in which no control stands raw.

    It has no final line break; letters beyond ASCII stand as they are.
    """
    import json  # most of what is told is no JSON

    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _is_harmless(char: str) -> bool:
    if char in "\t\u200c\u200d":  # joiners are spelling in Persian and Hindi
        return True
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _escaped(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def expand_tabs(text: str) -> str:
    """Return a text with its tabs as spaces up to the next stop, counted in cells."""
    if "\t" not in text:
        return text
    expanded, at = [], 0
    for char in text:
        piece = " " * (TAB - at % TAB) if char == "\t" else char
        expanded.append(piece)
        at += width(piece)
    return "".join(expanded)


def width(text: str) -> int:
    """Return how many cells a text without tabs takes.

    Wide and full-width characters take two, combining marks and joiners none (Unicode
    Standard Annex 11; ambiguous characters count as narrow).
    """
    if text.isascii():
        return len(text)
    return sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
