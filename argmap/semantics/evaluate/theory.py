"""What a map says, as rules over numbered atoms: the input of every semantics.

An atom is a statement, or the internal complement of one that a strict step touches. A
rule concludes an atom from atoms. `docs/semantics.md` states the definitions.
"""

from functools import cached_property

from attrs import frozen

from argmap.model.argument_map import ArgumentMap, AttackKind, rests_on_its_source
from argmap.model.statement import Computation, Statement, Strength
from argmap.semantics.evaluate.transposition import Draft, transpose

STRICT = 0  # the strength of a rule that nothing can rebut
CERTAIN = 4  # the level of what follows strictly from nothing; defeasible ones have 1 to 3

Groups = tuple[tuple[int, ...], ...]


@frozen(kw_only=True)
class Theory:
    """Rules, attacks and margins over atoms `0..len(margins)-1`.

    Rules come in three runs: the map's inferences in its order, one premise-less rule for
    each statement that rests on its source, and what transposition adds.
    """

    statements: tuple[str, ...]  # atom i is this statement; the atoms after are complements
    complements: tuple[int, ...]  # atom len(statements)+i denies this atom
    inferences: tuple[str, ...]  # rule i is this inference of the map
    heads: tuple[int, ...]
    bodies: Groups
    strengths: tuple[int, ...]  # 1 to 3, or STRICT
    undercutters: Groups  # per rule: the atoms that undercut it
    rebutters: Groups  # per atom: the atoms that speak against it
    margins: tuple[int, ...]  # per atom
    bases: int  # how many rules after the inferences rest on a source

    @property
    def first_base(self) -> int:
        """Return the number of the first rule that rests on a source."""
        return len(self.inferences)

    @property
    def first_transposed(self) -> int:
        """Return the number of the first rule that transposition added."""
        return len(self.inferences) + self.bases

    @cached_property
    def rules_for(self) -> Groups:
        """Return, per atom, the rules that conclude it."""
        return _inverse(tuple((head,) for head in self.heads), len(self.margins))

    @cached_property
    def used_by(self) -> Groups:
        """Return, per atom, the rules that it is a premise of."""
        return _inverse(self.bodies, len(self.margins))

    @cached_property
    def rebuts(self) -> Groups:
        """Return, per atom, the atoms that it speaks against."""
        return _inverse(self.rebutters, len(self.margins))

    @cached_property
    def undercuts(self) -> Groups:
        """Return, per atom, the rules that it undercuts."""
        return _inverse(self.undercutters, len(self.margins))

    @cached_property
    def atom_of(self) -> dict[str, int]:
        """Return the number of each statement."""
        return {id: atom for atom, id in enumerate(self.statements)}

    @cached_property
    def base_of(self) -> dict[int, int]:
        """Return, for each atom that rests on its source, the rule that says so."""
        return {self.heads[r]: r for r in range(self.first_base, self.first_transposed)}


def _inverse(groups: Groups, size: int) -> Groups:
    found: list[list[int] | None] = [None] * size
    for number, members in enumerate(groups):
        for member in members:
            known = found[member]
            if known is None:
                found[member] = [number]
            else:
                known.append(number)
    return tuple(tuple(known) if known else () for known in found)


def compile_theory(map: ArgumentMap) -> Theory:
    """Return the map's rules, with strict steps closed under transposition.

    Cost: linear in the size of the map; a strict step from k premises becomes k + 1 rules.
    """
    atom = {statement.id: number for number, statement in enumerate(map.statements)}
    draft = Draft(
        statements=len(map.statements),
        heads=[atom[inference.conclusion] for inference in map.inferences],
        bodies=[
            tuple(dict.fromkeys(atom[premise] for premise in inference.premises))
            for inference in map.inferences
        ],
        strengths=[
            STRICT if inference.strict else int(inference.strength)
            for inference in map.inferences
        ],
    )
    bases = _add_bases(map, draft)
    _add_attacks(map, atom, draft)
    undercutters = _undercutters(map, atom, draft)
    transpose(draft)
    return _theory(map, draft, bases, undercutters)


def _add_bases(map: ArgumentMap, draft: Draft) -> int:
    before = len(draft.heads)
    for number, statement in enumerate(map.statements):
        if rests_on_its_source(statement):
            draft.add_rule(number, (), _base_rule_strength(statement))
    return len(draft.heads) - before


def _base_rule_strength(statement: Statement) -> int:
    """Return the strength of the rule that a statement rests on: a computed one is certain."""
    certain = statement.computed is Computation.HOLDS
    return STRICT if certain else int(base_strength(statement))


def base_strength(statement: Statement) -> Strength:
    """Return how much a statement weighs by its source alone, or by being assumed."""
    if statement.strength is not None:
        return statement.strength
    return Strength.MODERATE if statement.citations else Strength.WEAK


def _add_attacks(map: ArgumentMap, atom: dict[str, int], draft: Draft) -> None:
    for attack in map.attacks:
        if attack.kind is not AttackKind.UNDERCUT:
            draft.rebut(atom[attack.attacker], atom[attack.target])
    for pair in map.contradictions:
        draft.contradict(atom[pair.first], atom[pair.second])


def _undercutters(
    map: ArgumentMap, atom: dict[str, int], draft: Draft
) -> dict[int, dict[int, None]]:
    rule = {inference.id: number for number, inference in enumerate(map.inferences)}
    found: dict[int, dict[int, None]] = {}
    for attack in map.attacks:
        if attack.kind is AttackKind.UNDERCUT:
            target = rule[attack.target]
            if draft.strengths[target] != STRICT:  # a strict step admits no exception
                found.setdefault(target, {})[atom[attack.attacker]] = None
    return found


def _theory(
    map: ArgumentMap, draft: Draft, bases: int, undercutters: dict[int, dict[int, None]]
) -> Theory:
    atoms = draft.statements + len(draft.complements)
    margins = [int(statement.standard) for statement in map.statements]
    return Theory(
        statements=tuple(statement.id for statement in map.statements),
        complements=tuple(draft.complements),
        inferences=tuple(inference.id for inference in map.inferences),
        heads=tuple(draft.heads),
        bodies=tuple(draft.bodies),
        strengths=tuple(draft.strengths),
        undercutters=tuple(
            tuple(undercutters.get(rule, ())) for rule in range(len(draft.heads))
        ),
        rebutters=tuple(tuple(draft.rebutters.get(number, ())) for number in range(atoms)),
        margins=tuple(margins) + (0,) * len(draft.complements),
        bases=bases,
    )
