"""The attack that lists of word groups fall to, and seals do not.

The attacker has what a repository would publish, one passage that she knows, and a list of
words. She goes on word by word: which word of the list comes next?
"""

from hashlib import sha256

from argmap.sources.anchors.anchor import anchor_of
from argmap.sources.seals.merkle import siblings
from argmap.sources.seals.opening import Opening
from argmap.sources.seals.seal import Seal, leaf
from tests.sources.making import VOCABULARY, citation_at, invented, opened, sealed

GROUP = 5
TEXT = invented(300, 7)


def shingles(words: tuple[str, ...]) -> frozenset[bytes]:
    """Hash every run of five words: what is published instead of the text, by some."""
    return frozenset(
        sha256(" ".join(words[at : at + GROUP]).encode()).digest()
        for at in range(len(words) - GROUP + 1)
    )


def next_words_by_shingles(published: frozenset[bytes], known: list[str]) -> list[str]:
    """Return the words of the list that the published hashes let follow."""
    return [
        word
        for word in VOCABULARY
        if sha256(" ".join([*known[-GROUP + 1 :], word]).encode()).digest() in published
    ]


def test_a_list_of_word_groups_gives_the_text_back() -> None:
    published = shingles(TEXT.plain)
    known = list(TEXT.plain[:GROUP])
    while len(known) < len(TEXT.plain):
        candidates = next_words_by_shingles(published, known)
        if len(candidates) != 1:
            break
        known += candidates
    assert tuple(known) == TEXT.plain


def next_words_by_seal(seal: Seal, openings: list[Opening], number: int) -> list[str]:
    """Return the words of the list that anything published confirms at a place.

    Published are the hashes of the openings and the branches, and the nonces of opened
    words. The attacker tries each published nonce, and none, with each word.
    """
    hashes, nonces = set(seal.branches), {b"", bytes(16)}
    for opening in openings:
        parts = [opening.proof[at : at + 16] for at in range(0, len(opening.proof), 16)]
        hashes.update(parts)
        nonces.update(parts)
    return [
        word
        for word in VOCABULARY
        if any(leaf(nonce, number, word) in hashes for nonce in nonces)
    ]


def test_a_seal_with_openings_confirms_no_further_word() -> None:
    commitment = sealed(300, 7)
    citations = [citation_at(TEXT, (at, 4), (at + 20, 4)) for at in range(0, 260, 30)]
    openings = [opened(TEXT, commitment, citation) for citation in citations]
    shown = {number for opening in openings for number in opening.numbers}
    for number in range(len(TEXT.plain)):
        if number not in shown:
            assert next_words_by_seal(commitment.seal, openings, number) == []


def test_the_attack_would_work_if_the_nonces_were_known() -> None:
    """Show that the test above fails where it should: with the nonce, one word fits."""
    commitment = sealed(300, 7)
    citation = citation_at(TEXT, (101, 4), (131, 4))
    opening = opened(TEXT, commitment, citation)
    beside = next(at for level, at in siblings(300, opening.numbers) if level == 0)
    confirmed = {
        word
        for word in VOCABULARY
        if leaf(commitment.nonces[beside], beside, word) == commitment.tree[0][beside]
    }
    assert confirmed == {TEXT.plain[beside]}


def test_an_opening_holds_the_nonces_of_its_own_words_alone() -> None:
    commitment = sealed(300, 7)
    citation = citation_at(TEXT, (101, 4), (131, 4))
    opening = opened(TEXT, commitment, citation)
    assert len(anchor_of(citation).first) + len(anchor_of(citation).last or ()) == 8
    for number, nonce in enumerate(commitment.nonces):
        assert (nonce in opening.proof) is (number in opening.numbers)
