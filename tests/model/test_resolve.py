"""Names become ids, across files; and what cannot be resolved costs no more than itself."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.dsl.parser import parse
from argmap.model.argument_map import AttackKind, InferenceKind
from argmap.model.resolve.resolver import Resolved, resolve
from argmap.model.resolve.scope import Unit
from argmap.model.statement import Standard, StatementKind, Strength
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText

NORTH = """
party town "The town"
source diary "Site diary"
section "Piers"
claim late "The pier is late"
    because steel as by-steel strong
    because frost
premise steel "The steel is late"
    held-by town
    cite diary "no steel before" .. "the end of May"
    strength strong
premise frost "It froze"
    assumed "it was January"
rebuttal thaw "It thawed" against frost, by-steel, late
    assumed "the forecast"
"""
BOTH = """
use "north.argmap" as north
claim slow "Work is slow"
    gathers north.late
    standard clear
    likelihood very-likely
rebuttal hurried "They hurry" against north.steel
    assumed "seen"
    contradicts slow
"""


def unit(name: str, text: str, *uses: int | None) -> Unit:
    parsed = parse(SourceText(name, text))
    return Unit(parsed.file, uses)


def one(text: str) -> Resolved:
    return resolve((unit("test.argmap", text),))


def both() -> Resolved:
    return resolve((unit("both.argmap", BOTH, 1), unit("north.argmap", NORTH)))


def messages(resolved: Resolved) -> list[str]:
    return [fault.message for fault in resolved.diagnostics]


def test_statements_of_a_used_map_have_its_name_before_theirs() -> None:
    resolved = both()
    assert not resolved.diagnostics
    assert [statement.id for statement in resolved.map.statements] == [
        "slow",
        "hurried",
        "north.late",
        "north.steel",
        "north.frost",
        "north.thaw",
    ]
    assert [file.prefix for file in resolved.map.files] == ["", "north."]


def test_what_an_attack_is_follows_from_its_target() -> None:
    kinds = {attack.target: attack.kind for attack in one(NORTH).map.attacks}
    assert kinds == {
        "frost": AttackKind.UNDERMINE,
        "by-steel": AttackKind.UNDERCUT,
        "late": AttackKind.REBUT,
    }


def test_an_attack_may_reach_into_another_map() -> None:
    attacks = [(attack.attacker, attack.target) for attack in both().map.attacks]
    assert ("hurried", "north.steel") in attacks


def test_reasons_have_their_own_name_or_one_by_count() -> None:
    inferences = one(NORTH).map.inferences
    assert [(step.id, step.named) for step in inferences] == [
        ("by-steel", True),
        ("late#2", False),
    ]
    assert [step.strength for step in inferences] == [Strength.STRONG, Strength.MODERATE]


def test_a_gathered_statement_is_a_reason() -> None:
    gathered = both().map.inferences[0]
    assert gathered.kind is InferenceKind.GATHERS
    assert (gathered.premises, gathered.conclusion) == (("north.late",), "slow")


def test_a_statement_keeps_what_its_author_says_of_it() -> None:
    slow = both().map.statement_by_id["slow"]
    assert slow.standard is Standard.CLEAR
    assert slow.likelihood is not None
    assert (slow.likelihood.low, slow.likelihood.high) == (80, 95)
    steel = both().map.statement_by_id["north.steel"]
    assert steel.kind is StatementKind.PREMISE
    assert steel.held_by == ("north.town",)
    assert steel.citations[0].source == "north.diary"
    assert both().map.sections[steel.section or 0].title == "Piers"


def test_a_file_reached_by_two_ways_is_read_once() -> None:
    left = unit("left.argmap", 'use "low.argmap" as low\nclaim l "l"\n  gathers low.x\n', 3)
    right = unit("right.argmap", 'use "low.argmap" as deep\nclaim r "r"\n  gathers deep.x\n', 3)
    top = unit("top.argmap", 'use "left.argmap" as l\nuse "right.argmap" as r\n', 1, 2)
    low = unit("low.argmap", 'premise x "x"\n  assumed "y"\n')
    resolved = resolve((top, left, right, low))
    assert not resolved.diagnostics
    premises = {step.conclusion: step.premises for step in resolved.map.inferences}
    assert premises == {"l.l": ("l.low.x",), "r.r": ("l.low.x",)}


def test_a_second_definition_is_told_with_the_first() -> None:
    resolved = one('premise a "x"\n  assumed "y"\nparty a "A"\n')
    assert messages(resolved) == ["`a` already names a statement"]
    assert resolved.diagnostics[0].related[0].span.line == 1


def test_an_unknown_name_is_suggested_with_its_line() -> None:
    resolved = one('premise frost "x"\n  assumed "y"\nclaim b "z"\n  because forst\n')
    assert messages(resolved) == ["no statement is named `forst`"]
    assert resolved.diagnostics[0].help == "did you mean `frost` (line 1)?"
    assert resolved.map.damaged == {"b"}


def test_a_name_of_another_map_is_suggested() -> None:
    top = unit("top.argmap", 'use "n.argmap" as n\nclaim b "z"\n  because steel\n', 1)
    resolved = resolve((top, unit("n.argmap", 'premise steel "x"\n  assumed "y"\n')))
    assert resolved.diagnostics[0].help == "did you mean `n.steel`?"


def test_a_party_is_no_premise() -> None:
    resolved = one('party p "P"\nclaim b "z"\n  because p\n')
    assert messages(resolved) == ["`p` is a party, not a statement"]


def test_what_refers_to_a_broken_line_is_not_a_second_mistake() -> None:
    resolved = one('claim a “x”\nclaim b "z"\n  because a\n')
    assert not resolved.diagnostics


def test_a_link_is_written_once() -> None:
    resolved = one(
        'claim a "x"\n  despite r\n  contradicts c\nrebuttal r "y" against a\n'
        'claim c "z"\n  contradicts a\n'
    )
    assert len(resolved.map.attacks) == 1
    assert len(resolved.map.contradictions) == 1
    assert messages(resolved) == [
        "this attack is written twice",
        "this contradiction is written twice",
    ]


def statements_of(text: str) -> list[str]:
    """Return the declarations of a map, each with its clauses."""
    found: list[str] = []
    for line in text.strip().split("\n"):
        if line.startswith(" "):
            found[-1] += f"\n{line}"
        else:
            found.append(line)
    return found


@given(st.permutations(statements_of(NORTH)))
def test_the_order_of_declarations_changes_no_label(order: list[str]) -> None:
    straight, shuffled = one(NORTH), one("\n".join(order))
    assert not shuffled.diagnostics
    assert dict(label(shuffled.map).statements) == dict(label(straight.map).statements)


SAID = """
party town "The town"
party port "The port"
source diary "Site diary"
source book "A book"
premise steel "The steel is late"
    tag early, sure
    tag late
    held-by town, port
    cite diary "no steel before" .. "the end of May"
    cite book "steel was late"
    note "First."
    note "Second."
    dated 2020-05
    likelihood very-likely
    confidence low
claim late "The pier is late"
    because steel
"""


def test_clauses_written_on_several_lines_add_up() -> None:
    assert not parse(SourceText("test.argmap", SAID)).diagnostics
    (steel, _) = one(SAID).map.statements
    assert steel.tags == ("early", "sure", "late")
    assert steel.held_by == ("town", "port")
    assert steel.notes == ("First.", "Second.")
    assert [(cited.source, cited.first, cited.last) for cited in steel.citations] == [
        ("diary", "no steel before", "the end of May"),
        ("book", "steel was late", None),
    ]


def test_what_is_not_said_of_a_statement_is_not_made_up() -> None:
    (steel, late) = one(SAID).map.statements
    assert (steel.dated, steel.confidence, steel.strength) == ("2020-05", "low", None)
    assert (late.dated, late.confidence, late.likelihood, late.strength) == (None,) * 4
    assert (late.tags, late.held_by, late.notes, late.citations) == ((),) * 4
    assert (late.assumption, late.section, late.computed) == (None,) * 3
