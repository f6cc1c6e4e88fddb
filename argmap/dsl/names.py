"""What may be a name: letters of any script, digits, and single hyphens between them."""

import re
import unicodedata

_PLAIN = re.compile(r"[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*").fullmatch


def is_name(text: str) -> bool:
    """Return whether a text is a name, or names joined by dots (`osw.no-cession`)."""
    return _PLAIN(text) is not None or all(
        _is_run(run) for part in text.split(".") for run in part.split("-")
    )


def _is_run(run: str) -> bool:
    """Return whether a text is letters, digits and the marks that follow them."""
    if not run or not (run[0].isalnum()):
        return False
    return all(char.isalnum() or unicodedata.category(char)[0] == "M" for char in run)


def canonical(text: str) -> str:
    """Return the one spelling of a name: `é` typed as one or two characters is one name."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def why_not(text: str) -> str:
    """Return what is wrong with a text that is not a name, in half a sentence."""
    for char in text:
        if unicodedata.category(char) in {"Cf", "Cc"}:
            return f"it holds an invisible character (U+{ord(char):04X})"
        if not (char.isalnum() or char in "-." or unicodedata.category(char)[0] == "M"):
            return f"`{char}` cannot stand in a name"
    return "hyphens and dots stand singly, between letters or digits"


def repaired(text: str) -> str | None:
    """Return the name that was probably meant, or None if nothing of it can be kept."""
    shown = [char for char in text if unicodedata.category(char) not in {"Cf", "Cc"}]
    kept = [char if char.isalnum() or char in "-." else "-" for char in shown]
    joined = re.sub(r"-*\.+-*", ".", re.sub(r"-+", "-", "".join(kept))).strip("-.")
    return joined if joined and is_name(joined) else None
