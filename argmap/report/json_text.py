"""JSON as every command writes it: in UTF-8, readable, and safe to show in a terminal."""

import json
import re

_CONTROLS = re.compile("[\x7f-\x9f]")  # json escapes those below them itself


def json_text(document: object) -> str:
    """Return a document as JSON, without a final line break; no control stands in it raw."""
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
