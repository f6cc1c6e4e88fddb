"""A laid out page as an SVG text: deterministic, without script, without outer references."""

from argmap.render.drawing.layout.page.panel import Panel, Path, Placed
from argmap.render.drawing.shapes.edge import edge
from argmap.render.drawing.shapes.node import element_id, junction, node, place_attributes, text
from argmap.render.drawing.style.page_stylesheet import agreement_stylesheet
from argmap.render.drawing.style.theme import Theme
from argmap.render.drawing.write.markup import element, escape, number
from argmap.render.view.page import Page


def agreement_svg(page: Page, sheet: Panel, theme: Theme = Theme.AUTO) -> str:
    """Return the picture. Lengths are CSS pixels."""
    drawn = element(
        "svg",
        element("title", escape(page.title), id="argmap-title"),
        element("desc", escape(page.description), id="argmap-description"),
        element("style", agreement_stylesheet(theme)),
        _Writer().content(sheet),
        xmlns="http://www.w3.org/2000/svg",
        width=sheet.width,
        height=sheet.height,
        viewBox=f"0 0 {number(sheet.width)} {number(sheet.height)}",
        class_="argmap agreement",
        role="graphics-document",
        lang=page.language,
        aria_labelledby="argmap-title",
        aria_describedby="argmap-description",
    )
    return drawn + "\n"


class _Writer:
    """Writes panels; of several that stand for one thing, the first gets its id."""

    def __init__(self) -> None:
        self._ids: set[str] = set()

    def content(self, panel: Panel) -> str:
        """Return what is in a panel: shapes, words, then its parts in the reading order."""
        return "".join(
            (
                *map(_path, panel.paths),
                *map(text, panel.lines),
                *map(edge, panel.edges),
                *map(junction, panel.junctions),
                *(
                    self._once(node(one), element_id("statement", one.node.id))
                    for one in panel.nodes
                ),
                panel.markup,
                *map(self._placed, panel.parts),
            )
        )

    def _once(self, drawn: str, id: str) -> str:
        """Return a shape without its XML id where that has been given away."""
        if id in self._ids:
            return drawn.replace(f' id="{id}"', "", 1)
        self._ids.add(id)
        return drawn

    def _placed(self, placed: Placed) -> str:
        panel = placed.panel
        moved = placed.x or placed.y
        own_id = panel.id if panel.id and panel.id not in self._ids else None
        self._ids.add(panel.id)
        if not moved and not panel.kind and not panel.label:
            return self.content(panel)
        return "\n" + element(
            "g",
            element("title", escape(panel.hint)) if panel.hint else "",
            self.content(panel),
            id=own_id,
            class_=panel.kind or None,
            transform=f"translate({number(placed.x)} {number(placed.y)})" if moved else None,
            role=panel.role if panel.label else None,
            tabindex="0" if panel.label and panel.role == "graphics-object" else None,
            aria_label=panel.label or None,
            data_id=panel.data_id or None,
            **place_attributes(panel.place),
        )


def _path(it: Path) -> str:
    moved = f"translate({number(it.x)} {number(it.y)})" if it.x or it.y else None
    return element("path", d=it.d, class_=it.kind, transform=moved)
