"""`argmap agreement`: is there an acceptable deal; if not, why, and what would have to give."""

from argparse import ArgumentTypeError

from argmap.cli.inputs import add_stdin_filename, open_one, tell_errors
from argmap.cli.usage import Parser, UsageError


def run(words: list[str]) -> int:
    """Print the analysis; return 1 if the map has mistakes, 0 if not."""
    from argmap.agreement.member import Reading

    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    if not opened.map.positions:
        advice = "write position ID of PARTY, with red-line under it"
        raise UsageError(f"{values.file}: no party takes a position here; {advice}")
    faulty = tell_errors(opened)
    both = values.reading == "both"
    main = Reading.CONFIDENT if both else Reading(values.reading)
    agreement = opened.agreement_in(main, values.limit)
    cautious = opened.agreement_in(Reading.CAUTIOUS, values.limit) if both else None
    if values.output_format == "json":
        from argmap.report.results.agreement_json import agreement_json

        print(agreement_json(agreement, opened.tracer, cautious))
    else:
        from argmap.report.results.agreement_text import agreement_text
        from argmap.report.results.sources_text import sources_text

        references = opened.references
        told = agreement_text(agreement, opened.tracer, opened.map, references, cautious)
        print(told + sources_text(told, references), end="")
    return int(faulty)


def _parser() -> Parser:
    from argmap.agreement.member import LIMIT

    parser = Parser(
        "agreement",
        "Whether there is a deal that crosses no red line; if not, why not, and what would "
        "have to change.",
        "argmap agreement maps/treaty.argmap",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--reading",
        choices=["cautious", "confident", "both"],
        default="both",
        help="whether demands count whose grounds are undecided: cautious, they do; both "
        "(the default) tells the confident reading and what the cautious one adds",
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_limit,
        default=LIMIT,
        help=f"how many of each list to tell at most (default: {LIMIT})",
    )
    parser.add_argument("--output-format", choices=["text", "json"], default="text")
    add_stdin_filename(parser)
    return parser


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"`{text}` is not a whole number from 1 on")
    return int(text)
