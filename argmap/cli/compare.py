"""`argmap compare`: claims by sources, who asserts, denies or reports what."""

from argmap.cli.inputs import add_stdin_filename, open_one, tell_errors
from argmap.cli.output import write_output
from argmap.cli.usage import Parser
from argmap.semantics.comparison import Comparison
from argmap.workspace.pipeline import OpenMap

FORMATS = ("text", "csv", "json", "html", "svg")


def run(words: list[str]) -> int:
    """Print the comparison; return 1 if the map has mistakes, 0 if not."""
    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    written = _written(opened, opened.comparison, values.output_format, values.theme)
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
    parser.add_argument("--output-format", choices=FORMATS, default="text")
    parser.add_argument(
        "-o", "--output", metavar="OUT", default="-", help="a file; if not given, print"
    )
    parser.add_argument(
        "--theme", choices=["auto", "light", "dark"], default="auto", help="of html and svg"
    )
    add_stdin_filename(parser)
    return parser


def _written(opened: OpenMap, comparison: Comparison, format: str, theme: str) -> str:
    if format == "json":
        from argmap.report.results.comparison_json import comparison_json

        return f"{comparison_json(comparison)}\n"
    if format == "csv":
        from argmap.report.results.comparison_csv import comparison_csv

        return comparison_csv(comparison)
    if format == "text":
        from argmap.report.results.comparison_text import comparison_text
        from argmap.report.results.sources_text import sources_text

        told = comparison_text(comparison, opened.references)
        return told + sources_text(told, opened.references)
    return _drawn(opened, format, theme)


def _drawn(opened: OpenMap, format: str, theme: str) -> str:
    from argmap.render.drawing.style.theme import Theme
    from argmap.render.picture import Request, render

    request = Request(view="compare", format=format, theme=Theme(theme))
    return render(opened, request).content.decode()
