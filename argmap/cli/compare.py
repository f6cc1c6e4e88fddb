"""`argmap compare`: claims by sources, who asserts, denies or reports what."""

from argmap.cli.inputs import add_output_format, add_stdin_filename, open_one, tell_errors
from argmap.cli.output import write_output
from argmap.cli.usage import Parser
from argmap.report.formats import format_named, names_of
from argmap.report.results.formats import COMPARISON, ComparisonReport
from argmap.workspace.open_map import OpenMap

_DRAWN = ("html", "svg")  # of the formats of pictures, those that are text


def run(words: list[str]) -> int:
    """Print the comparison; return 1 if the map has mistakes, 0 if not.

    Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    written = _written(opened, values.output_format, values.theme)
    write_output(values.output, written.encode())
    return int(faulty)


def _parser() -> Parser:
    parser = Parser(
        "compare",
        "Claims by sources: who asserts, denies, reports or is silent on what. The rows are "
        "the claims that gather statements of other maps.",
        "argmap compare maps/treaty.argmap",
    )
    parser.add_argument("file", metavar="FILE")
    add_output_format(parser, *names_of(COMPARISON), *_DRAWN)
    parser.add_argument(
        "-o", "--output", metavar="OUT", default="-", help="a file; if not given, print"
    )
    parser.add_argument(
        "--theme", choices=["auto", "light", "dark"], default="auto", help="of html and svg"
    )
    add_stdin_filename(parser)
    return parser


def _written(opened: OpenMap, format: str, theme: str) -> str:
    """Return the comparison as a report, or else as a picture or a page."""
    if format in names_of(COMPARISON):
        report = ComparisonReport(opened.comparison, lambda: opened.references)
        return format_named(COMPARISON, format).write(report)
    from argmap.render.drawing.style.theme import Theme
    from argmap.render.picture import Request, render

    request = Request(view="compare", format=format, theme=Theme(theme))
    return render(opened, request).content.decode()
