"""A command, or an action of one: a word, and the module that runs it."""

from importlib import import_module

from attrs import Factory, field, frozen


@frozen
class Command:
    """What a word on the command line stands for, and how that is told.

    The module, within `argmap.cli`, is called as the word if it is not named.
    """

    word: str
    summary: str
    example: str
    module: str = field(default=Factory(lambda self: self.word, takes_self=True))

    def run(self, words: list[str]) -> int:
        """Run it and return its exit status; only the command that runs is imported.

        Raises: UsageError if the words are off, FileError if a file cannot be used.
        """
        status: int = import_module(f"argmap.cli.{self.module}").run(words)
        return status
