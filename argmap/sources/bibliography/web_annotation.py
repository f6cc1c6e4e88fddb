"""Anchors as W3C web annotations (Web Annotation Data Model, 23 February 2017)."""

import json
from collections.abc import Iterable, Mapping

from argmap.model.statement import Statement
from argmap.sources.bibliography.deep_link import text_directive
from argmap.sources.bibliography.reference import Reference

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/"


def web_annotations(
    cited: Iterable[tuple[Statement, Mapping[str, Reference]]],
) -> str:
    """Return one annotation per cited passage with an address, as a JSON-LD list.

    Args: cited: each statement with the references that its map has, by source id.

    The body is the statement in our words; the target is the passage. A passage with two
    ends is given as a text fragment, which includes its last words; a range selector of
    that data model would leave them out.
    """
    annotations = [
        _annotation(f"{statement.id}/{number}", statement.text, reference, first, last)
        for statement, references in cited
        for number, (reference, first, last) in enumerate(_cited(statement, references), 1)
    ]
    return json.dumps(annotations, ensure_ascii=False, indent=2) + "\n"


def _cited(
    statement: Statement, references: Mapping[str, Reference]
) -> Iterable[tuple[Reference, str, str | None]]:
    for citation in statement.citations:
        reference = references.get(citation.source)
        if reference is not None and reference.url:
            yield reference, citation.first, citation.last


def _annotation(
    id: str, text: str, reference: Reference, first: str, last: str | None
) -> dict[str, object]:
    return {
        "@context": _CONTEXT,
        "id": f"urn:argmap:{id}",
        "type": "Annotation",
        "motivation": "linking",
        "body": {"type": "TextualBody", "value": text, "format": "text/plain"},
        "target": {"source": reference.url, "selector": _selector(first, last)},
    }


def _selector(first: str, last: str | None) -> dict[str, str]:
    if last is None:
        return {"type": "TextQuoteSelector", "exact": first}
    directive = f":~:{text_directive(first, last)}"
    return {"type": "FragmentSelector", "conformsTo": _FRAGMENTS, "value": directive}
