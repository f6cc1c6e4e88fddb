"""Records as they are written: ours always in the same bytes, others' with nothing lost."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.sources.records.reader import read_record
from argmap.sources.records.record import Author, Inferred, Record
from argmap.sources.records.toml_tokens import comments
from argmap.sources.records.writer import with_seal, write_record
from argmap.sources.seals.seal import Seal, commit, encoded_branches
from argmap.text import SourceText
from tests.sources.making import invented, sealed
from tests.sources.toml_texts import toml_texts

ROOT = Path(__file__).parents[2]
RECORDS = sorted([*ROOT.glob("seeds/*.toml"), *ROOT.glob("argmap/cli/starter/seeds/*.toml")])
SEAL, OTHER = sealed().seal, commit(invented(300, 3).plain).seal
NOWHERE = SourceText("s.toml", "")


def values_of(seal: Seal) -> dict[str, object]:
    """Return what a record says of a seal."""
    data = encoded_branches(seal.branches)
    rows = [data[at : at + 76] for at in range(0, len(data), 76)]
    return {
        "version": 1,
        "words": seal.words,
        "seed": seal.seed,
        "root": seal.root,
        "branches": "\n".join([*rows, ""]),
    }


def without_seal(text: str) -> dict[str, object]:
    return {key: value for key, value in tomllib.loads(text).items() if key != "seal"}


def test_a_record_is_written_so() -> None:
    record = Record(
        source=NOWHERE,
        title='The "harbour" \\ accord',
        type="report",
        translated_title="Le pacte\tdu port",
        authors=(Author("Lind", "Ada"), Author("Port Authority", is_body=True)),
        issued="2019-01-22",
        inferred=(Inferred("issued", "the address of the page says so"),),
        seal=SEAL,
    )
    table = values_of(SEAL)
    assert write_record(record) == (
        'type = "report"\n'
        'title = "The \\"harbour\\" \\\\ accord"\n'
        'translated-title = "Le pacte\\tdu port"\n'
        'issued = "2019-01-22"\n'
        'authors = ["Lind, Ada", { body = "Port Authority" }]\n'
        "\n[inferred]\n"
        'issued = "the address of the page says so"\n'
        "\n[seal]\nversion = 1\nwords = 600\n"
        f'seed = "text"\nroot = "{SEAL.root}"\nbranches = """\n{table["branches"]}"""\n'
    )


def test_what_no_string_may_hold_is_escaped() -> None:
    record = Record(source=NOWHERE, title="a\x01\x08\t\n\r\x1b\x1f \x7f\x80b")
    written = 'title = "a\\u0001\\u0008\\t\\n\\r\\u001B\\u001F \\u007F\x80b"\n'
    assert write_record(record) == written


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.text(min_size=1))
def test_any_text_is_escaped(title: str, reason: str) -> None:
    if "".join((title, reason)).encode(errors="replace").decode() != title + reason:
        return  # half a surrogate pair is no text
    record = Record(source=NOWHERE, title=title, inferred=(Inferred("a b", reason),))
    table = tomllib.loads(write_record(record))
    assert table == {"title": title, "inferred": {"a b": reason}}


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_sealing_the_same_text_again_changes_no_byte(path: Path) -> None:
    text = path.read_bytes().decode()
    record, _ = read_record(SourceText(path.name, text))
    assert record is not None
    assert record.seal is not None
    assert with_seal(text, record.seal) == text


# Each with what must be left of it, byte for byte.
SPELLINGS = {
    "in-a-note": ('note = """\n[seal]\nkept\n"""\nurl = "u"\n', 'kept\n"""\nurl = "u"\n'),
    "spaces": ("a = 1\n[ seal ] # why\nroot = 2\n\n# c\n[b]\nc = 3\n", "\n\n# c\n[b]\nc = 3\n"),
    "quotes": ('a = 1\n["seal"]\nroot = 2\n[b]\nc = 3\n', "\n[b]\nc = 3\n"),
    "dotted": ("seal.root = 2 # why\na = 1\nseal.words = 3\nb = 2\n", "a = 1\nb = 2\n"),
    "dotted-once": ("seal.root = 2\na = 1\n", "a = 1\n"),
    "inline": ("a = 1\nseal = { root = 2 }\nb = 2\n", "a = 1\nb = 2\n"),
    "parts": ("[seal]\nroot = 2\n[b]\nc = 3\n[seal.more]\nd = 4\n", "[b]\nc = 3\n"),
    "within": ("a = 1\n[seal.more]\nd = 4\n", "a = 1\n"),
    "no-table": ("a = 1\nseal = 7 # why\nb = 2", "a = 1\nb = 2"),
    "comments": (
        "# first\n[seal] # its own\n# before\nroot = 2 # beside\n# after\n\n[b]\n# last",
        "# after\n",
    ),
    "unknown-key": ("[seal]\nroot = 2\nextra = 3 # why\n[b]\n", "\n[b]\n"),
    "crlf": (
        "# c\r\na = 1\r\n[seal]\r\nroot = 2\r\n\r\n[b]\r\nc = 3\r\n",
        "\r\n[b]\r\nc = 3\r\n",
    ),
    "no-final-break": ("a = 1", "a = 1"),
    "no-final-break-after-a-comment": ("a = 1 # c", "a = 1 # c"),
    "blank-end": ("a = 1\n\n\n", "a = 1\n\n\n"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "left"), SPELLINGS.values(), ids=SPELLINGS)
def test_a_seal_in_any_spelling_is_replaced_and_nothing_else(text: str, left: str) -> None:
    again = with_seal(text, SEAL)
    assert tomllib.loads(again) == without_seal(text) | {"seal": values_of(SEAL)}
    assert left in again
    assert Counter(comments(again)) == Counter(comments(text))
    assert ("\r" in text) is ("\r" in again)
    assert again.count("\r") in (0, again.count("\n"))


def test_a_table_stays_where_it_is_with_its_order_and_its_comments() -> None:
    text = 'a = 1\n\n[ "seal" ] # top\nroot="x" # r\nwords = 2\n# end\n\n[b]\nc = 3\n'
    lines = with_seal(text, SEAL).splitlines()
    assert lines[:5] == [
        "a = 1",
        "",
        '[ "seal" ] # top',
        f'root="{SEAL.root}" # r',
        "words = 600",
    ]
    assert lines[-5:] == ['"""', "# end", "", "[b]", "c = 3"]


def test_a_new_seal_stands_after_one_empty_line() -> None:
    for text in ("a = 1", "a = 1\n", "a = 1\n\n"):
        assert with_seal(text, SEAL).startswith("a = 1\n\n[seal]\n")
    assert with_seal("", SEAL).startswith("[seal]\n")
    assert with_seal("a = 1\r\n", SEAL).startswith("a = 1\r\n\r\n[seal]\r\n")


def test_what_is_no_toml_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="line 1"):
        with_seal("title", SEAL)


@given(toml_texts())
def test_only_the_seal_changes_and_comments_stay(text: str) -> None:
    try:
        table = without_seal(text)
    except tomllib.TOMLDecodeError:
        return
    again = with_seal(text, SEAL)
    assert tomllib.loads(again) == table | {"seal": values_of(SEAL)}
    assert Counter(comments(again)) == Counter(comments(text))
    assert with_seal(again, SEAL) == again
    assert with_seal(with_seal(again, OTHER), SEAL) == again
