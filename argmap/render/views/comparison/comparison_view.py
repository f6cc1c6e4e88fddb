"""A comparison with the words that a table shows: names, texts, links to passages."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.render.view.signs import LegendEntry, Link, Mark
from argmap.render.view.table import Table, TableCell, TablePart, TableRow
from argmap.render.view.view import View
from argmap.render.views.statements.statement_node import party_name
from argmap.render.views.subject import Known, Subject
from argmap.render.views.wish import Wish, WishError, refuse_impossible_part
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


def make(subject: Subject, wish: Wish) -> View[Table]:
    """Return a comparison in words. Raises: WishError with advice for a part: it has none."""
    refuse_impossible_part(subject, wish)
    if wish.focus or wish.depth is not None or wish.whole:
        raise WishError("a comparison has no --focus, --depth or --whole")
    return comparison_view(subject, subject.comparison)


def comparison_view(known: Known, comparison: Comparison) -> View[Table]:
    """Return a comparison in words. Sources without a reference go by their ids."""
    map, references = known.map, known.references
    stances = {cell.stance for row in comparison.rows for cell in row.cells}
    summary = _summary(comparison)
    return View(
        kind="compare",
        noun="a comparison",
        title=map.root.title or "Comparison",
        subtitles=(summary,),
        description=summary,
        language=map.root.language or "en",
        legend=tuple(
            LegendEntry(MARKS[stance], MEANINGS[stance])
            for stance in Stance
            if stance in stances
        ),
        body=Table(
            columns=tuple(_column(id, references) for id in comparison.sources),
            parts=_parts(known, comparison),
            sources=tuple(references[id].full for id in comparison.sources if id in references),
        ),
    )


def _parts(known: Known, comparison: Comparison) -> tuple[TablePart, ...]:
    """Return the rows by their sections, in the order of the file."""
    map = known.map
    parts: dict[int | None, list[TableRow]] = {}
    for row in comparison.rows:
        section = map.statement_by_id[row.claim].section
        parts.setdefault(section, []).append(_row(row, map, known.references))
    return tuple(
        TablePart("" if section is None else map.sections[section].title, tuple(rows))
        for section, rows in parts.items()
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
        held = ", ".join(party_name(map, party) for party in statement.held_by)
        voice = f" (held by {held})" if held else ""
        prefix = map.files[statement.file].prefix
        links.append(Link(id.removeprefix(prefix), url, f"{id}{voice}: {statement.text}"))
    return TableCell(MARKS[cell.stance], cell.stance.value, tuple(links))
