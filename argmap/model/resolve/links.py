"""What ties statements together: inferences, attacks and contradictions."""

from argmap.diagnostic import Diagnostic, Related
from argmap.dsl.syntax import Because, NameList, StatementDeclaration, Word
from argmap.model.argument_map import (
    Attack,
    AttackKind,
    Contradiction,
    Inference,
    InferenceKind,
)
from argmap.model.codes import REPEATED_LINK, WRONG_KIND
from argmap.model.resolve.name_kind import STATEMENT, STATEMENT_OR_INFERENCE
from argmap.model.resolve.read_statement import STRENGTHS
from argmap.model.resolve.scopes import Scopes
from argmap.model.statement import Statement, Strength
from argmap.model.verdicts import Verdicts
from argmap.text import Span


class Links:
    """Gathers the links of one map, statement by statement."""

    def __init__(self, scopes: Scopes, verdicts: Verdicts, faults: list[Diagnostic]) -> None:
        self.inferences: list[Inference] = []
        self.attacks: list[Attack] = []
        self.contradictions: list[Contradiction] = []
        self.damaged: set[str] = set()  # statements with a link that could not be resolved
        self._scopes = scopes
        self._verdicts = verdicts
        self._faults = faults
        self._written: dict[tuple[str, str, str], Span] = {}
        self._premise_kinds = _kinds_by_name(scopes)

    def read(self, unit: int, declaration: StatementDeclaration, statement: Statement) -> None:
        """Add the links that one declaration states."""
        for word in declaration.against:
            self._attack(unit, statement.id, word, attacker=statement.id)
        count = 0
        for clause in declaration.clauses:
            if isinstance(clause, Because):
                count += 1
                self._inference(unit, clause, statement, count)
            elif isinstance(clause, NameList):
                self._reference(unit, clause, statement)

    def standing_attacks(self) -> tuple[Attack, ...]:
        """Return the attacks on what is in the map, once all declarations are read.

        An inference with a premise that could not be found is not; what attacks it is
        damaged.
        """
        steps = {inference.id for inference in self.inferences}
        lost = [
            attack
            for attack in self.attacks
            if attack.kind is AttackKind.UNDERCUT and attack.target not in steps
        ]
        if not lost:
            return tuple(self.attacks)
        self.damaged.update(attack.attacker for attack in lost)
        return tuple(attack for attack in self.attacks if attack not in lost)

    def _reference(self, unit: int, clause: NameList, statement: Statement) -> None:
        match clause.keyword.text:
            case "despite":
                for word in clause.names:
                    self._despite(unit, word, statement.id)
            case "contradicts":
                for word in clause.names:
                    self._contradiction(unit, word, statement.id)
            case "gathers":
                for word in clause.names:
                    self._gathered(unit, word, statement)
            case _:
                pass

    def _inference(self, unit: int, clause: Because, statement: Statement, count: int) -> None:
        premises = [self._statement(unit, word, statement.id) for word in clause.premises]
        known = tuple(premise for premise in premises if premise is not None)
        if len(known) < len(premises):
            return
        if clause.verdict is not None:
            known += (self._verdicts.premise(clause.verdict, unit, statement.section),)
        if not known:
            return
        default = statement.strength or Strength.MODERATE
        own = STRENGTHS[clause.strength.text] if clause.strength else None
        prefix = self._scopes.scopes[unit].prefix
        self.inferences.append(
            Inference(
                id=prefix + clause.name.text if clause.name else f"{statement.id}#{count}",
                named=clause.name is not None,
                kind=InferenceKind.BECAUSE,
                conclusion=statement.id,
                premises=known,
                scheme=clause.scheme.text if clause.scheme else None,
                strength=own or default,
                strict=clause.strictly is not None,
                span=clause.span,
            )
        )

    def _gathered(self, unit: int, word: Word, statement: Statement) -> None:
        premise = self._statement(unit, word, statement.id)
        if premise is None:
            return
        if "." not in word.text:
            self._faults.append(_gathers_at_home(word))
            return
        if self._is_new("gathers", statement.id, premise, word.span):
            self.inferences.append(
                Inference(
                    id=f"{statement.id}#{premise}",
                    named=False,
                    kind=InferenceKind.GATHERS,
                    conclusion=statement.id,
                    premises=(premise,),
                    scheme=None,
                    strength=statement.strength or Strength.MODERATE,
                    strict=False,
                    span=word.span,
                )
            )

    def _despite(self, unit: int, word: Word, target: str) -> None:
        attacker = self._statement(unit, word, target)
        if attacker is not None and self._is_new("attack", attacker, target, word.span):
            self._add_attack(attacker, target, word.span)

    def _attack(self, unit: int, owner: str, word: Word, attacker: str) -> None:
        target = self._scopes.find(unit, word, STATEMENT_OR_INFERENCE)
        if target is None:
            self.damaged.add(owner)
        elif self._is_new("attack", attacker, target, word.span):
            self._add_attack(attacker, target, word.span)

    def _add_attack(self, attacker: str, target: str, span: Span) -> None:
        kind = self._premise_kinds.get(target, AttackKind.UNDERCUT)
        self.attacks.append(Attack(attacker=attacker, target=target, kind=kind, span=span))

    def _contradiction(self, unit: int, word: Word, first: str) -> None:
        second = self._statement(unit, word, first)
        if second is None:
            return
        low, high = sorted((first, second))
        if self._is_new("contradiction", low, high, word.span):
            self.contradictions.append(Contradiction(first, second, word.span))

    def _statement(self, unit: int, word: Word, owner: str) -> str | None:
        found = self._scopes.find(unit, word, STATEMENT)
        if found is None:
            self.damaged.add(owner)
        return found

    def _is_new(self, kind: str, first: str, second: str, span: Span) -> bool:
        """Return whether a link is written for the first time; note it if not."""
        earlier = self._written.setdefault((kind, first, second), span)
        if earlier is span:
            return True
        self._faults.append(
            Diagnostic(
                code=REPEATED_LINK,
                message=f"this {kind.replace('gathers', 'gathering')} is written twice",
                span=span,
                related=(Related("first written here", earlier),),
                help="write it at one of its two ends",
            )
        )
        return False


def _kinds_by_name(scopes: Scopes) -> dict[str, AttackKind]:
    """Return, for each statement of the map, what an attack on it is called."""
    kinds: dict[str, AttackKind] = {}
    for unit, scope in zip(scopes.units, scopes.scopes, strict=True):
        for declaration in unit.file.declarations:
            if not isinstance(declaration, StatementDeclaration):
                continue
            name = declaration.name
            if scope.names[name.text].word is name:  # else the name is an earlier thing's
                premise = declaration.keyword.text == "premise"
                kind = AttackKind.UNDERMINE if premise else AttackKind.REBUT
                kinds[scope.prefix + name.text] = kind
    return kinds


def _gathers_at_home(word: Word) -> Diagnostic:
    return Diagnostic(
        code=WRONG_KIND,
        message=f"`{word.text}` is a statement of this file; `gathers` takes those of others",
        span=word.span,
        help=f"write because {word.text}",
    )
