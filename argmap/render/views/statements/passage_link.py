"""A citation as a link that opens the page at the passage, where the source has a page."""

from argmap.model.statement import Citation
from argmap.render.view.signs import Link
from argmap.render.views.subject import Known
from argmap.sources.bibliography.deep_link import deep_link


def passage_link(citation: Citation, known: Known, number: int = 1) -> Link:
    """Return the link to a passage, the `number`th of its source that is told in a row."""
    reference = known.references.get(citation.source)
    if reference is None:
        source = known.map.source_by_id.get(citation.source)
        return Link((source.title if source else None) or citation.source)
    url = deep_link(reference.url, citation.first, citation.last) if reference.url else None
    return Link(reference.short if number == 1 else f"({number})", url, reference.full)
