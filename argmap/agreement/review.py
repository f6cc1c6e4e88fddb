"""What a check wants to know of the positions."""

from collections.abc import Mapping

from attrs import frozen

from argmap.agreement.analysis import verdict
from argmap.agreement.coherence import Coherence, HomeConflict
from argmap.agreement.deal_space import DealSpace
from argmap.agreement.expected_conflict import TestedConflict, tested
from argmap.agreement.member import Member, Reading
from argmap.model.argument_map import ArgumentMap
from argmap.model.position import Verdict


@frozen(kw_only=True)
class Review:
    """The answers, without any list of concessions."""

    cautious: Verdict
    confident: Verdict
    incoherent: tuple[HomeConflict, ...]
    divided: tuple[HomeConflict, ...]
    impossible: tuple[tuple[str, ...], ...]  # constraints that no deal can meet together
    conflicts: tuple[TestedConflict, ...]


def review(
    map: ArgumentMap,
    members: tuple[Member, ...],
    verdicts: Mapping[Reading, Verdict] | None = None,
) -> Review:
    """Return what a check wants to know.

    Args: verdicts: those of both readings, where they are known.
    Cost: one question per party, where all cohere.
    """
    if verdicts is None:
        verdicts = {reading: verdict(map.issues, members, reading) for reading in Reading}
    space = DealSpace(map.issues, members)
    coherence = Coherence(space, members)
    return Review(
        cautious=verdicts[Reading.CAUTIOUS],
        confident=verdicts[Reading.CONFIDENT],
        incoherent=coherence.incoherent(),
        divided=coherence.divided(map.parties),
        impossible=coherence.impossible(),
        conflicts=tuple(
            tested(space, members, expectation) for expectation in map.conflict_expectations
        ),
    )
