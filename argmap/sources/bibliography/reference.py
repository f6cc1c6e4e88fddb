"""How a source is cited, as text: what pictures and reports need to know of a record."""

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Reference:
    """A source in words. `short` fits on a node: `OSW 2019`; `full` is Chicago author-date."""

    id: str  # the source's id in the map
    short: str
    full: str
    url: str | None = None  # http or https, already checked


def short_name(references: Mapping[str, Reference], id: str) -> str:
    """Return how a source is called in short: by its record, or else by its id in the map."""
    return references[id].short if id in references else id
