"""A check of anchors: by openings alone, and by the text; both give the same verdict."""

import pytest
from attrs import evolve

from argmap.model.statement import Citation
from argmap.sources.anchors.full_text import full_text
from argmap.sources.library.changed_text import State, anchor_states
from argmap.sources.library.dossier import Dossier
from argmap.sources.library.verification import (
    state_of,
    verify,
    verify_with_openings,
    verify_with_text,
)
from argmap.sources.seals.opening import Opening
from argmap.sources.seals.proving import prove
from argmap.sources.seals.seal import commit
from tests.sources.making import (
    VOCABULARY,
    cite,
    dossier,
    invented,
    phrase,
    place,
    record,
)

STORY = (
    "The envoys met in the old harbour. The talks ended without a draft, in the old harbour."
    " Nobody signed the annex; the quota of 1956 stays. "
)
TEXT = full_text("story.txt", STORY + " ".join(f"filler{n}" for n in range(400)))
COMMITMENT = commit(TEXT.plain)
CITATION = cite("nobody signed the annex", "quota of 1956")


def proved(*citations: Citation) -> Dossier:
    return dossier(COMMITMENT, *prove(TEXT, COMMITMENT, citations).openings)


def codes(*citations: Citation, of: Dossier, with_text: bool) -> list[str]:
    chosen = of.with_text(TEXT) if with_text else of
    return [finding.code.id for finding in verify(chosen, citations, place())]


@pytest.mark.parametrize("with_text", [False, True])
def test_a_proved_anchor_has_no_finding(with_text: bool) -> None:
    assert codes(CITATION, of=proved(CITATION), with_text=with_text) == []


@pytest.mark.parametrize(
    ("first", "last", "without", "with_it"),
    [
        ("nobody signed an annex", "quota of 1956", "AM308", "AM301"),
        ("nobody signed the annex", "quota of 1965", "AM308", "AM301"),
        ("signed nobody the annex", "quota of 1956", "AM308", "AM301"),
        ("quota of 1956", "nobody signed the annex", "AM308", "AM303"),
        ("in the old harbour", None, "AM308", "AM302"),
        ("nobody signed", "quota of 1956", "AM305", "AM305"),
        ("—", None, "AM305", "AM305"),
    ],
)
def test_a_wrong_anchor_fails_with_and_without_the_text(
    first: str, last: str | None, without: str, with_it: str
) -> None:
    wrong, held = cite(first, last), proved(CITATION)
    assert codes(wrong, of=held, with_text=False) == [without]
    assert codes(wrong, of=held, with_text=True) == [with_it]


def test_a_finding_stands_at_the_end_that_is_wrong() -> None:
    wrong = cite("nobody signed the annex", "quota of 1965")
    finding = verify_with_text(proved(CITATION).with_text(TEXT), [wrong])[0]
    assert finding.span == wrong.last_span
    assert finding.help == 'did you mean "quota of 1956"?'
    assert [label.span.text for label in finding.related] == ["quota of 1956"]
    assert finding.fix is not None
    assert not finding.fix.safe


def test_both_places_of_an_ambiguous_anchor_are_shown() -> None:
    wrong = cite("in the old harbour")
    finding = verify_with_text(proved(CITATION).with_text(TEXT), [wrong])[0]
    assert [label.span.start for label in finding.related] == [15, STORY.rindex("in the old")]


def test_an_ambiguous_anchor_is_answered_with_longer_ones() -> None:
    wrong = cite("in the old harbour")
    finding = verify_with_text(proved(CITATION).with_text(TEXT), [wrong])[0]
    offers = ["in the old harbour. The", "in the old harbour. Nobody"]
    assert finding.help == (f'begin with "{offers[0]}" for place 1, "{offers[1]}" for place 2')
    for offer in offers:
        assert codes(cite(offer), of=proved(cite(offer)), with_text=True) == []


def test_nothing_like_it_gives_no_suggestion() -> None:
    wrong = cite("zebras quietly juxtapose kumquats")
    finding = verify_with_text(proved(CITATION).with_text(TEXT), [wrong])[0]
    assert (finding.related, finding.fix) == ((), None)


def test_a_suggestion_shows_only_a_few_words() -> None:
    wrong = cite("nobody had signed the long annex")
    finding = verify_with_text(proved(CITATION).with_text(TEXT), [wrong])[0]
    assert finding.help
    assert len(finding.help.split('"')[1].split()) <= 7


@pytest.mark.parametrize("with_text", [False, True])
def test_an_edited_opening_fails_with_and_without_the_text(with_text: bool) -> None:
    opening = prove(TEXT, COMMITMENT, [CITATION]).openings[0]
    (start, count), end = opening.ends
    for edited in (
        evolve(opening, ends=((start + 1, count), end)),
        evolve(opening, proof=bytes([opening.proof[0] ^ 1]) + opening.proof[1:]),
        evolve(opening, proof=opening.proof[:-16]),
    ):
        assert codes(CITATION, of=dossier(COMMITMENT, edited), with_text=with_text) == ["AM309"]


