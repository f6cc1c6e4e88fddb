"""`argmap explain`: why a statement has its label, and what would change it."""

from argmap.cli.inputs import (
    add_output_format,
    add_stdin_filename,
    open_one,
    tell_errors,
    tell_false_anchors,
)
from argmap.cli.usage import Parser, UsageError, steps
from argmap.report.formats import format_named, names_of
from argmap.report.results.formats import EXPLANATION, ExplanationReport
from argmap.suggestion import did_you_mean


def run(words: list[str]) -> int:
    """Print the explanation; return 1 if the map has mistakes, 0 if not.

    Raises: UsageError, also for an unknown statement; FileError.
    """
    from argmap.semantics.change.smallest_changes import changes_to_turn
    from argmap.semantics.explain.explainer import Explainer

    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    argument_map = opened.map
    if values.id not in argument_map.statement_by_id:
        known = argument_map.statement_by_id
        advice = did_you_mean(values.id, known, f"`argmap evaluate {values.file}` lists them")
        raise UsageError(f"{values.file}: there is no statement `{values.id}`: {advice}")
    tell_false_anchors(opened)
    depth = 0 if values.brief else values.depth
    explanation = Explainer(argument_map, opened.state).explain(values.id, depth)
    changes = changes_to_turn(argument_map, opened.state, values.id)
    report = ExplanationReport(
        explanation=explanation,
        changes=changes,
        map=argument_map,
        labels=opened.labelling.statements,
        read_references=lambda: opened.references,
    )
    print(format_named(EXPLANATION, values.output_format).write(report), end="")
    return int(faulty)


def _parser() -> Parser:
    parser = Parser(
        "explain",
        "Why a statement is accepted, rejected or undecided, and the smallest changes that "
        "would make it accepted, or rejected if it is accepted.",
        "argmap explain maps/osw-2019.argmap no-breakthrough",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("id", metavar="ID")
    parser.add_argument(
        "--brief", action="store_true", help="the statement's own reasons and objections alone"
    )
    parser.add_argument(
        "--depth",
        type=steps,
        metavar="N",
        help="how many steps down the chain to tell (all of it, if not given)",
    )
    add_output_format(parser, *names_of(EXPLANATION))
    add_stdin_filename(parser)
    return parser
