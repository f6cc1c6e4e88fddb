"""`argmap evaluate`: the label of every statement."""

import json

from argmap.cli.inputs import add_stdin_filename, open_one, tell_errors
from argmap.cli.usage import Parser
from argmap.model.argument_map import ArgumentMap
from argmap.semantics.labelling import Labelling


def run(words: list[str]) -> int:
    """Print the labels; return 1 if the map has mistakes, 0 if not."""
    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    if values.output_format == "json":
        print(_json(opened.name, values.semantics, (opened.labelling,)))
    else:
        print(_table(opened.map, opened.labelling))
    return int(faulty)


def _parser() -> Parser:
    parser = Parser(
        "evaluate", "The label of every statement.", "argmap evaluate maps/osw-2019.argmap"
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--semantics", choices=["grounded"], default="grounded")
    parser.add_argument("--output-format", choices=["table", "json"], default="table")
    add_stdin_filename(parser)
    return parser


def _json(file: str, semantics: str, extensions: tuple[Labelling, ...]) -> str:
    document = {
        "version": 1,
        "file": file,
        "semantics": semantics,
        "extensions": [
            {"statements": dict(labels.statements), "inferences": dict(labels.inferences)}
            for labels in extensions
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _table(argument_map: ArgumentMap, labelling: Labelling) -> str:
    rows = [
        (labelling.statements[statement.id].value, statement.id, statement.text)
        for statement in argument_map.statements
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return "\n".join(
        f"{label:<{widths[0]}}  {name:<{widths[1]}}  {' '.join(text.split())}"
        for label, name, text in rows
    )
