"""`argmap source`: records, seals, openings."""

from importlib import import_module

from argmap.cli.usage import UsageError
from argmap.suggestion import did_you_mean

_ACTIONS = {
    "add": "make a sealed record of a text",
    "seal": "seal a text in its record",
    "prove": "make the openings that let a check do without the texts",
    "verify": "compare texts with seals, openings and anchors",
    "import": "make records of a bibliography (BibTeX, CSL-JSON)",
    "export": "write a bibliography of maps, or their anchors as web annotations",
}
_EXAMPLES = {
    "add": "argmap source add texts/harbour.txt -o seeds/harbour.toml",
    "seal": "argmap source seal seeds/harbour.toml texts/harbour.txt",
    "prove": "argmap source prove maps --texts texts",
    "verify": "argmap source verify maps --texts texts",
    "import": "argmap source import references.bib -o seeds",
    "export": "argmap source export maps --to bibtex -o references.bib",
}


def run(words: list[str]) -> int:
    """Run one of the four actions."""
    if not words or words[0] in ("-h", "--help"):
        print(_help())
        return 0
    if words[0] not in _ACTIONS:
        advice = did_you_mean(words[0], _ACTIONS, f"actions: {', '.join(_ACTIONS)}")
        raise UsageError(f"source: there is no action `{words[0]}`: {advice}")
    status: int = import_module(f"argmap.cli.source_{words[0]}").run(words[1:])
    return status


def _help() -> str:
    lines = ["usage: argmap source ACTION …", "", "Records, seals, openings.", ""]
    for action, summary in _ACTIONS.items():
        lines += [f"  {action:<7} {summary}", f"          {_EXAMPLES[action]}"]
    return "\n".join(lines)
