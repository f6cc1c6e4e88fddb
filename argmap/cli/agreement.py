"""`argmap agreement`: is there an acceptable deal; if not, why, and what would have to give."""

from argparse import ArgumentTypeError

from argmap.cli.inputs import add_output_format, add_stdin_filename, open_one, tell_errors
from argmap.cli.usage import Parser, UsageError
from argmap.report.formats import format_named, names_of
from argmap.report.results.formats import AGREEMENT, AgreementReport


def run(words: list[str]) -> int:
    """Print the analysis; return 1 if the map has mistakes, 0 if not.

    Raises: UsageError, also for a map without positions; FileError.
    """
    from argmap.agreement.member import Reading

    values = _parser().read(words)
    opened = open_one(values.file, values.stdin_filename)
    faulty = tell_errors(opened)
    if not opened.map.positions:
        advice = "write position ID of PARTY, with red-line under it"
        raise UsageError(f"{values.file}: no party takes a position here; {advice}")
    both = values.reading == "both"
    main = Reading.CONFIDENT if both else Reading(values.reading)
    agreement = opened.agreement_in(main, values.limit)
    cautious = opened.agreement_in(Reading.CAUTIOUS, values.limit) if both else None
    report = AgreementReport(
        agreement=agreement,
        cautious=cautious,
        tracer=opened.tracer,
        map=opened.map,
        read_references=lambda: opened.references,
    )
    print(format_named(AGREEMENT, values.output_format).write(report), end="")
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
    add_output_format(parser, *names_of(AGREEMENT))
    add_stdin_filename(parser)
    return parser


def _limit(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"`{text}` is not a whole number from 1 on")
    return int(text)
