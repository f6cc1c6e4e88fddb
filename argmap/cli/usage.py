"""Reading a command's words: argparse, with messages that say what to write instead."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from argmap.suggestion import closest, did_you_mean


class UsageError(Exception):
    """The words of a command are off; the message says which and what to write."""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` and suggests the option that was meant."""

    def __init__(self, word: str, description: str, example: str) -> None:
        super().__init__(
            prog=f"argmap {word}",
            description=description,
            epilog=f"example: {example}",
            allow_abbrev=False,
            add_help=True,
        )
        self._word = word

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Return the values of the words. Raises: UsageError; SystemExit after --help."""
        values, unknown = self.parse_known_args(list(words))
        if unknown:
            self._refuse(unknown[0])
        return values

    def error(self, message: str) -> NoReturn:
        """Turn argparse's complaint into ours."""
        raise UsageError(f"{self._word}: {message}; {self._advice()}")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Suggest the choice that was meant."""
        choices = [str(choice) for choice in action.choices or ()]
        if choices and value not in choices:
            advice = did_you_mean(str(value), choices, f"one of {', '.join(choices)}")
            option = "/".join(action.option_strings) or str(action.dest)
            raise UsageError(f"{self._word}: {option} cannot be `{value}`: {advice}")

    def _refuse(self, word: str) -> NoReturn:
        options = [option for option in self._option_string_actions if len(option) > 2]
        nearest = closest(word.split("=")[0], options)
        meant = f"did you mean `{nearest}`?" if nearest else self._advice()
        what = "option" if word.startswith("-") else "argument"
        raise UsageError(f"{self._word}: there is no {what} `{word}` here: {meant}")

    def _advice(self) -> str:
        return f"`{self.prog} --help` lists what there is"


def seconds(text: str) -> float:
    """Return a time limit. Raises: ArgumentTypeError if it is no number from 0 on."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"`{text}` is not a number of seconds")
    return number


def steps(text: str) -> int:
    """Return a number of steps. Raises: ArgumentTypeError if it is none."""
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError(f"`{text}` is not a whole number from 0 on")
    return int(text)


def wants_color(stream_is_terminal: bool, environment: dict[str, str]) -> bool:
    """Return whether to print in colour: on a terminal, unless told otherwise."""
    if environment.get("NO_COLOR"):
        return False
    return bool(environment.get("FORCE_COLOR")) or stream_is_terminal


def note(text: str) -> None:
    """Tell about the run itself, apart from its results."""
    sys.stdout.flush()  # results first, where both go to one terminal
    _tell(text)


def complain(text: str) -> None:
    """Say why a command could not run."""
    _tell(f"argmap: {text}")


def _tell(text: str) -> None:
    """Print to standard error; no name or argument in the text commands the terminal."""
    from argmap.report.terminal import visible

    print("\n".join(visible(line) for line in text.split("\n")), file=sys.stderr)
