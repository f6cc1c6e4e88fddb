"""Issues, positions, constraints and what is expected of them, as they are resolved."""

from argmap.dsl.parser import parse
from argmap.model.argument_map import ArgumentMap
from argmap.model.expression import And, Choice, If, Not, Or, choices, holds
from argmap.model.position import Rung, Verdict
from argmap.model.resolve.resolver import Resolved, resolve
from argmap.model.resolve.scope import Unit
from argmap.text import SourceText

BRIDGE = """
map "A bridge"
party town "The town"
premise jammed "It is jammed"
    assumed "seen"
premise dear "It is dear"
    assumed "seen"
section "To settle"
issue lanes "How many lanes"
    option two "Two"
    option four "Four"
    note "Both ways together."
    option six "Six"
issue toll "Who pays"
    option town "The town"
    option users "The users"
section "Demands"
position wide of town
    red-line lanes is four or six
    red-line if lanes is six then toll is users
    ideal lanes is six and not toll is town
    target lanes is not two or toll is users
    because jammed, dear, jammed
    because dear
    note "Said twice."
constraint law "The law"
    requires lanes is two or four
    not (lanes is six and toll is town)
    because dear
    note "Of 2020."
expect agreement possible
expect conflict wide/red-line, law, wide/red-line-2, law
"""


def resolved(text: str) -> Resolved:
    return resolve((Unit(parse(SourceText("bridge.argmap", text)).file),))


def bridge() -> ArgumentMap:
    found = resolved(BRIDGE)
    assert not found.diagnostics
    return found.map


def test_an_issue_has_its_options_in_order() -> None:
    lanes, toll = bridge().issues
    assert (lanes.text, lanes.notes) == ("How many lanes", ("Both ways together.",))
    assert [(o.name, o.text) for o in lanes.options] == [
        ("two", "Two"),
        ("four", "Four"),
        ("six", "Six"),
    ]
    assert bridge().sections[toll.section or 0].title == "To settle"
    assert (toll.file, toll.notes, toll.span.text) == (0, (), "toll")


def test_a_position_has_a_demand_a_line_each_with_a_name_of_its_own() -> None:
    map = bridge()
    (wide,) = map.positions
    assert (wide.id, wide.party, wide.notes) == ("wide", "town", ("Said twice.",))
    assert map.sections[wide.section or 0].title == "Demands"
    assert [(demand.id, demand.rung) for demand in wide.demands] == [
        ("wide/red-line", Rung.RED_LINE),
        ("wide/red-line-2", Rung.RED_LINE),
        ("wide/ideal", Rung.IDEAL),
        ("wide/target", Rung.TARGET),
    ]
    assert [demand.expression for demand in wide.demands] == [
        Choice("lanes", ("four", "six")),
        If(Choice("lanes", ("six",)), Choice("toll", ("users",))),
        And((Choice("lanes", ("six",)), Not(Choice("toll", ("town",))))),
        Or((Not(Choice("lanes", ("two",))), Choice("toll", ("users",)))),
    ]
    assert [demand.span.line for demand in wide.demands] == [19, 20, 21, 22]


def test_each_reason_names_a_premise_once() -> None:
    (wide,) = bridge().positions
    assert [reason.premises for reason in wide.reasons] == [("jammed", "dear"), ("dear",)]


def test_a_constraint_has_all_its_conditions() -> None:
    (law,) = bridge().constraints
    both = And((Choice("lanes", ("six",)), Choice("toll", ("town",))))
    assert law.conditions == (Choice("lanes", ("two", "four")), Not(both))
    assert (law.text, law.notes, law.span.text) == ("The law", ("Of 2020.",), "law")
    assert [reason.premises for reason in law.reasons] == [("dear",)]


def test_what_is_expected_is_kept_with_its_place() -> None:
    map = bridge()
    (agreement,) = map.agreement_expectations
    assert (agreement.verdict, agreement.file) == (Verdict.POSSIBLE, 0)
    assert agreement.span.text == "expect agreement possible"
    (conflict,) = map.conflict_expectations
    assert conflict.members == ("wide/red-line", "law", "wide/red-line-2")
    assert conflict.span.text.startswith("expect conflict")
    assert conflict.span.text.endswith("law")
    assert resolved("expect agreement maybe\n").map.agreement_expectations == ()


def test_what_could_not_be_resolved_is_left_out_and_its_owner_is_damaged() -> None:
    text = BRIDGE.replace("ideal lanes is six", "ideal lane is six")
    found = resolved(text).map
    assert [d.id for d in found.positions[0].demands if d.rung is Rung.IDEAL] == []
    assert found.damaged == {"wide"}
    assert len(found.positions[0].demands) == 3
    found = resolved(BRIDGE.replace("requires lanes is two", "requires lanes is too")).map
    assert len(found.constraints[0].conditions) == 1
    assert found.damaged == {"law"}
    found = resolved(BRIDGE.replace("because jammed, dear, jammed", "because jamed, dear")).map
    assert [reason.premises for reason in found.positions[0].reasons] == [("dear",), ("dear",)]
    assert found.damaged == {"wide"}
    found = resolved(BRIDGE.replace("of town", "of twon")).map
    assert found.positions[0].party is None
    found = resolved(
        BRIDGE.replace("expect conflict wide/red-line, law", "expect conflict no")
    ).map
    assert found.conflict_expectations == ()


def test_of_two_things_with_one_name_the_first_counts() -> None:
    twice = BRIDGE + 'issue lanes "Again"\nposition wide of town\nconstraint law "Again"\n'
    found = resolved(twice)
    assert [fault.message for fault in found.diagnostics] == [
        "`lanes` already names an issue",
        "`wide` already names a position",
        "`law` already names a constraint",
    ]
    map = found.map
    assert [len(things) for things in (map.issues, map.positions, map.constraints)] == [2, 1, 1]
    assert map.constraints[0].text == "The law"


def test_a_position_names_what_another_map_settles() -> None:
    below = Unit(parse(SourceText("bridge.argmap", BRIDGE)).file)
    text = (
        'use "bridge.argmap" as b\nposition also of b.town\n    red-line b.lanes is two\n'
        "    because b.dear\nexpect conflict also/red-line, b.wide/red-line\n"
    )
    found = resolve((Unit(parse(SourceText("top.argmap", text)).file, (1,)), below))
    assert not found.diagnostics
    also = found.map.positions[0]
    assert (also.party, also.reasons[0].premises) == ("b.town", ("b.dear",))
    assert also.demands[0].expression == Choice("b.lanes", ("two",))
    assert found.map.conflict_expectations[0].members == ("also/red-line", "b.wide/red-line")


def test_an_expression_holds_as_it_reads() -> None:
    a, b = Choice("x", ("a", "c")), Choice("y", ("b",))
    deals = [{"x": x, "y": y} for x in ("a", "b", "c") for y in ("a", "b")]
    for expression, held in (
        (a, [True, True, False, False, True, True]),
        (Not(a), [False, False, True, True, False, False]),
        (And((a, b)), [False, True, False, False, False, True]),
        (Or((a, b)), [True, True, False, True, True, True]),
        (If(a, b), [False, True, True, True, False, True]),
    ):
        assert [holds(expression, deal) for deal in deals] == held
    assert list(choices(If(And((a, Not(b))), Or((b, a))))) == [a, b, b, a]
