"""The font that comes with argmap, so that pictures have words on a machine without fonts.

Arimo (SIL Open Font License 1.1; the package `fontpkg-arimo`) has the widths of Arial and
covers Latin, Greek, Cyrillic and Hebrew. What it lacks, Japanese for one, is drawn with
the machine's own fonts where there are any, and a note says so.
"""

from importlib.util import find_spec
from pathlib import Path

from argmap.render.drawing.text.metrics import in_table

FAMILY = "Arimo"
_SHOWN = 8  # characters named in a note


class MissingPartError(Exception):
    """A format needs a package that is not installed; `advice` says how to get it."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


def font_files() -> tuple[str, ...]:
    """Return the shipped font's files; none where the package is not installed."""
    package = find_spec("fontpkg_arimo")
    if package is None or package.origin is None:
        return ()
    return tuple(sorted(map(str, (Path(package.origin).parent / "files").glob("*.ttf"))))


def outside_font(text: str) -> str:
    """Return the characters that the shipped font lacks, each once, in order."""
    return "".join(dict.fromkeys(char for char in text if char > " " and not in_table(char)))


def font_note(lacking: str) -> str:
    """Return what to tell the reader about characters that the shipped font lacks."""
    some = lacking[:_SHOWN] + ("…" if len(lacking) > _SHOWN else "")
    return (
        f"the font that argmap brings lacks {some}: drawn with this machine's fonts, "
        "or left as empty boxes where those lack them too"
    )
