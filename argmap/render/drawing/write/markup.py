"""XML as text, safe by construction: every value passes through here.

Characters that XML 1.0 forbids become U+FFFD; marks that turn the direction of the text
after them are dropped, so that no statement can rearrange its neighbours.
"""

import re
import unicodedata
from urllib.parse import urlsplit

from argmap.render.drawing.number import number

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def clean(text: str) -> str:
    """Return a text without what XML forbids and without marks that turn direction."""
    return _FORBIDDEN.sub("\ufffd", _TURNING.sub("", text))


def escape(text: str) -> str:
    """Return a text as it may stand in XML, between tags or in double quotes."""
    return clean(text).translate(_ESCAPES)


def element(name: str, *children: str, **attributes: str | float | None) -> str:
    """Return an element. Children are markup; an attribute of None is left out.

    Attribute names take `_` for `-`; a trailing `_` is dropped (`class_`).
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if not children:
        return f"<{name}{written}/>"
    return f"<{name}{written}>{''.join(children)}</{name}>"


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)


def safe_url(url: str | None) -> str | None:
    """Return a web address, or None for anything that is not plain http or https."""
    if url is None or any(char <= " " for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def runs_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction belongs to a right-to-left script."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
