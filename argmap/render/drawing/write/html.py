"""A table as one self-contained page, which needs no script."""

from typing import cast

from argmap.render.drawing.shapes.marks import MARKS
from argmap.render.drawing.style.stylesheet import FONTS, in_colour
from argmap.render.drawing.style.theme import DARK, LIGHT, Theme
from argmap.render.drawing.write.ids import element_id
from argmap.render.drawing.write.job import Job, Written
from argmap.render.drawing.write.markup import element, escape, safe_url
from argmap.render.view.signs import LegendEntry, Link, Mark
from argmap.render.view.table import Table, TableCell, TablePart, TableRow
from argmap.render.view.view import View

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


def html(view: View[Table], theme: Theme = Theme.AUTO) -> str:
    """Return the page as HTML 5; it ends in a line break."""
    table, summary = view.body, " ".join(view.subtitles)
    head = element(
        "head",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        element("title", escape(view.title)),
        element("style", _style(theme)),
    )
    main = element(
        "main",
        element("h1", escape(view.title)),
        _table(table, summary) if table.parts else element("p", escape(summary)),
        _legend(view.legend),
        _sources(table),
    )
    page = element("html", head, "\n", element("body", main), lang=view.language)
    return f"<!DOCTYPE html>\n{page}\n"


def _sources(table: Table) -> str:
    """Return the sources in full; none, if the map says nothing of them."""
    if not table.sources:
        return ""
    items = [element("li", escape(full)) for full in table.sources]
    return element("section", element("h2", "Sources"), element("ul", *items))


def _style(theme: Theme) -> str:
    style = _STYLE.replace("{fonts}", FONTS)
    if theme is not Theme.AUTO:
        return in_colour(style, DARK if theme is Theme.DARK else LIGHT)
    dark = in_colour(style, DARK)
    return f"{in_colour(style, LIGHT)}@media (prefers-color-scheme:dark){{{dark}}}"


def _table(table: Table, summary: str) -> str:
    head = [element("th", "Claim", scope="col")]
    head += [element("th", _link(column), scope="col") for column in table.columns]
    columns = 1 + len(table.columns)
    drawn = element(
        "table",
        element("caption", escape(summary)),
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
    stance = element("span", _mark(cell.mark), escape(cell.word), class_="stance")
    items = [element("li", _link(link)) for link in cell.statements]
    statements = element("ul", *items) if items else ""
    return element("td", stance, statements, class_=cell.word)


def _mark(mark: Mark) -> str:
    path = element("path", d=MARKS[mark])
    return element("svg", path, viewBox="0 0 10 10", aria_hidden="true")


def _link(link: Link) -> str:
    url = safe_url(link.url)
    if url is None:
        return element("span", escape(link.words), class_="id", title=link.hint)
    words = escape(link.words)
    return element("a", words, href=url, title=link.hint, rel="noopener noreferrer")


def _legend(entries: tuple[LegendEntry, ...]) -> str:
    """Return what the words of the cells mean: a word, then what follows its colon."""
    items = []
    for entry in entries:
        word, _, meaning = entry.words.partition(": ")
        sign = _mark(entry.sample) if isinstance(entry.sample, Mark) else ""
        term = element("dt", element("span", sign, escape(word), class_="stance"))
        told = element("dd", escape(meaning or "says nothing of it"))
        items.append(element("div", term, told, class_=word))
    return element("dl", *items) if items else ""


def write(job: Job) -> Written:
    """Write the page. Raises: TypeError if the view is no table."""
    if not isinstance(job.view.body, Table):
        raise TypeError("only a table is written as HTML")
    return Written(html(cast("View[Table]", job.view), job.theme).encode())
