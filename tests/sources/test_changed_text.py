"""What became of anchors in a text that changed, to the word."""

import pytest

from argmap.model.statement import Citation
from argmap.sources.anchors.full_text import FullText, full_text
from argmap.sources.library.changed_text import AnchorState, State, anchor_states
from argmap.sources.library.dossier import Dossier
from argmap.sources.seals.proving import prove
from argmap.sources.seals.seal import commit
from tests.sources.making import cite, dossier

WORDS = tuple(f"w{n}" for n in range(300))
SEALED = full_text("then.txt", " ".join(WORDS))
COMMITMENT = commit(SEALED.plain)
BOTH = cite("w100 w101 w102", "w120 w121 w122")
ALONE = cite("w200 w201 w202")


def now(*words: str) -> FullText:
    return full_text("now.txt", " ".join(words))


def state(text: FullText, citation: Citation, of: Dossier | None = None) -> AnchorState:
    if of is None:
        of = dossier(COMMITMENT, *prove(SEALED, COMMITMENT, [citation]).openings)
    (found,) = anchor_states(of, text, [citation])
    assert found.citation is citation
    return found


@pytest.mark.parametrize(
    ("text", "citation", "moved_by"),
    [
        (WORDS, BOTH, 0),
        (WORDS, ALONE, 0),
        (("a", *WORDS), BOTH, 1),
        (("a", "b", *WORDS), ALONE, 2),
        (WORDS[3:], BOTH, -3),
        ((*WORDS[:110], "a", "b", *WORDS[110:]), BOTH, 2),  # the end alone moved
        ((*WORDS[:110], *WORDS[111:]), BOTH, -1),
        ((*WORDS[:150], "a", *WORDS[150:]), BOTH, 0),
        ((*WORDS[:110], "a", *WORDS[110:], "b"), ALONE, 1),
    ],
)
def test_an_anchor_moved_by_the_words_that_came_or_went_before_it(
    text: tuple[str, ...], citation: Citation, moved_by: int
) -> None:
    found = state(now(*text), citation)
    assert (found.moved_by, found.nearest) == (moved_by, None)
    assert found.state is (State.MOVED if moved_by else State.SAME)


def test_of_several_passages_the_nearest_to_the_old_one_counts() -> None:
    again = ("w200", "w201", "w202")
    assert state(now(*again, *WORDS), ALONE).moved_by == 3
    assert state(now(*again, *WORDS[3:], *again), ALONE).moved_by == 0
    assert state(now(*WORDS[:196], *again, *WORDS[196:]), ALONE).moved_by == 3


def test_what_was_never_proved_cannot_have_moved() -> None:
    assert state(now("a", *WORDS), BOTH, dossier(COMMITMENT)).state is State.SAME


def test_ends_in_the_wrong_order_are_near_and_missing_ones_gone() -> None:
    turned = cite("w120 w121 w122", "w100 w101 w102")
    found = state(now(*WORDS), turned, dossier(COMMITMENT))
    assert (found.state, found.nearest) == (
        State.NEAR,
        "w120 w121 w122 .. w100 w101 w102",
    )
    half = cite("w100 w101 w102", "zebras quietly juxtapose kumquats")
    assert state(now(*WORDS), half, dossier(COMMITMENT)) == AnchorState(half, State.GONE)
