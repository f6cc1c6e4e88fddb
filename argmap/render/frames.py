"""Which frame each statement stands in: its section, within its file where files meet."""

from collections.abc import Mapping

from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Statement
from argmap.render.scene import Group
from argmap.render.statement_node import place_of


def frames(map: ArgumentMap) -> tuple[tuple[Group, ...], Mapping[str, str | None]]:
    """Return the frames that hold something, the outer before the inner, and who is where."""
    groups: dict[str, Group] = {}
    where = {one.id: _frame_of(one, map, groups) for one in map.statements}
    return tuple(groups.values()), where


def _frame_of(statement: Statement, map: ArgumentMap, groups: dict[str, Group]) -> str | None:
    outer = _file_frame(statement.file, map, groups)
    if statement.section is None:
        return outer
    section = map.sections[statement.section]
    id = f"section {statement.section}"
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
        title = file.title or file.prefix.rstrip(".")
        groups[id] = Group(id=id, title=title, place=place)
    return id
