"""`argmap solve`: the command line of the ICCMA 2023 competition."""

import gc
from argparse import Namespace

from argmap.cli.usage import Parser, UsageError, seconds
from argmap.semantics.competition.framework import Framework, FrameworkError, read_framework
from argmap.semantics.competition.tasks import TASKS, Answer, answer
from argmap.solving.satisfaction import Deadline, NotInTimeError
from argmap.suggestion import did_you_mean
from argmap.workspace.files import FileError
from argmap.workspace.reading import read_map_text


def run(words: list[str]) -> int:
    """Print the answer; return 0.

    Raises: UsageError; FileError if the file cannot be read, or nothing was decided in time.
    """
    values = _parser().read(words)
    if values.problems:
        print(f"[{','.join(TASKS)}]")
        return 0
    if values.formats:
        print("[i23]")
        return 0
    _check(values)
    gc.disable()  # nothing here is garbage before the process ends
    framework = _read(values.f)
    argument = _argument(values, framework)
    try:
        found = answer(framework, values.p, argument, Deadline(values.time_limit))
    except NotInTimeError as error:
        raise FileError(
            f"{values.f}: {values.p} was not decided in {values.time_limit:g} seconds"
        ) from error
    print(_words(values.p, found))
    return 0


def _parser() -> Parser:
    parser = Parser(
        "solve",
        "A task of the ICCMA 2023 competition on an abstract framework (`p af` file).",
        "argmap solve -p DC-PR -f framework.af -a 1",
    )
    parser.add_argument("-p", metavar="TASK", help="such as SE-PR; --problems lists them")
    parser.add_argument("-f", metavar="FILE", help="the framework")
    parser.add_argument("-a", metavar="ARG", type=int, help="the argument asked about")
    parser.add_argument("--problems", action="store_true", help="print the tasks")
    parser.add_argument("--formats", action="store_true", help="print the file formats")
    parser.add_argument(
        "--time-limit", metavar="SECONDS", type=seconds, help="give up after so long (status 2)"
    )
    return parser


def _check(values: Namespace) -> None:
    if values.p is None or values.f is None:
        raise UsageError("solve: `-p TASK` and `-f FILE` are needed; `--problems` lists tasks")
    if values.p not in TASKS:
        advice = did_you_mean(values.p, TASKS, "`argmap solve --problems` lists them")
        raise UsageError(f"solve: there is no task `{values.p}`: {advice}")
    if values.a is None and not values.p.startswith("SE-"):
        raise UsageError(f"solve: {values.p} asks about an argument: add `-a ARG`")


def _read(name: str) -> Framework:
    try:
        return read_framework(read_map_text(name).content)
    except FrameworkError as error:
        raise FileError(f"{name}: {error}") from error


def _argument(values: Namespace, framework: Framework) -> int | None:
    if values.a is None:
        return None
    size = len(framework.attackers)
    if not 0 < values.a <= size:
        raise UsageError(f"solve: `-a {values.a}`: arguments are numbered from 1 to {size}")
    return int(values.a) - 1


def _words(task: str, found: Answer) -> str:
    """Return the answer as the competition wants it: YES or NO, and a `w` line."""
    lines = [] if task.startswith("SE-") and found.yes else ["YES" if found.yes else "NO"]
    if found.certificate is not None:
        lines.append(" ".join(["w", *(str(number + 1) for number in found.certificate)]))
    return "\n".join(lines)
