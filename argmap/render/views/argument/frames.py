"""Which frame each statement stands in: its section, within its file where files meet."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Statement
from argmap.render.view.graph import Group
from argmap.render.views.statements.statement_node import place_of


def frames(
    map: ArgumentMap, sections_of_others: bool = True
) -> tuple[tuple[Group, ...], Mapping[str, str | None]]:
    """Return the frames that hold something, the outer before the inner, and who is where.

    The sections of files other than the root may be left out: excerpts of them say little.
    """
    groups: dict[str, Group] = {}
    where: dict[str, str | None] = {}
    for one in map.statements:
        outer = _file_frame(one.file, map, groups)
        inner = one.section is not None and (sections_of_others or one.file == 0)
        where[one.id] = _section_frame(one, outer, map, groups) if inner else outer
    return tuple(groups.values()), where


def _section_frame(
    statement: Statement, outer: str | None, map: ArgumentMap, groups: dict[str, Group]
) -> str | None:
    if statement.section is None:
        return outer
    section, id = map.sections[statement.section], f"section {statement.section}"
    if id not in groups:
        groups[id] = Group(
            id=id, title=section.title, parent=outer, place=place_of(section.span)
        )
    return id


def _file_frame(number: int, map: ArgumentMap, groups: dict[str, Group]) -> str | None:
    """Return the frame of a used file; the root file needs none."""
    if number == 0:
        return None
    id, file = f"file {number}", map.files[number]
    if id not in groups:
        place = place_of(file.title_span) if file.title_span else None
        name = file.prefix.rstrip(".")
        groups[id] = Group(id=id, title=file.title or name, sign=name, place=place)
    return id
