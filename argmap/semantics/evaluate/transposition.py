"""Strict steps read backwards: who denies what follows must deny something it follows from.

Closing the strict rules under transposition is what keeps conclusions consistent when
conflicts run through strict steps (Caminada and Amgoud 2007, Artificial Intelligence
171, definitions 18 and 19; Modgil and Prakken 2013, Artificial Intelligence 195).
"""

from attrs import Factory, define


@define(kw_only=True)
class Draft:
    """A theory in the making. A strict rule has strength 0."""

    statements: int  # atoms below are statements, atoms from here on complements
    heads: list[int]
    bodies: list[tuple[int, ...]]
    strengths: list[int]
    rebutters: dict[int, dict[int, None]] = Factory(dict)  # an ordered set per atom
    complements: list[int] = Factory(list)  # what each complement denies

    def add_rule(self, head: int, body: tuple[int, ...], strength: int) -> None:
        """Add a rule after the others."""
        self.heads.append(head)
        self.bodies.append(body)
        self.strengths.append(strength)

    def rebut(self, attacker: int, target: int) -> None:
        """Let one atom speak against another."""
        self.rebutters.setdefault(target, {})[attacker] = None

    def contradict(self, first: int, second: int) -> None:
        """Let two atoms speak against each other."""
        self.rebut(first, second)
        self.rebut(second, first)


def transpose(draft: Draft) -> None:
    """Close the strict rules of the draft under transposition.

    Each atom that a strict rule touches gets a complement. The rule `p, q → c` brings
    `p, not c → not q` and `q, not c → not p`. What speaks against a strict conclusion
    implies its complement, and so meets the steps under it, which a strict step passes on;
    it is no more answered by the conclusion than it would be by a defeasible one, unless the
    two contradict each other. Where a premise contradicts the conclusion, the other premises
    imply that premise's complement (which ASPIC+ gets by transposing twice, a body being a
    set).
    """
    strict = [rule for rule, strength in enumerate(draft.strengths) if strength == 0]
    complement: dict[int, int] = {}
    for rule in strict:
        for atom in (*draft.bodies[rule], draft.heads[rule]):
            if atom not in complement:
                complement[atom] = draft.statements + len(draft.complements)
                draft.complements.append(atom)
    for head in dict.fromkeys(draft.heads[rule] for rule in strict):
        for opponent in draft.rebutters.get(head, ()):
            draft.add_rule(complement[head], (opponent,), 0)
    for rule in strict:
        _add_transposed(draft, rule, complement)
    for atom, denial in complement.items():
        draft.contradict(atom, denial)


def _add_transposed(draft: Draft, rule: int, complement: dict[int, int]) -> None:
    body, head = draft.bodies[rule], draft.heads[rule]
    opponents = draft.rebutters.get(head, {})
    for premise in body:
        others = tuple(atom for atom in body if atom != premise)
        draft.add_rule(complement[premise], (*others, complement[head]), 0)
        if others and premise in opponents and head in draft.rebutters.get(premise, {}):
            draft.add_rule(complement[premise], others, 0)
