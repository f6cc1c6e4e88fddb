"""`argmap check --fix` and `--diff`: applying the mends that findings bring."""

from argparse import Namespace
from pathlib import Path

from argmap.cli.inputs import STANDARD_INPUT
from argmap.cli.usage import UsageError, note
from argmap.diagnostic import Diagnostic
from argmap.text import SourceText
from argmap.workspace.files import FileError, write_whole
from argmap.workspace.fixing import Fixed, fix_diff, fix_until_stable
from argmap.workspace.workspace import Workspace


def fix_maps(workspace: Workspace, names: tuple[str, ...], values: Namespace) -> bool:
    """Mend each map in its file, or show how with `--diff`; return whether any changes.

    What was mended in its file is mended in the workspace too.
    Raises: UsageError for standard input, which is no file; FileError if one cannot be
    written.
    """
    if values.paths == [STANDARD_INPUT]:
        raise UsageError("check: what comes in on standard input cannot be mended there")
    changed = [_fix_map(workspace, name, values) for name in names]
    return any(changed)


def _fix_map(workspace: Workspace, name: str, values: Namespace) -> bool:
    try:
        before = workspace.open(name).text
        fixed = _fixed(workspace, name, before, unsafe=values.unsafe_fixes)
    except FileError:  # the check that follows says so
        return False
    if fixed.content == before.content:
        return False
    if values.diff:
        print(fix_diff(name, before.content, fixed.content), end="")
        workspace.change(before)
    else:
        write_whole(Path(name), fixed.content.encode())
        note(f"{name}: {fixed.fixes} fixed")
    return True


def _fixed(workspace: Workspace, name: str, before: SourceText, *, unsafe: bool) -> Fixed:
    """Return what mending comes to; the workspace has that text then."""

    def check(text: SourceText) -> tuple[Diagnostic, ...]:
        if workspace.open(name).text is not text:
            workspace.change(text)
        return workspace.open(name).findings

    fixed = fix_until_stable(before, check, unsafe=unsafe)
    if workspace.open(name).text.content != fixed.content:  # it was still changing
        workspace.change(SourceText(before.name, fixed.content))
    return fixed