def test_one_false_opening_beside_a_true_one_fails() -> None:
    true = prove(TEXT, COMMITMENT, [CITATION]).openings[0]
    false = Opening(true.key, true.ends, bytes(len(true.proof)))
    held = Dossier(record=record(COMMITMENT.seal), openings={true.key: (true, false)})
    assert codes(CITATION, of=held, with_text=False) == ["AM309"]


def test_an_anchor_never_proved_is_told_to_be_proved() -> None:
    held = dossier(COMMITMENT)
    assert codes(CITATION, of=held, with_text=False) == ["AM308"]
    assert codes(CITATION, of=held, with_text=True) == ["AM308"]


@pytest.mark.parametrize("with_text", [False, True])
def test_seven_words_an_end_are_too_many(with_text: bool) -> None:
    long = cite("envoys met in the old harbour the", "nobody signed the")
    assert codes(long, of=proved(long), with_text=with_text) == ["AM306"]


@pytest.mark.parametrize("with_text", [False, True])
def test_a_passage_of_more_than_two_hundred_words_is_too_long(with_text: bool) -> None:
    fits = cite("the envoys met", "filler171 filler172 filler173")  # 200 words
    far = cite("the envoys met", "filler172 filler173 filler174")
    assert codes(fits, of=proved(fits), with_text=with_text) == []
    assert codes(far, of=proved(far), with_text=with_text) == ["AM304"]


@pytest.mark.parametrize("with_text", [False, True])
def test_more_than_a_quarter_of_a_source_opened_is_a_finding(with_text: bool) -> None:
    text = full_text("n.txt", " ".join(f"w{n}" for n in range(240)))
    commitment = commit(text.plain)
    citations = [cite(phrase(text, at, 6)) for at in range(0, 66, 6)]
    few, many = citations[:10], citations  # 60 and 66 words of 240
    for chosen, expected in ((few, []), (many, ["AM307"])):
        openings = prove(text, commitment, chosen).openings
        held = dossier(commitment, *openings, text=text if with_text else None)
        assert [found.code.id for found in verify(held, chosen, place())] == expected


def test_a_record_without_a_seal_is_one_finding() -> None:
    unsealed = Dossier(record=record(None))
    assert [f.code.id for f in verify(unsealed, [CITATION, CITATION], place())] == ["AM314"]


def test_a_refused_seal_is_not_told_twice() -> None:
    refused = Dossier(record=evolve(record(None), seal_is_refused=True))
    assert verify(refused, [CITATION], place()) == ()


def test_prove_makes_no_opening_for_a_doubtful_anchor() -> None:
    result = prove(TEXT, COMMITMENT, [cite("in the old harbour"), cite("no such words")])
    assert result.openings == ()
    assert [finding.code.id for finding in result.findings] == ["AM302", "AM301"]


def test_both_ways_agree_on_many_anchors() -> None:
    text = invented(300, 5)
    commitment = commit(text.plain)
    citations = [cite(phrase(text, at, 3), phrase(text, at + 10, 3)) for at in range(0, 280, 4)]
    citations += [cite(" ".join(VOCABULARY[at : at + 3])) for at in range(0, 40, 3)]
    held = dossier(commitment, *prove(text, commitment, citations).openings)
    for citation in citations:
        without = bool(verify_with_openings(held, [citation]))
        assert bool(verify_with_text(held.with_text(text), [citation])) is without


def test_the_states_tell_same_moved_near_and_gone() -> None:
    citations = [
        CITATION,
        cite("the envoys met in"),
        cite("filler7 filler8 filler9", "filler11 filler12 filler13"),
        cite("the talks ended without a"),
    ]
    held = dossier(COMMITMENT, *prove(TEXT, COMMITMENT, citations).openings)
    changed = TEXT.source.content.replace("filler0 ", "").replace("met in", "sat in", 1)
    changed = changed.replace("The talks ended without a draft, in", "Under")
    found = anchor_states(held, full_text("now.txt", changed), citations)
    assert [(one.state, one.moved_by) for one in found] == [
        (State.MOVED, -6),
        (State.NEAR, 0),
        (State.MOVED, -7),
        (State.GONE, 0),
    ]
    assert found[1].nearest == "The envoys sat in"
    assert {one.state for one in anchor_states(held, TEXT, citations)} == {State.SAME}


def told(citation: Citation, of: Dossier) -> tuple[str, str, int]:
    """Return the one finding's message, place and how many places it shows."""
    (finding,) = verify(of, [citation], place())
    return finding.message, finding.span.text, len(finding.related)


def test_without_its_text_a_dossier_is_not_verified_with_it() -> None:
    with pytest.raises(ValueError, match="no text"):
        verify_with_text(proved(CITATION), [CITATION])


