"""A comparison with the words that a table shows: names, texts, links to passages."""

from collections.abc import Mapping

from attrs import frozen

from argmap.model.argument_map import ArgumentMap
from argmap.render.view.graph import LegendEntry, Link, Mark
from argmap.semantics.comparison import Cell, Comparison, Row, Stance
from argmap.sources.bibliography.deep_link import deep_link
from argmap.sources.bibliography.reference import Reference

MARKS = {
    Stance.ASSERTS: Mark.TICK,
    Stance.DENIES: Mark.CROSS,
    Stance.REPORTS: Mark.QUOTE,
    Stance.SILENT: Mark.DASH,
}
MEANINGS = {
    Stance.ASSERTS: "asserts: in the author's own voice",
    Stance.DENIES: "denies: contradicts or rebuts it",
    Stance.REPORTS: "reports: says that a party holds it",
    Stance.SILENT: "silent",
}
NOTHING = "No claim of this map gathers statements of other maps."


@frozen
class TableCell:
    """A source's stance and the statements that show it; `full` ids are their links' hints."""

    stance: Stance
    statements: tuple[Link, ...]


@frozen
class TableRow:
    """A claim: its id, its text, what it contradicts, and a cell for each source."""

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
    """All that a table of claims by sources shows."""

    title: str
    summary: str
    language: str
    columns: tuple[Link, ...]
    parts: tuple[TablePart, ...]
    legend: tuple[LegendEntry, ...]
    sources: tuple[str, ...] = ()  # each in full, as in a bibliography


def comparison_table(
    map: ArgumentMap, comparison: Comparison, references: Mapping[str, Reference]
) -> Table:
    """Return a comparison in words. Sources without a reference go by their ids."""
    parts: dict[int | None, list[TableRow]] = {}
    for row in comparison.rows:
        section = map.statement_by_id[row.claim].section
        parts.setdefault(section, []).append(_row(row, map, references))
    stances = {cell.stance for row in comparison.rows for cell in row.cells}
    return Table(
        title=map.root.title or "Comparison",
        summary=_summary(comparison),
        language=map.root.language or "en",
        columns=tuple(_column(id, references) for id in comparison.sources),
        sources=tuple(references[id].full for id in comparison.sources if id in references),
        parts=tuple(
            TablePart("" if section is None else map.sections[section].title, tuple(rows))
            for section, rows in parts.items()
        ),
        legend=tuple(
            LegendEntry(MARKS[stance], MEANINGS[stance])
            for stance in Stance
            if stance in stances
        ),
    )


def _summary(comparison: Comparison) -> str:
    if not comparison.rows:
        return NOTHING
    claims, sources = len(comparison.rows), len(comparison.sources)
    return (
        f"{claims} claim{'s' * (claims != 1)} by {sources} source{'s' * (sources != 1)}: "
        "who asserts, denies or reports what. How many say a thing is no measure of its weight."
    )


def _column(id: str, references: Mapping[str, Reference]) -> Link:
    reference = references.get(id)
    return Link(reference.short, reference.url, reference.full) if reference else Link(id)


def _row(row: Row, map: ArgumentMap, references: Mapping[str, Reference]) -> TableRow:
    cells = tuple(_cell(cell, map, references) for cell in row.cells)
    return TableRow(row.claim, row.text, row.contradicts, cells)


def _cell(cell: Cell, map: ArgumentMap, references: Mapping[str, Reference]) -> TableCell:
    reference = references.get(cell.source)
    links = []
    for id in cell.statements:
        statement = map.statement_by_id[id]
        passage = next((one for one in statement.citations if one.source == cell.source), None)
        url = reference.url if reference else None
        if url and passage:
            url = deep_link(url, passage.first, passage.last)
        held = ", ".join(_party(map, party) for party in statement.held_by)
        voice = f" (held by {held})" if held else ""
        prefix = map.files[statement.file].prefix
        links.append(Link(id.removeprefix(prefix), url, f"{id}{voice}: {statement.text}"))
    return TableCell(cell.stance, tuple(links))


def _party(map: ArgumentMap, id: str) -> str:
    party = map.party_by_id.get(id)
    return party.name if party else id
