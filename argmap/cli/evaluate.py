"""`argmap evaluate`: the label of every statement."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from argmap.cli.inputs import add_output_format, add_stdin_filename, open_one, tell_errors
from argmap.cli.program import COULD_NOT_RUN
from argmap.cli.usage import Parser, UsageError, note, seconds
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Labelling
from argmap.report.json_text import json_text
from argmap.report.terminal import visible
from argmap.workspace.open_map import OpenMap

if TYPE_CHECKING:
    from argmap.semantics.change.sensitivity import Sensitivity
    from argmap.semantics.evaluate.extensions import Extensions

_SEMANTICS = ("grounded", "complete", "preferred", "stable", "semi-stable", "ideal")
_SECONDS = 60.0


def run(words: list[str]) -> int:
    """Print the labels; return 1 if the map has mistakes, 2 if a limit was met, else 0."""
    values = _parser().read(words)
    _refuse_two_modes(values)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    found = _extensions(opened, values)
    labellings = (opened.labelling,) if found is None else found.labellings
    cut = found is not None and not found.complete
    sensitivity = _sensitivity(opened) if values.sensitivity else None
    if values.output_format == "json":
        print(_json(opened.name, values, labellings, cut, sensitivity))
    else:
        print(_tables(opened, labellings, sensitivity))
    if found is not None and cut:
        note(f"{opened.name}: {_limit(found, values)}")
        return COULD_NOT_RUN
    if not labellings:
        note(f"{opened.name}: there is no {values.semantics} labelling")
    return int(faulty)


def _refuse_two_modes(values: Namespace) -> None:
    if values.conflicts == "block" and values.semantics != "grounded":
        raise UsageError(
            "evaluate: --conflicts block leaves nothing open that another semantics could "
            f"decide; leave out `--semantics {values.semantics}` or `--conflicts block`"
        )


def _limit(found: "Extensions", values: Namespace) -> str:
    """Return which limit ended the search, and what is known by then."""
    from argmap.semantics.evaluate.extensions import Cut

    count = len(found.labellings)
    if found.cut is Cut.NUMBER:
        return f"stopped after {count} {values.semantics} labellings; there are more"
    told = f"not decided in {values.time_limit:g} seconds"
    if not count:
        return told
    return f"{told}; at least {count} {values.semantics} labelling{'s' * (count > 1)}"


def _parser() -> Parser:
    parser = Parser(
        "evaluate", "The label of every statement.", "argmap evaluate maps/osw-2019.argmap"
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--semantics", choices=_SEMANTICS, default="grounded")
    parser.add_argument(
        "--all", action="store_true", help="every extension, where a semantics has several"
    )
    parser.add_argument(
        "--conflicts",
        choices=["leave-open", "block"],
        default="leave-open",
        help="block: an even standoff rejects both sides, as in Carneades",
    )
    parser.add_argument(
        "--sensitivity",
        action="store_true",
        help="what the expected statements depend on: premises, sources, authors",
    )
    parser.add_argument(
        "--time-limit",
        metavar="SECONDS",
        type=seconds,
        default=_SECONDS,
        help="give up a search after so long (status 2; default: %(default)g)",
    )
    add_output_format(parser, "table", "json")
    add_stdin_filename(parser)
    return parser


def _extensions(opened: OpenMap, values: Namespace) -> "Extensions | None":
    """Return what a search finds; None where the map's own labelling is the answer."""
    if values.semantics == "grounded" and values.conflicts == "leave-open":
        return None
    from argmap.semantics.evaluate.extensions import extensions

    return extensions(
        opened.state,
        values.semantics,
        every=values.all,
        block=values.conflicts == "block",
        seconds=values.time_limit,
    )


def _sensitivity(opened: OpenMap) -> "Sensitivity":
    from argmap.semantics.change.sensitivity import sensitivity

    return sensitivity(opened.map, opened.state, opened.authors)


def _json(
    file: str,
    values: Namespace,
    labellings: tuple[Labelling, ...],
    cut: bool,
    found: "Sensitivity | None",
) -> str:
    document: dict[str, Any] = {"version": 1, "file": file, "semantics": values.semantics}
    if values.conflicts == "block":
        document["conflicts"] = "block"
    document["extensions"] = [
        {"statements": dict(labels.statements), "inferences": dict(labels.inferences)}
        for labels in labellings
    ]
    if cut:
        document["complete"] = False
    if found is not None:
        document["sensitivity"] = {
            "expected": [
                {
                    "id": dependence.id,
                    "label": dependence.label,
                    "premises": list(dependence.premises),
                    "sources": list(dependence.sources),
                    "authors": list(dependence.authors),
                }
                for dependence in found.dependences
            ],
            "untouched": list(found.untouched),
        }
    return json_text(document)


def _tables(
    opened: OpenMap, labellings: tuple[Labelling, ...], found: "Sensitivity | None"
) -> str:
    parts = [_table(opened.map, labels) for labels in labellings]
    if len(parts) > 1:
        parts = [f"Extension {number}\n{part}" for number, part in enumerate(parts, 1)]
    if found is not None:
        from argmap.report.results.sensitivity_text import sensitivity_text

        parts.append(sensitivity_text(found, opened.map, opened.references))
    return "\n\n".join(parts)


def _table(argument_map: ArgumentMap, labelling: Labelling) -> str:
    rows = [
        (
            labelling.statements[statement.id].value,
            visible(statement.id),
            visible(" ".join(statement.text.split())),
        )
        for statement in argument_map.statements
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in (0, 1)]
    return "\n".join(
        f"{label:<{widths[0]}}  {name:<{widths[1]}}  {text}" for label, name, text in rows
    )