@pytest.mark.parametrize(
    ("first", "last", "message", "at"),
    [
        ("nobody", "quota of 1956", "1 word do not name a passage of `s`", '"nobody"'),
        ("—", "quota of 1956", "0 words do not name a passage of `s`", '"—"'),
        (
            "nobody signed the",
            "quota of",
            "2 words do not name a passage of `s`",
            '"quota of"',
        ),
        (
            "envoys met in the old harbour the",
            "nobody signed the",
            "7 words of `s` are written out here",
            '"envoys met in the old harbour the"',
        ),
    ],
)
def test_an_end_of_the_wrong_length_is_told_where_it_stands(
    first: str, last: str, message: str, at: str
) -> None:
    citation = cite(first, last)
    assert told(citation, proved(citation)) == (message, at, 0)


def test_six_words_an_end_are_not_too_many() -> None:
    citation = cite("envoys met in the old harbour", "talks ended without a draft in")
    assert codes(citation, of=proved(citation), with_text=False) == []


def test_three_words_in_the_least_place_are_a_passage() -> None:
    citation = cite("the envoys met")
    assert codes(citation, of=proved(citation), with_text=False) == []


def test_a_passage_is_shown_where_the_text_is_at_hand() -> None:
    held = dossier(COMMITMENT)
    at = CITATION.span.text
    without = "nothing proves that these words stand in `s`"
    assert told(CITATION, held) == (without, at, 0)
    with_it = "these words stand in `s`, but no opening proves it"
    assert told(CITATION, held.with_text(TEXT)) == (with_it, at, 1)
    far = cite("the envoys met", "filler172 filler173 filler174")
    message = "this passage of `s` is 201 words long"
    assert told(far, proved(far)) == (message, far.span.text, 0)
    assert told(far, proved(far).with_text(TEXT)) == (message, far.span.text, 1)


def test_an_anchor_with_openings_of_another_seal_is_left_to_their_finding() -> None:
    key = prove(TEXT, COMMITMENT, [CITATION]).openings[0].key
    held = Dossier(record=record(COMMITMENT.seal), foreign=frozenset({key}))
    assert codes(CITATION, of=held, with_text=False) == []
    other = cite("the envoys met")
    assert codes(other, of=held, with_text=False) == ["AM308"]


def test_what_an_unsealed_source_shows_is_counted_in_its_text() -> None:
    text = full_text("n.txt", " ".join(f"w{n}" for n in range(40)))
    unsealed = Dossier(record=record(None), text=text)
    few = [cite("w0 w1 w2", "w4 w5 w6"), cite("w1 w2 w3 w4"), cite("w7 w8 w9"), cite("x y z")]
    found = [one.code.id for one in verify(unsealed, few, place())]
    assert found == ["AM301", "AM314"]  # ten of forty words
    (*_, last) = verify(unsealed, [*few, cite("w9 w10 w11")], place())
    assert last.message == "anchors show 12 of the 40 words of `s`"


def test_of_the_same_anchor_twice_one_opening_is_made() -> None:
    result = prove(TEXT, COMMITMENT, [CITATION, CITATION, cite("nobody signed")])
    assert len(result.openings) == 1
    assert result.findings == ()


STATES = [
    (CITATION, proved(CITATION), "verified", "verified"),
    (CITATION, dossier(COMMITMENT), "unverified", "verified"),
    (CITATION, Dossier(record=record(None)), "unverified", "verified"),
    (cite("nobody signed an annex"), proved(CITATION), "unverified", "false"),
    (cite("quota of 1956", "nobody signed the annex"), proved(), "unverified", "false"),
    (cite("in the old harbour"), proved(), "unverified", "false"),
    (cite("nobody signed", "quota of 1956"), proved(), "unverified", "unverified"),
]


@pytest.mark.parametrize(("citation", "held", "without", "with_it"), STATES)
def test_a_citation_stands_as_openings_or_the_text_prove(
    citation: Citation, held: Dossier, without: str, with_it: str
) -> None:
    assert state_of(held, citation) == without
    assert state_of(held.with_text(TEXT), citation) == with_it


@pytest.mark.parametrize("with_text", [False, True])
def test_a_citation_with_an_edited_opening_is_false(with_text: bool) -> None:
    opening = prove(TEXT, COMMITMENT, [CITATION]).openings[0]
    held = dossier(COMMITMENT, evolve(opening, proof=opening.proof[:-16]))
    assert state_of(held.with_text(TEXT if with_text else None), CITATION) == "false"


@pytest.mark.parametrize("with_text", [False, True])
@pytest.mark.parametrize(("citation", "held"), [row[:2] for row in STATES])
def test_a_citation_is_false_where_a_check_says_so(
    citation: Citation, held: Dossier, with_text: bool
) -> None:
    found = set(codes(citation, of=held, with_text=with_text))
    state = state_of(held.with_text(TEXT) if with_text else held, citation)
    assert (state == "false") == bool(found & {"AM301", "AM302", "AM303", "AM309"})
