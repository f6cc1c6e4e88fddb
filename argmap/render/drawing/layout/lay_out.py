"""Any view as a drawing; what lays out its kind of body is imported when it is asked for."""

from typing import cast

from argmap.render.drawing.drawing import Drawing
from argmap.render.drawing.layout.engine import EngineChoice
from argmap.render.view.graph import Graph
from argmap.render.view.page import Page
from argmap.render.view.table import Table
from argmap.render.view.view import Body, View


def lay_out(view: View[Body], engine: EngineChoice) -> tuple[Drawing, tuple[str, ...]]:
    """Return the drawing of a view, and notes.

    Raises: EngineError where a graph finds no engine that lays it out in time.
    """
    match view.body:
        case Graph():
            from argmap.render.drawing.layout.graph.graph_layout import graph_layout

            return graph_layout(cast("View[Graph]", view), engine)
        case Table():
            from argmap.render.drawing.layout.table.table_layout import table_layout

            return table_layout(cast("View[Table]", view)), ()
        case Page():
            from argmap.render.drawing.layout.page.page_layout import page_layout

            return page_layout(cast("View[Page]", view)), ()
