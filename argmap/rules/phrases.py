"""How findings name statements and reasons: in phrases, as labels, at their words."""

import re
from collections.abc import Iterable, Sequence

from argmap.diagnostic import Related
from argmap.model.argument_map import Inference
from argmap.text import Span

_SHOWN = 12  # steps of a chain that are told; of a longer one, its two ends


def quoted(names: Iterable[str], most: int | None = None) -> str:
    """Return names as a phrase: `a`, `b` and `c`; of more than `most`, how many more."""
    given = [f"`{name}`" for name in names]
    if most is not None and len(given) > most:
        given[most:] = [f"{len(given) - most} more"]
    return given[0] if len(given) == 1 else f"{', '.join(given[:-1])} and {given[-1]}"


def chain_in_words(steps: Sequence[Inference], last: str) -> str:
    """Return `a because b because c`, ending in the statement `last`."""
    names = [step.conclusion for step in steps]
    if len(names) > _SHOWN:
        half = _SHOWN // 2
        names[half:-half] = [f"… {len(names) - 2 * half} more …"]
    return " because ".join((*names, last))


def chain_places(steps: Sequence[Inference]) -> tuple[Related, ...]:
    """Return each step with its place."""
    shown = list(steps)
    if len(shown) > _SHOWN:
        shown = [*shown[: _SHOWN // 2], *shown[-(_SHOWN // 2) :]]
    return tuple(Related(f"`{step.conclusion}` rests on this", step.span) for step in shown)


def scheme_span(step: Inference) -> Span:
    """Return the place of the word after `by`; the whole reason where it is not found."""
    clause = step.span.source.content[step.span.start : step.span.end]
    name = re.escape(step.scheme or "")
    found = list(re.finditer(rf"\bby\s+({name})(?![\w-])", clause))
    if not found:
        return step.span
    start = step.span.start + found[-1].start(1)
    return Span(step.span.source, start, start + len(step.scheme or ""))
