"""What an evaluation came to: labellings, and what the expected ones among them hang on."""

from typing import TYPE_CHECKING

from attrs import frozen

from argmap.model.labels import Labelling

if TYPE_CHECKING:
    from argmap.semantics.change.sensitivity import Sensitivity


@frozen(kw_only=True)
class Evaluation:
    """The labellings of one map under one semantics."""

    semantics: str
    blocks: bool  # whether standoffs are blocked
    labellings: tuple[Labelling, ...]
    complete: bool  # whether the search was not cut short
    sensitivity: "Sensitivity | None" = None  # where it was asked for
