"""Make `advances.json` anew: python -m argmap.render.drawing.text.metrics_table.

The numbers are the advance widths of Arimo (SIL Open Font License 1.1), which has the
widths of Arial and Liberation Sans. Widths are facts about the font, not a part of it.
Needs fontTools and the package `fontpkg-arimo`; argmap itself needs neither for this.
"""

import json
from pathlib import Path

TABLE = Path(__file__).with_name("advances.json")
BLOCKS = ((0x20, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x22FF), (0xFB00, 0xFB06))


def advances(font_file: Path, weight: int) -> dict[int, str]:
    """Return the characters of each advance width, in font units, at a weight."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
    from fontTools.varLib.instancer import (  # type: ignore[import-untyped]
        instantiateVariableFont,
    )

    font = instantiateVariableFont(TTFont(font_file), {"wght": weight})
    by_width: dict[int, str] = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        if any(low <= code <= high for low, high in BLOCKS):
            width = font["hmtx"][glyph][0]
            by_width[width] = by_width.get(width, "") + chr(code)
    return dict(sorted(by_width.items()))


def main() -> None:
    """Write the table."""
    import fontpkg_arimo  # type: ignore[import-untyped]

    upright = Path(fontpkg_arimo.ROOT) / "files" / "Arimo[wght].ttf"
    table = {
        "unitsPerEm": 2048,
        "regular": advances(upright, 400),
        "bold": advances(upright, 700),
    }
    text = json.dumps(table, ensure_ascii=True, indent=0, separators=(",", ":"))
    TABLE.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
