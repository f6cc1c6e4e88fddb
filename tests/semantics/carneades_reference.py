"""The labelling of Carneades 4, by its definitions: enough to lay its answers beside ours.

Gordon and Walton 2016, Formalizing balancing arguments, COMMA 2016. An argument weighs what
its weighing function makes of the labels of its premises; an issue has positions of which at
most one is in. Labels are given once and never taken back, until none can be given.
"""

from collections.abc import Callable, Iterable

from attrs import Factory, define, frozen

from argmap.model.argument_map import ArgumentMap, AttackKind, rests_on_its_source

IN, OUT, UNDECIDED = "in", "out", "undecided"
Weigh = Callable[[list[str]], float]  # from the labels of the premises


def linked(weight: float = 1.0) -> Weigh:
    """Return the function that weighs something only if every premise is in."""
    return lambda labels: weight if all(label == IN for label in labels) else 0.0


ALL_IN = linked()


def cumulative(labels: list[str]) -> float:
    """Weigh by the share of the premises that are in."""
    return labels.count(IN) / len(labels)


@frozen(kw_only=True)
class Argument:
    conclusion: str
    premises: tuple[str, ...] = ()
    weigh: Weigh = ALL_IN
    undercutter: str | None = None


@frozen
class Issue:
    positions: tuple[str, ...]
    standard: str = "preponderance"

    def outweighs(self, one: float, other: float) -> bool:
        """Return whether a position whose best argument weighs so much beats another."""
        if self.standard == "preponderance":
            return one > other
        much = one - other > 0.5
        return much if self.standard == "clear" else much and other < 0.3


@define
class Graph:
    arguments: list[Argument] = Factory(list)
    issues: list[Issue] = Factory(list)
    assumed: frozenset[str] = frozenset()

    def statements(self) -> list[str]:
        named: dict[str, None] = dict.fromkeys(sorted(self.assumed))
        for one in self.arguments:
            named.update(dict.fromkeys([one.conclusion, *one.premises]))
            named.update(dict.fromkeys([one.undercutter] if one.undercutter else []))
        for issue in self.issues:
            named.update(dict.fromkeys(issue.positions))
        return list(named)


def labels_of(graph: Graph) -> dict[str, str]:
    """Return the label of every statement: in, out or undecided."""
    return _Labels(graph).settled()


class _Labels:
    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.issue_of = {p: issue for issue in graph.issues for p in issue.positions}
        self.found = dict.fromkeys(graph.statements(), UNDECIDED)
        self.found.update(dict.fromkeys(graph.assumed, IN))
        for issue in graph.issues:
            if graph.assumed.intersection(issue.positions):
                self.found.update((p, OUT) for p in issue.positions if p not in graph.assumed)

    def settled(self) -> dict[str, str]:
        while True:
            before = dict(self.found)
            for id in self.found:
                if self.found[id] == UNDECIDED:
                    self.look_at(id)
            if self.found == before:
                return before

    def look_at(self, id: str) -> None:
        known = [self.weight(one) for one in self.arguments_for(id)]
        if all(weight == 0 for weight in known):
            self.found[id] = OUT
        elif id not in self.issue_of:
            if any(weight for weight in known):
                self.found[id] = IN
        else:
            self.resolve(self.issue_of[id])

    def resolve(self, issue: Issue) -> None:
        weights = {}
        for position in issue.positions:
            known = [self.weight(one) for one in self.arguments_for(position)]
            if None in known:
                return
            weights[position] = max((weight or 0.0 for weight in known), default=0.0)
        for position in issue.positions:
            others = [weights[p] for p in issue.positions if p != position]
            wins = weights[position] > 0
            wins = wins and all(issue.outweighs(weights[position], w) for w in others)
            self.found[position] = IN if wins else OUT

    def arguments_for(self, id: str) -> Iterable[Argument]:
        return [one for one in self.graph.arguments if one.conclusion == id]

    def weight(self, one: Argument) -> float | None:
        """Return what an argument weighs; none as long as that is open."""
        undercut = OUT if one.undercutter is None else self.found[one.undercutter]
        labels = [self.found[premise] for premise in one.premises]
        if undercut == IN:
            return 0.0
        if undercut == UNDECIDED or UNDECIDED in labels:
            return None
        return one.weigh(labels)


def as_carneades(map: ArgumentMap) -> Graph:
    """Return a map without strict steps, one-way rebuttals and standards as a graph.

    Statements that contradict each other, every one every other, are positions of an issue;
    a strength is a weight of one, two or three thirds; a source is an argument from nothing.
    """
    undercutters: dict[str, list[str]] = {}
    for attack in map.attacks:
        assert attack.kind is AttackKind.UNDERCUT
        undercutters.setdefault(attack.target, []).append(attack.attacker)
    graph = Graph()
    for step in map.inferences:
        assert not step.strict
        undercutter = f"undercut {step.id}" if step.id in undercutters else None
        graph.arguments.append(
            Argument(
                conclusion=step.conclusion,
                premises=step.premises,
                weigh=linked(int(step.strength) / 3),
                undercutter=undercutter,
            )
        )
        for attacker in undercutters.get(step.id, ()):
            graph.arguments.append(
                Argument(conclusion=f"undercut {step.id}", premises=(attacker,))
            )
    for statement in map.statements:
        if rests_on_its_source(statement):
            level = int(statement.strength or (2 if statement.citations else 1))
            graph.arguments.append(Argument(conclusion=statement.id, weigh=linked(level / 3)))
    graph.issues = [Issue(positions) for positions in _cliques(map)]
    return graph


def _cliques(map: ArgumentMap) -> list[tuple[str, ...]]:
    groups = {statement.id: {statement.id} for statement in map.statements}
    for pair in map.contradictions:
        joined = groups[pair.first] | groups[pair.second]
        groups.update((id, joined) for id in joined)
    return sorted({tuple(sorted(group)) for group in groups.values() if len(group) > 1})
