"""What a check finds in each file, under the settings of the file's own project."""

from attrs import frozen

from argmap.cli.usage import UsageError, note
from argmap.diagnostic import Diagnostic
from argmap.workspace.files import FileError
from argmap.workspace.open_map import unique_findings
from argmap.workspace.settings import SETTINGS_FILE, Project, SettingsError
from argmap.workspace.workspace import Workspace


@frozen
class Codes:
    """The kinds of finding that the command line asks for; empty where it does not say."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]

    def or_of(self, project: Project) -> "Codes":
        """Return the kinds that hold in a project: each list replaces that of its settings."""
        return Codes(self.select or project.select, self.ignore or project.ignore)


@frozen(kw_only=True)
class Checked:
    """What a check came to over the files that could be checked."""

    findings: tuple[Diagnostic, ...]
    files: int
    statements: int
    complete: bool  # whether those were all


def codes(select: list[str] | None, ignore: list[str] | None) -> Codes:
    """Return what options ask for that may be repeated, and may list several: AM2,AM3.

    Raises: UsageError for what is the code of no finding.
    """
    given = Codes(_split(select), _split(ignore))
    if given.select or given.ignore:
        from argmap.rules.selection import UnknownCodeError, selected

        try:
            selected((), select=given.select, ignore=given.ignore)
        except UnknownCodeError as error:
            raise UsageError(f"check: {error}") from error
    return given


def _split(given: list[str] | None) -> tuple[str, ...]:
    return tuple(code for text in given or () for code in text.replace(",", " ").split())


def check_files(workspace: Workspace, names: tuple[str, ...], given: Codes) -> Checked:
    """Return the findings in all files; tell of those that cannot be checked, and why.

    A file that cannot be read, or whose project has unusable settings, does not keep the
    others from being checked.
    """
    found: list[Diagnostic] = []
    told: dict[str, None] = {}
    statements = files = 0
    for name in names:
        try:
            found += _selected(workspace, name, given)
            statements += workspace.open(name).statement_count
            files += 1
        except FileError as error:
            _tell_once(f"argmap: {error}", told)
        else:
            _tell_of_absent_texts(workspace, name, told)
    return Checked(
        findings=unique_findings(found),
        files=files,
        statements=statements,
        complete=files == len(names),
    )


def _selected(workspace: Workspace, name: str, given: Codes) -> tuple[Diagnostic, ...]:
    """Return the findings in a file that the options, or else its settings, ask for.

    Raises: FileError if the file or its project's settings cannot be used.
    """
    from argmap.rules.selection import UnknownCodeError, selected

    opened = workspace.open(name)
    wanted = given.or_of(opened.project)
    try:
        return selected(opened.findings, select=wanted.select, ignore=wanted.ignore)
    except UnknownCodeError as error:
        raise SettingsError(f"{SETTINGS_FILE}: {error}") from error


def _tell_of_absent_texts(workspace: Workspace, name: str, told: dict[str, None]) -> None:
    folder = workspace.texts(workspace.project(name))
    if folder is not None and not folder.is_dir():
        where = f"argmap: {SETTINGS_FILE}: no folder `{folder.name}`"
        _tell_once(f"{where}: no text is compared", told)


def _tell_once(text: str, told: dict[str, None]) -> None:
    if text not in told:
        told[text] = None
        note(text)
