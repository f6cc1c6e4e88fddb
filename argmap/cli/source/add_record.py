"""`argmap source add`: a sealed record of a text."""

from pathlib import Path

from attrs import evolve

from argmap.cli.source.inputs import commitment_to, read_text, tell
from argmap.cli.usage import Parser, UsageError
from argmap.report.phrases import counted
from argmap.report.terminal import visible
from argmap.sources.records.from_text import record_from_text
from argmap.sources.records.reader import read_record
from argmap.sources.records.record import author_as_written
from argmap.text import SourceText
from argmap.workspace.files import write_whole

_FIELDS = (
    *("type", "label", "title", "original-title", "translated-title", "publisher"),
    *("container", "issued", "url", "archive", "accessed", "language", "rights", "note"),
)


def run(words: list[str]) -> int:
    """Write the record; refuse to overwrite one without `--force`.

    Return 1 if the text or the fields cannot be used. Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    target = Path(values.output or Path("seeds") / f"{Path(values.text).stem}.toml")
    if target.exists() and not values.force:
        raise UsageError(
            f"source add: {target.as_posix()} is there already; --force overwrites it, "
            "`argmap source seal` seals a text in it"
        )
    from argmap.sources.records.writer import write_record  # 27 ms that only writing pays

    text = read_text(values.text)
    if text is None:
        return 1
    given = {key.replace("-", "_"): getattr(values, key.replace("-", "_")) for key in _FIELDS}
    record = record_from_text(text, {key: value for key, value in given.items() if value})
    record = evolve(record, authors=tuple(map(author_as_written, values.author)))
    _, faults = read_record(SourceText(target.as_posix(), write_record(record)))
    if tell(faults):
        return 1
    record = evolve(record, seal=commitment_to(text, values.text).seal)
    write_whole(target, write_record(record).encode())
    size = counted(len(text.words), "word")
    print(visible(f"wrote {target.as_posix()}: “{record.title}”, {size} sealed"))
    for entry in record.inferred:
        print(f"  {entry.key} is inferred: {entry.reason}")
    return 0


def _parser() -> Parser:
    parser = Parser(
        "source add",
        "Make a sealed record of a text, with what the text and you state.",
        "argmap source add texts/harbour.txt -o seeds/harbour.toml",
    )
    parser.add_argument("text", metavar="TEXT", help="the full text, plain text in UTF-8")
    parser.add_argument(
        "-o", "--output", metavar="RECORD", help="the record (else seeds/TEXT.toml)"
    )
    for field in _FIELDS:
        parser.add_argument(f"--{field}", metavar="WORDS")
    parser.add_argument(
        "--author",
        action="append",
        default=[],
        metavar="NAME",
        help='"Family, Given" for a person; a name without a comma is cited whole',
    )
    parser.add_argument("--force", action="store_true", help="overwrite the record")
    return parser
