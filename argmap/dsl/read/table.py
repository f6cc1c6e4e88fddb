"""The parser's table: built from the grammar once, shipped with the package as JSON.

Building it takes about a tenth of a second and loading it a fifth of that, so the table
is a file of the package. It names the grammar that it was built from (Lark numbers the
same states differently on each run, so tables cannot be compared); a test holds that name
to the grammar as it stands. The words of the vocabulary are put in on loading. After a change
to grammar.lark:

    python -m argmap.dsl.read.table
"""

import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import Rule
from lark.lexer import TerminalDef

from argmap.dsl.keyword import PROPERTY_SHAPES, Shape
from argmap.dsl.read.grammar_lines import LineCallbacks
from argmap.dsl.vocabulary import STRENGTHS, VERDICTS, words_of

_FOLDER = files("argmap.dsl.read")
_GRAMMAR = "grammar.lark"
_TABLE = "grammar.json"
_PLACE = re.compile("<[a-z]+>")  # of words of the vocabulary


def built() -> str:
    """Return the table of the grammar as it stands now, as JSON text."""
    grammar = (_FOLDER / _GRAMMAR).read_text(encoding="utf-8")
    lark = Lark(grammar, parser="lalr", lexer="contextual", source_path=_GRAMMAR)
    data, memo = lark.memo_serialize([TerminalDef, Rule])
    for entry in memo.values():
        pattern = entry.get("pattern", {})
        if _PLACE.search(pattern.get("value", "")):
            pattern["_width"] = None  # Lark measures it once the words are put in
    table = {"grammar": grammar_digest(), "data": data, "memo": memo}
    return json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def grammar_digest() -> str:
    """Return the SHA-256 of the grammar's text, in hexadecimal digits."""
    return sha256((_FOLDER / _GRAMMAR).read_bytes()).hexdigest()


def shipped_digest() -> str:
    """Return the digest of the grammar that the shipped table was built from."""
    return str(json.loads((_FOLDER / _TABLE).read_bytes())["grammar"])


def load(callbacks: LineCallbacks) -> Lark:
    """Return the parser that makes these callbacks."""
    text = (_FOLDER / _TABLE).read_text(encoding="utf-8")
    for name, words in _words().items():
        text = text.replace(f"<{name}>", "|".join(words))
    table = json.loads(text, object_hook=_with_whole_keys)
    comments = {"COMMENT": callbacks.comment, "_COMMA": callbacks.comma}
    lark: Lark = Lark._load_from_dict(  # type: ignore[no-untyped-call] # as Lark's own generated parsers do
        table["data"], table["memo"], transformer=callbacks, lexer_callbacks=comments
    )
    return lark


def _words() -> Mapping[str, Sequence[str]]:
    """Return what the grammar's words in angle brackets stand for: letters and hyphens."""
    return {
        "statements": words_of(Shape.STATEMENT),
        "demands": words_of(Shape.DEMAND),
        "lists": words_of(Shape.LIST),
        "properties": words_of(*PROPERTY_SHAPES),
        "strengths": STRENGTHS,
        "verdicts": VERDICTS,
    }


def _with_whole_keys(table: dict[str, Any]) -> dict[Any, Any]:
    """Return a table with the whole numbers among its keys, which JSON keeps as text."""
    return {int(key) if key.isdecimal() else key: value for key, value in table.items()}


if __name__ == "__main__":
    Path(str(_FOLDER / _TABLE)).write_text(built(), encoding="utf-8")
