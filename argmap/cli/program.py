"""Choosing a command, and what every command shares: help, errors, exit statuses."""

import gc
import os
import sys
from importlib import import_module
from types import ModuleType

from attrs import frozen

from argmap import __version__
from argmap.cli.usage import UsageError
from argmap.suggestion import did_you_mean
from argmap.workspace.files import FileError

DONE, FINDINGS, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130


@frozen
class Command:
    """A command: its word, what it does, an example, and the module that runs it."""

    word: str
    summary: str
    example: str

    @property
    def module(self) -> ModuleType:
        """Import the command's module; only the command that runs is imported."""
        return import_module(f"argmap.cli.{self.word}")


COMMANDS = (
    Command("check", "find what is wrong with maps", "argmap check maps"),
    Command("evaluate", "the label of every statement", "argmap evaluate maps/treaty.argmap"),
    Command(
        "explain",
        "why a statement stands or not, and what would change it",
        "argmap explain maps/treaty.argmap no-breakthrough",
    ),
    Command(
        "agreement",
        "whether there is an acceptable deal, why not, and what would have to change",
        "argmap agreement maps/treaty.argmap",
    ),
    Command(
        "compare",
        "who asserts, reports, denies or is silent on what",
        "argmap compare maps/treaty.argmap",
    ),
    Command("render", "draw a map", "argmap render maps/treaty.argmap -o treaty.svg"),
    Command("source", "records, seals, openings", "argmap source prove maps --texts ../texts"),
    Command("rule", "what a finding means", "argmap rule AM201"),
    Command(
        "solve",
        "tasks of the ICCMA 2023 competition on abstract frameworks",
        "argmap solve -p DC-PR -f framework.af -a 1",
    ),
    Command("init", "start a project", "argmap init my-maps"),
)


def run_program(words: list[str]) -> int:
    """Run what the words say; turn what stops it into a message and an exit status."""
    gc.disable()  # a command ends before what the collector could free would matter
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    _use_utf8()
    try:
        status = _run(words)
        sys.stdout.flush()
    except (UsageError, FileError) as error:
        if debug:
            raise
        print(f"argmap: {error}", file=sys.stderr)
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return DONE
    except Exception as error:
        if debug:
            raise
        print(
            f"argmap: a mistake in argmap itself: {type(error).__name__}: {error}\n"
            "Please report it with the output of the same command with --debug.",
            file=sys.stderr,
        )
        return COULD_NOT_RUN
    return status


def _run(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(_help())
        return DONE
    if words[0] == "--version":
        print(f"argmap {__version__}")
        return DONE
    command = next((command for command in COMMANDS if command.word == words[0]), None)
    if command is None:
        known = [command.word for command in COMMANDS]
        advice = did_you_mean(words[0], known, f"commands: {', '.join(known)}")
        what = "option" if words[0].startswith("-") else "command"
        raise UsageError(f"there is no {what} `{words[0]}`: {advice}")
    status: int = command.module.run(words[1:])
    return status


def _help() -> str:
    width = max(len(command.word) for command in COMMANDS)
    lines = [
        "argmap: arguments as code",
        "",
        "Usage: argmap COMMAND [OPTION…] [FILE…]",
        "",
        "Commands:",
    ]
    for command in COMMANDS:
        lines.append(f"  {command.word:<{width}}  {command.summary}")
        lines.append(f"  {'':<{width}}    {command.example}")
    lines += [
        "",
        "Options:",
        "  --version   print the version",
        "  -h, --help  print this help; `argmap COMMAND --help` tells of a command",
        "  --debug     show where in argmap a mistake of its own happened",
        "",
        "Exit status: 0 nothing to report, 1 findings, 2 could not run.",
    ]
    return "\n".join(lines)


def _use_utf8() -> None:
    """Print UTF-8 whatever the machine's locale; a terminal that cannot shows escapes."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _forget_output() -> None:
    """Keep the interpreter from failing again on a pipe that nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
