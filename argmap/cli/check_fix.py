"""`argmap check --fix` and `--diff`: applying the mends that findings bring."""

from argparse import Namespace
from pathlib import Path

from argmap.cli.inputs import STANDARD_INPUT
from argmap.cli.usage import UsageError, note
from argmap.diagnostic import Diagnostic
from argmap.text import SourceText
from argmap.workspace.files import FileError, write_whole
from argmap.workspace.fixing import fix_diff, fix_until_stable
from argmap.workspace.loading import Loader
from argmap.workspace.reading import read_map_text
from argmap.workspace.workspace import Workspace


def fix_maps(names: tuple[str, ...], values: Namespace, texts: str | None) -> bool:
    """Mend each map in its file, or show how with `--diff`; return whether any changes.

    Raises: UsageError for standard input, which is no file; FileError if one cannot be
    written.
    """
    if values.paths == [STANDARD_INPUT]:
        raise UsageError("check: what comes in on standard input cannot be mended there")
    changed = [_fix_map(name, values, texts) for name in names]
    return any(changed)


def _fix_map(name: str, values: Namespace, texts: str | None) -> bool:
    try:
        source = read_map_text(name)
    except FileError:  # the check that follows says so
        return False

    def check(text: SourceText) -> tuple[Diagnostic, ...]:
        loader = Loader()
        loader.add(text)
        return Workspace(loader, texts=texts).open(name).findings

    fixed = fix_until_stable(source, check, unsafe=values.unsafe_fixes)
    if fixed.content == source.content:
        return False
    if values.diff:
        print(fix_diff(name, source.content, fixed.content), end="")
    else:
        write_whole(Path(name), fixed.content.encode())
        note(f"{name}: {fixed.fixes} fixed")
    return True
