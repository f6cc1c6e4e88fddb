"""A table before it is laid out: texts down the side, sources across, a word in each cell."""

from attrs import frozen

from argmap.render.view.signs import Link, Mark


@frozen
class TableCell:
    """A mark and a word, which is a CSS class too, and the statements that show it."""

    mark: Mark
    word: str
    statements: tuple[Link, ...]


@frozen
class TableRow:
    """A claim: its id, its text, what it contradicts, and a cell for each column."""

    claim: str
    text: str
    contradicts: tuple[str, ...]
    cells: tuple[TableCell, ...]


@frozen
class TablePart:
    """The rows of one section, in the order of the file."""

    title: str
    rows: tuple[TableRow, ...]


@frozen(kw_only=True)
class Table:
    """Rows in parts; a column for each source."""

    columns: tuple[Link, ...]
    parts: tuple[TablePart, ...]
    sources: tuple[str, ...] = ()  # each in full, as in a bibliography
