"""`argmap evaluate`: the label of every statement, and whose word it is."""

from argparse import Namespace
from typing import TYPE_CHECKING

from argmap.cli.inputs import (
    add_output_format,
    add_stdin_filename,
    open_one,
    tell_errors,
    tell_false_anchors,
)
from argmap.cli.program import COULD_NOT_RUN
from argmap.cli.usage import Parser, UsageError, note, seconds
from argmap.report.formats import format_named, names_of
from argmap.report.results.evaluation import Evaluation
from argmap.report.results.formats import EVALUATION, EvaluationReport
from argmap.workspace.open_map import OpenMap

if TYPE_CHECKING:
    from argmap.semantics.change.sensitivity import Sensitivity
    from argmap.semantics.evaluate.extensions import Extensions

_SEMANTICS = ("grounded", "complete", "preferred", "stable", "semi-stable", "ideal")
_SECONDS = 60.0


def run(words: list[str]) -> int:
    """Print the labels; return 1 if the map has mistakes, 2 if a limit was met, else 0.

    Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    _refuse_two_modes(values)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    tell_false_anchors(opened)
    found = _extensions(opened, values)
    evaluation = Evaluation(
        semantics=values.semantics,
        blocks=values.conflicts == "block",
        labellings=(opened.labelling,) if found is None else found.labellings,
        complete=found is None or found.complete,
        sensitivity=_sensitivity(opened) if values.sensitivity else None,
    )
    report = EvaluationReport(
        file=opened.name,
        evaluation=evaluation,
        map=opened.map,
        about=opened.about,
        read_references=lambda: opened.references,
    )
    print(format_named(EVALUATION, values.output_format).write(report), end="")
    if found is not None and not found.complete:
        note(f"{opened.name}: {_limit(found, values)}")
        return COULD_NOT_RUN
    if not evaluation.labellings:
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
        help="block: at each standoff reject what could give way, the first ones first; what "
        "it spoke against goes free (leave-open: keep it undecided)",
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
    add_output_format(parser, *names_of(EVALUATION))
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
