"""Where a reason names its scheme."""

import re

from argmap.model.argument_map import Inference
from argmap.text import Span


def scheme_span(step: Inference) -> Span:
    """Return the place of the word after `by`; the whole reason where it is not found."""
    clause = step.span.source.content[step.span.start : step.span.end]
    name = re.escape(step.scheme or "")
    found = list(re.finditer(rf"\bby\s+({name})(?![\w-])", clause))
    if not found:
        return step.span
    start = step.span.start + found[-1].start(1)
    return Span(step.span.source, start, start + len(step.scheme or ""))
