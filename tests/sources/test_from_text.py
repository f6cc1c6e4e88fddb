"""The first record of a text: the title where one can be told, and why it is taken for one."""

import pytest

from argmap.sources.anchors.full_text import full_text
from argmap.sources.records.from_text import record_from_text

HEADING = "the first heading of the text; not confirmed"
LINE = "the first line of the text; not confirmed"
LONG = " ".join(f"w{n}" for n in range(26))


@pytest.mark.parametrize(
    ("content", "title", "reason"),
    [
        ("The accord\n\nText.", "The accord", LINE),
        ("\n  \n  The   accord \nText.", "The accord", LINE),
        ("Text.\n# The  accord ##\nMore.", "The accord", HEADING),
        ("Text.\n###### Deep\n# High", "Deep", HEADING),
        ("####### no heading", "####### no heading", LINE),
        ("#no heading", "#no heading", LINE),
        (LONG[3:], LONG[3:], LINE),
        (f"{LONG}\nThe accord", "untitled", "the text does not begin with a title"),
    ],
)
def test_a_title_is_inferred(content: str, title: str, reason: str) -> None:
    record = record_from_text(full_text("t.txt", content), {})
    assert record.title == title
    assert [(entry.key, entry.reason) for entry in record.inferred] == [("title", reason)]


def test_what_is_given_is_taken_as_stated() -> None:
    record = record_from_text(full_text("t.txt", "Text"), {"title": "A", "note": "B"})
    assert (record.title, record.note, record.inferred, record.seal) == ("A", "B", (), None)
    with pytest.raises(TypeError):
        record_from_text(full_text("t.txt", "Text"), {"title": "A", "nothing": "B"})
