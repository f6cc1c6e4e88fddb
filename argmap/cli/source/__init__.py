"""`argmap source`: records, seals, openings."""

from importlib import import_module

from attrs import frozen

from argmap.cli.usage import UsageError
from argmap.suggestion import did_you_mean


@frozen
class Action:
    """An action on sources: the module that runs it, what it does, and an example."""

    module: str
    summary: str
    example: str


ACTIONS = {
    "add": Action(
        "add_record",
        "make a sealed record of a text",
        "argmap source add texts/harbour.txt -o seeds/harbour.toml",
    ),
    "seal": Action(
        "seal_text",
        "seal a text in its record",
        "argmap source seal seeds/harbour.toml texts/harbour.txt",
    ),
    "prove": Action(
        "prove_anchors",
        "make the openings that let a check do without the texts",
        "argmap source prove maps --texts texts",
    ),
    "verify": Action(
        "verify_texts",
        "compare texts with seals, openings and anchors",
        "argmap source verify maps --texts texts",
    ),
    "import": Action(
        "import_bibliography",
        "make records of a bibliography (BibTeX, CSL-JSON)",
        "argmap source import references.bib -o seeds",
    ),
    "export": Action(
        "export_sources",
        "write a bibliography of maps, or their anchors as web annotations",
        "argmap source export maps --to bibtex -o references.bib",
    ),
}


def run(words: list[str]) -> int:
    """Run one of the six actions.

    Raises: UsageError where the first word is no action.
    """
    if not words or words[0] in ("-h", "--help"):
        print(_help())
        return 0
    action = ACTIONS.get(words[0])
    if action is None:
        advice = did_you_mean(words[0], ACTIONS, f"actions: {', '.join(ACTIONS)}")
        raise UsageError(f"source: there is no action `{words[0]}`: {advice}")
    status: int = import_module(f"argmap.cli.source.{action.module}").run(words[1:])
    return status


def _help() -> str:
    lines = ["usage: argmap source ACTION …", "", "Records, seals, openings.", ""]
    for word, action in ACTIONS.items():
        lines += [f"  {word:<7} {action.summary}", f"          {action.example}"]
    return "\n".join(lines)
