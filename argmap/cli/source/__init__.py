"""`argmap source`: records, seals, openings."""

from argmap.cli.command import Command
from argmap.cli.usage import UsageError
from argmap.suggestion import did_you_mean

ACTIONS = (
    Command(
        "add",
        "make a sealed record of a text",
        "argmap source add texts/harbour.txt -o seeds/harbour.toml",
        "source.add_record",
    ),
    Command(
        "seal",
        "seal a text in its record",
        "argmap source seal seeds/harbour.toml texts/harbour.txt",
        "source.seal_text",
    ),
    Command(
        "prove",
        "make the openings that let a check do without the texts",
        "argmap source prove maps --texts texts",
        "source.prove_anchors",
    ),
    Command(
        "verify",
        "compare texts with seals, openings and anchors",
        "argmap source verify maps --texts texts",
        "source.verify_texts",
    ),
    Command(
        "import",
        "make records of a bibliography (BibTeX, CSL-JSON)",
        "argmap source import references.bib -o seeds",
        "source.import_bibliography",
    ),
    Command(
        "export",
        "write a bibliography of maps, or their anchors as web annotations",
        "argmap source export maps --to bibtex -o references.bib",
        "source.export_sources",
    ),
)


def run(words: list[str]) -> int:
    """Run one of the six actions.

    Raises: UsageError where the first word is no action, or the action's are off;
    FileError if a file cannot be used.
    """
    if not words or words[0] in ("-h", "--help"):
        print(_help())
        return 0
    action = next((action for action in ACTIONS if action.word == words[0]), None)
    if action is None:
        known = [action.word for action in ACTIONS]
        advice = did_you_mean(words[0], known, f"actions: {', '.join(known)}")
        raise UsageError(f"source: there is no action `{words[0]}`: {advice}")
    return action.run(words[1:])


def _help() -> str:
    lines = ["usage: argmap source ACTION …", "", "Records, seals, openings.", ""]
    for action in ACTIONS:
        lines += [f"  {action.word:<7} {action.summary}", f"          {action.example}"]
    return "\n".join(lines)
