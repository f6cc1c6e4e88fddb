"""`argmap source seal`: the seal of a text, in its record."""

from pathlib import Path

from argmap.cli.source.inputs import commitment_to, read_record, read_text, tell
from argmap.cli.usage import Parser
from argmap.diagnostic import Diagnostic
from argmap.report.phrases import counted
from argmap.report.terminal import visible
from argmap.sources import codes
from argmap.sources.records.record import Record
from argmap.sources.records.toml_place import place_of
from argmap.sources.seals.seal import Seal
from argmap.workspace.files import write_whole


def run(words: list[str]) -> int:
    """Seal; a record with another seal keeps it without `--force`.

    Return 1 if it does, or if a file cannot be used. Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    record, text = read_record(values.record), read_text(values.text)
    if record is None or text is None:
        return 1
    if record.seal_is_refused and not values.force:
        return 1  # told already, with what to do
    seal = commitment_to(text, values.text).seal
    if record.seal == seal:
        print(visible(f"{values.record}: sealed already, and the text is the same"))
        return 0
    if record.seal is not None and not values.force:
        return tell([_other(record, record.seal, seal)]) or 1
    from argmap.sources.records.writer import with_seal  # 27 ms that only writing pays

    write_whole(Path(values.record), with_seal(record.source.content, seal).encode())
    size = counted(seal.words, "word")
    print(visible(f"{values.record}: {size} sealed; root {seal.root[:16]}…"))
    if record.seal is not None or record.seal_is_refused:
        print("its openings belong to the old seal: run `argmap source prove`")
    return 0


def _other(record: Record, old: Seal, new: Seal) -> Diagnostic:
    words = f"{new.words} words; sealed were {old.words}"
    return Diagnostic(
        code=codes.CHANGED_TEXT,
        message=f"this text is not the one that was sealed ({words})",
        span=place_of(record.source, "root", "seal"),
        help="`argmap source verify` tells what changed; --force seals this text instead",
    )


def _parser() -> Parser:
    parser = Parser(
        "source seal",
        "Seal a text in its record.",
        "argmap source seal seeds/harbour.toml texts/harbour.txt",
    )
    parser.add_argument("record", metavar="RECORD")
    parser.add_argument("text", metavar="TEXT", help="the full text, plain text in UTF-8")
    parser.add_argument("--force", action="store_true", help="replace another seal")
    return parser
