"""Chains of reasons in words and labels, shortened where they are long."""

from collections.abc import Sequence

from argmap.diagnostic import Label
from argmap.model.argument_map import Inference

_SHOWN = 12  # steps of a chain that are told; of a longer one, its two ends


def chain_in_words(steps: Sequence[Inference], last: str) -> str:
    """Return `a because b because c`, ending in the statement `last`."""
    names = [step.conclusion for step in steps]
    if len(names) > _SHOWN:
        half = _SHOWN // 2
        names[half:-half] = [f"… {len(names) - 2 * half} more …"]
    return " because ".join((*names, last))


def chain_labels(steps: Sequence[Inference]) -> tuple[Label, ...]:
    """Return a label at each step's place."""
    shown = list(steps)
    if len(shown) > _SHOWN:
        shown = [*shown[: _SHOWN // 2], *shown[-(_SHOWN // 2) :]]
    return tuple(Label(f"`{step.conclusion}` rests on this", step.span) for step in shown)
