"""`argmap render`: pictures of maps."""

from argparse import Namespace
from pathlib import Path

from argmap.agreement.member import Reading
from argmap.cli.inputs import (
    STANDARD_INPUT,
    add_stdin_filename,
    open_workspace,
    tell_errors,
    tell_false_anchors,
)
from argmap.cli.output import write_output
from argmap.cli.usage import Parser, UsageError, note
from argmap.render.drawing.layout.engine import EngineChoice, EngineError
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.text.shipped_font import MissingPartError
from argmap.render.drawing.write.formats import FORMATS as ALL_FORMATS
from argmap.render.drawing.write.formats import FormatError
from argmap.render.drawing.write.job import Written
from argmap.render.picture import Request, render
from argmap.render.view.signs import Direction
from argmap.render.views.views import VIEWS
from argmap.render.views.wish import Wish, WishError
from argmap.suggestion import did_you_mean
from argmap.workspace.open_map import OpenMap

FORMATS = tuple(format.word for format in ALL_FORMATS if format.picture)


def run(words: list[str]) -> int:
    """Draw each map; return 1 if one of them has mistakes, 0 if not.

    Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    workspace, names = open_workspace(values.files, values.stdin_filename)
    faulty = False
    for name, target in _targets(names, values):
        opened = workspace.open(name)
        faulty |= tell_errors(opened)
        tell_false_anchors(opened)
        picture = _drawn(opened, target, values)
        for line in picture.notes:
            note(f"argmap: {name}: {line}")
        write_output(target, picture.content)
        if target != STANDARD_INPUT:
            note(f"wrote {target}")
    return int(faulty)


def _parser() -> Parser:
    parser = Parser("render", "Draw maps.", "argmap render maps/osw-2019.argmap -o osw.svg")
    parser.add_argument("files", nargs="+", metavar="FILE", help="maps, or folders of maps")
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="a file; of several maps, a folder; `-` to print"
    )
    parser.add_argument(
        "--format", choices=FORMATS, help="if not given: from the ending of OUT, else svg"
    )
    parser.add_argument("--view", choices=[kind.word for kind in VIEWS], default=VIEWS[0].word)
    _add_part(parser)
    themes = [theme.value for theme in Theme]
    parser.add_argument("--theme", choices=themes, default=Theme.AUTO.value)
    parser.add_argument(
        "--direction",
        choices=[direction.value for direction in Direction],
        default=Direction.LEFT.value,
        help="where the conclusion stands",
    )
    parser.add_argument(
        "--engine", default="auto", metavar="NAME", help="auto, or a layout engine by its name"
    )
    add_stdin_filename(parser)
    return parser


def _add_part(parser: Parser) -> None:
    """Add the options that say what of a map is shown."""
    parser.add_argument(
        "--reading",
        choices=("cautious", "confident"),
        default="confident",
        help="of an agreement: whether demands with undecided grounds count",
    )
    parser.add_argument(
        "--focus",
        metavar="ID",
        help="draw what is around one statement; of an agreement: a knot's number, a position",
    )
    parser.add_argument(
        "--depth",
        type=int,
        metavar="N",
        help="how many steps around --focus; without it, into the maps that a map uses (1)",
    )
    parser.add_argument(
        "--whole", action="store_true", help="draw the maps that a map uses in full"
    )


def _targets(names: tuple[str, ...], values: Namespace) -> list[tuple[str, str]]:
    """Return each map with the file that its picture goes to.

    Raises: UsageError if two pictures would go to one file.
    """
    output: str | None = values.output
    if output is not None and not _is_folder(output, names):
        return [(names[0], output)]
    ending = f".{values.format or FORMATS[0]}"
    pairs = []
    for name in names:
        folder = Path(name).parent if output is None else Path(output)
        if output is None and values.files == [STANDARD_INPUT]:
            pairs.append((name, STANDARD_INPUT))
        else:
            pairs.append((name, (folder / Path(name).with_suffix(ending).name).as_posix()))
    _refuse_collisions(pairs)
    return pairs


def _is_folder(output: str, names: tuple[str, ...]) -> bool:
    if output == STANDARD_INPUT:
        if len(names) > 1:
            raise UsageError("render: one picture at a time fits on standard output")
        return False
    return len(names) > 1 or Path(output).is_dir() or output.endswith(("/", "\\"))


def _refuse_collisions(pairs: list[tuple[str, str]]) -> None:
    by_target: dict[str, str] = {}
    for name, target in pairs:
        other = by_target.setdefault(target, name)
        if other != name:
            raise UsageError(
                f"render: {other} and {name} would both be drawn to {target}; "
                "render them to different folders"
            )


def _format(target: str, values: Namespace) -> str:
    """Return the format asked for, or the one that the target's ending means."""
    if values.format is not None:
        return str(values.format)
    ending = Path(target).suffix.removeprefix(".").lower()
    if target == STANDARD_INPUT or not ending:
        return FORMATS[0]
    if ending not in FORMATS:
        known = ", ".join(FORMATS)
        advice = did_you_mean(ending, FORMATS, f"endings: {known}; or say --format")
        raise UsageError(f"render: there is no format `{ending}`: {advice}")
    return ending


def _drawn(opened: OpenMap, target: str, values: Namespace) -> Written:
    """Return the picture of a map. Raises: UsageError with advice if it cannot be drawn."""
    wish = Wish(
        focus=values.focus,
        depth=values.depth,
        whole=values.whole,
        direction=Direction(values.direction),
        reading=Reading(values.reading),
    )
    request = Request(
        view=values.view,
        format=_format(target, values),
        theme=Theme(values.theme),
        wish=wish,
        engine=EngineChoice(values.engine),
    )
    try:
        return render(opened, request)
    except (WishError, FormatError) as error:
        raise UsageError(f"render: {error}") from error
    except (EngineError, MissingPartError) as error:
        raise UsageError(f"render: {error}; {error.advice}") from error
