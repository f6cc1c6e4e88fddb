"""A comparison as one self-contained page: a table that needs no script."""

from collections.abc import Mapping

from argmap.render.drawing.shapes.node import MARKS as PATHS
from argmap.render.drawing.shapes.node import element_id
from argmap.render.drawing.style.stylesheet import FONTS
from argmap.render.drawing.style.theme import DARK, LIGHT, Theme
from argmap.render.drawing.write.markup import element, escape, safe_url
from argmap.render.view.graph import Link
from argmap.render.views.comparison.comparison_view import (
    MARKS,
    MEANINGS,
    Table,
    TableCell,
    TablePart,
    TableRow,
)
from argmap.semantics.comparison import Stance

_STYLE = """
body{margin:0;background:{page};color:{ink};font:15px/1.45 {fonts}}
main{max-width:1200px;margin:0 auto;padding:24px}
h1{font-size:24px;margin:0 0 4px}
p,caption{color:{muted};margin:0 0 16px;text-align:left}
.scroll{overflow-x:auto}
.scroll:focus-visible,a:focus-visible{outline:2px solid {support};outline-offset:2px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 10px;border-bottom:1px solid {frame-line}}
thead th{border-bottom:2px solid {border};background:{page}}
tbody th{font-weight:normal;min-width:16em;max-width:26em}
th.section{font-weight:bold;color:{muted};padding-top:20px}
td{min-width:8em}
code{display:block}
code,td .id{font-size:12px;color:{muted};overflow-wrap:anywhere;font-family:inherit}
.dispute{display:block;font-size:12px;color:{contradict}}
.dispute a{color:inherit}
a{color:{ink}}
td a{font-size:12px;color:{muted}}
td ul{list-style:none;margin:0;padding:0}
.stance{font-weight:bold;white-space:nowrap}
.stance svg{width:11px;height:11px;margin-right:5px;fill:none;stroke:currentColor;
stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.asserts{background:{tick-tint}}.asserts .stance{color:{tick}}
.denies{background:{cross-tint}}.denies .stance{color:{cross}}
.reports{background:{quote-tint}}.reports .stance{color:{quote}}
.silent .stance{color:{muted};font-weight:normal}
dl{display:flex;flex-wrap:wrap;gap:4px 24px;margin:16px 0 0;color:{muted};font-size:13px}
dl div{display:flex;gap:8px;padding:2px 8px}dt{font-weight:bold}dd{margin:0}
"""


def comparison_html(table: Table, theme: Theme = Theme.AUTO) -> str:
    """Return the page as HTML 5; it ends in a line break."""
    head = element(
        "head",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        element("title", escape(table.title)),
        element("style", _style(theme)),
    )
    main = element(
        "main",
        element("h1", escape(table.title)),
        _table(table) if table.parts else element("p", escape(table.summary)),
        _legend(table),
        _sources(table),
    )
    page = element("html", head, "\n", element("body", main), lang=table.language)
    return f"<!DOCTYPE html>\n{page}\n"


def _sources(table: Table) -> str:
    """Return the sources in full; none, if the map says nothing of them."""
    if not table.sources:
        return ""
    items = [element("li", escape(full)) for full in table.sources]
    return element("section", element("h2", "Sources"), element("ul", *items))


def _style(theme: Theme) -> str:
    if theme is not Theme.AUTO:
        return _filled(DARK if theme is Theme.DARK else LIGHT)
    return f"{_filled(LIGHT)}@media (prefers-color-scheme:dark){{{_filled(DARK)}}}"


def _filled(colours: Mapping[str, str]) -> str:
    style = _STYLE.replace("{fonts}", FONTS)
    for name, value in colours.items():
        style = style.replace(f"{{{name}}}", value)
    return style


def _table(table: Table) -> str:
    head = [element("th", "Claim", scope="col")]
    head += [element("th", _link(column), scope="col") for column in table.columns]
    columns = 1 + len(table.columns)
    drawn = element(
        "table",
        element("caption", escape(table.summary)),
        element("thead", element("tr", *head)),
        *(_part(part, columns) for part in table.parts),
    )
    return element(
        "div",
        drawn,
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label="Claims by sources",
    )


def _part(part: TablePart, columns: int) -> str:
    rows = [_row(row) for row in part.rows]
    if part.title:
        title = escape(part.title)
        heading = element("th", title, class_="section", colspan=str(columns), scope="rowgroup")
        rows.insert(0, element("tr", heading))
    return "\n" + element("tbody", *rows)


def _row(row: TableRow) -> str:
    disputes = [
        element("span", "contradicts ", _anchor(id), class_="dispute") for id in row.contradicts
    ]
    claim = [escape(row.text), " ", element("code", escape(row.claim)), *disputes]
    cells = [_cell(cell) for cell in row.cells]
    heading = element("th", *claim, scope="row")
    return "\n" + element("tr", heading, *cells, id=element_id("claim", row.claim))


def _anchor(id: str) -> str:
    return element("a", escape(id), href=f"#{element_id('claim', id)}")


def _cell(cell: TableCell) -> str:
    stance = element("span", _mark(cell.stance), cell.stance.value, class_="stance")
    items = [element("li", _link(link)) for link in cell.statements]
    statements = element("ul", *items) if items else ""
    return element("td", stance, statements, class_=cell.stance.value)


def _mark(stance: Stance) -> str:
    path = element("path", d=PATHS[MARKS[stance]])
    return element("svg", path, viewBox="0 0 10 10", aria_hidden="true")


def _link(link: Link) -> str:
    url = safe_url(link.url)
    if url is None:
        return element("span", escape(link.words), class_="id", title=link.hint)
    words = escape(link.words)
    return element("a", words, href=url, title=link.hint, rel="noopener noreferrer")


def _legend(table: Table) -> str:
    known = {MEANINGS[stance]: stance for stance in Stance}
    entries = []
    for entry in table.legend:
        stance = known[entry.words]
        words = entry.words.partition(": ")[2] or "says nothing of it"
        term = element("dt", element("span", _mark(stance), stance.value, class_="stance"))
        entries.append(element("div", term, element("dd", escape(words)), class_=stance.value))
    return element("dl", *entries) if entries else ""
