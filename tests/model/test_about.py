"""What is told beside a label: whose word a statement is, and what stands behind it."""

import pytest
from attrs import evolve

from argmap.model.about import About, CitationState, about_statements, ours
from argmap.model.argument_map import ArgumentMap
from argmap.model.statement import Computation
from argmap.text import SourceText
from argmap.workspace.loading import Loader
from argmap.workspace.workspace import Workspace

CITING = """
use "hub.argmap" as hub
source s "A book"
party port "The port"
claim cited "The author's own conclusion"
    cite s "the author's own words"
    because bridge
claim bridge "What leads from one to the other"
    because fact, assumed-claim
premise fact "A fact"
    cite s "a fact as told"
premise taken "A premise without a source"
    assumed "it is plain"
claim assumed-claim "A claim that is taken for granted"
    assumed "it is plain"
claim gathered "What others say too"
    gathers hub.lone
claim wished "The fund shall be paid"
    held-by port
    likelihood very-likely
    because fact
claim verdict "No agreement is possible"
    because agreement impossible
rebuttal doubt "It may be otherwise" against bridge
    assumed "one can doubt it"
"""
HUB = """
claim lone "What a map without sources says"
    assumed "for example"
"""


def read(text: str, hub: str = HUB) -> ArgumentMap:
    loader = Loader()
    loader.add(SourceText("hub.argmap", hub))
    loader.add(SourceText("m.argmap", text))
    return Workspace(loader).open("m.argmap").map


def test_a_claim_that_neither_cites_nor_gathers_is_ours_in_a_file_that_cites() -> None:
    assert ours(read(CITING)) == {"bridge", "assumed-claim", "wished", "verdict"}


def test_nothing_is_ours_where_nothing_is_cited() -> None:
    assert ours(read('claim a "A"\n    because b\npremise b "B"\n    assumed "so"\n')) == set()


def test_each_file_is_judged_by_what_it_cites_itself() -> None:
    hub = 'source t "T"\nparty q "Q"\n    cite t "three plain words"\n' + HUB
    assert ours(read('use "hub.argmap" as hub\nclaim a "A"\n    because hub.lone\n', hub)) == {
        "hub.lone"
    }


def test_what_the_map_itself_says_is_told() -> None:
    about = about_statements(read(CITING), {})
    assert about["wished"] == About(
        reported_of=("port",),
        likelihood="very-likely",
        is_ours=True,
        citation=CitationState.NONE,
    )
    assert about["fact"] == About(citation=CitationState.UNVERIFIED)
    assert about["taken"] == About()


def test_a_computed_result_is_nobodys_claim() -> None:
    map = read(CITING)
    bridge = map.statement_by_id["bridge"]
    fact, computed = map.statement_by_id["fact"], evolve(bridge, computed=Computation.HOLDS)
    assert ours(evolve(map, statements=(fact, bridge))) == {"bridge"}
    assert ours(evolve(map, statements=(fact, computed))) == set()


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        ("verified", "verified", "verified"),
        ("verified", "unverified", "unverified"),
        ("false", "unverified", "false"),
        ("verified", "false", "false"),
    ],
)
def test_the_worst_of_several_citations_counts(first: str, second: str, both: str) -> None:
    text = (
        'source s "S"\npremise p "P"\n    cite s "one two three"\n    cite s "four five six"\n'
    )
    map = read(text)
    one, other = map.statements[0].citations
    states = {one: CitationState(first), other: CitationState(second)}
    assert about_statements(map, states)["p"].citation == both
