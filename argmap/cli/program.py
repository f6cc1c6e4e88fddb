"""Running a command, and what every command shares: errors and exit statuses."""

import gc
import os
import sys

from argmap import __version__
from argmap.cli.commands import COMMANDS, OPTIONS, help_text
from argmap.cli.usage import UsageError, complain
from argmap.suggestion import did_you_mean
from argmap.workspace.files import FileError

DONE, FINDINGS, COULD_NOT_RUN, INTERRUPTED = 0, 1, 2, 130


def run_program(words: list[str]) -> int:
    """Run what the words say; turn what stops it into a message and an exit status.

    Raises: with `--debug`, what stopped it.
    """
    gc.disable()  # a command ends before what the collector could free would matter
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    _prepare_streams()
    try:
        status = _run(words)
        sys.stdout.flush()
    except (UsageError, FileError) as error:
        if debug:
            raise
        complain(str(error))
        return COULD_NOT_RUN
    except BrokenPipeError:
        _forget_output()
        return DONE
    except OSError as error:
        if debug:
            raise
        complain(f"cannot go on: {error.strerror or error}{_where(error)}")
        _forget_output()
        return COULD_NOT_RUN
    except Exception as error:
        if debug:
            raise
        complain(
            f"a mistake in argmap itself: {type(error).__name__}: {error}\n"
            "Please report it with the output of the same command with --debug."
        )
        return COULD_NOT_RUN
    return status


def _run(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(help_text())
        return DONE
    if words[0] == "--version":
        print(f"argmap {__version__}")
        return DONE
    command = next((command for command in COMMANDS if command.word == words[0]), None)
    if command is None:
        what = "option" if words[0].startswith("-") else "command"
        known = OPTIONS if what == "option" else [command.word for command in COMMANDS]
        advice = did_you_mean(words[0], known, f"{what}s: {', '.join(known)}")
        raise UsageError(f"there is no {what} `{words[0]}`: {advice}")
    return command.run(words[1:])


def _where(error: OSError) -> str:
    return f": {error.filename}" if error.filename else ""


def _prepare_streams() -> None:
    """Print UTF-8 whatever the machine's locale; a stream that is closed takes nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
        elif mode == "w" and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _forget_output() -> None:
    """Keep the interpreter from failing again on output that nobody takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
