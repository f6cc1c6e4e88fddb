"""Maps made in a line or two, so that a test reads as what it says."""

from argmap.model.argument_map import (
    ArgumentMap,
    Attack,
    AttackKind,
    Contradiction,
    Inference,
    InferenceKind,
    MapFile,
)
from argmap.model.labels import Label, Labelling
from argmap.model.statement import (
    Assumption,
    Citation,
    Standard,
    Statement,
    StatementKind,
    Strength,
)
from argmap.text import SourceText, Span

NOWHERE = Span(SourceText("made.argmap", ""), 0, 0)
CITATION = Citation("source", "three first words", None, NOWHERE, NOWHERE, None)
LEVELS = {"weak": Strength.WEAK, "moderate": Strength.MODERATE, "strong": Strength.STRONG}
STANDARDS = {
    "preponderance": Standard.PREPONDERANCE,
    "clear": Standard.CLEAR,
    "beyond-doubt": Standard.BEYOND_DOUBT,
}


def made_map(text: str) -> ArgumentMap:
    """Read a shorthand, one fact a line; statements are declared by being named.

    `p` or `p strong`: a cited premise; `p assumed`: an assumed one; `p, q -> c weak as n`:
    a defeasible step; `p, q => c`: a strict one; `r ~> p`: an objection to a statement or
    to a step's name; `p >< q`: a contradiction; `c standard clear`: a margin.
    """
    return _Reader(text).map


class _Reader:
    def __init__(self, text: str) -> None:
        self.order: dict[str, None] = {}
        self.bases: dict[str, str] = {}
        self.standards: dict[str, Standard] = {}
        self.inferences: list[Inference] = []
        self.steps: dict[str, int] = {}
        self.attacks: list[tuple[str, str]] = []
        self.contradictions: list[Contradiction] = []
        for line in text.splitlines():
            if words := line.split("#")[0].split():
                self.read(words)
        self.map = self.finished()

    def read(self, words: list[str]) -> None:
        sign = next((word for word in words if word in ("->", "=>", "~>", "><")), None)
        if sign is None and len(words) == 3:
            self.name(words[0])
            self.standards[words[0]] = STANDARDS[words[2]]
        elif sign is None:
            self.name(words[0])
            self.bases[words[0]] = words[1] if len(words) > 1 else "moderate"
        elif sign == "~>":
            self.name(words[0])
            self.attacks.append((words[0], words[2]))
        elif sign == "><":
            self.name(words[0])
            self.name(words[2])
            self.contradictions.append(Contradiction(words[0], words[2], NOWHERE))
        else:
            self.step(words, words.index(sign), sign == "=>")

    def name(self, id: str) -> str:
        self.order.setdefault(id)
        return id

    def step(self, words: list[str], at: int, strict: bool) -> None:
        premises = tuple(self.name(word.rstrip(",")) for word in words[:at])
        conclusion, rest = self.name(words[at + 1]), words[at + 2 :]
        named = "as" in rest
        self.steps[conclusion] = earlier = self.steps.get(conclusion, 0) + 1
        self.inferences.append(
            Inference(
                id=rest[rest.index("as") + 1] if named else f"{conclusion}#{earlier}",
                named=named,
                kind=InferenceKind.BECAUSE,
                conclusion=conclusion,
                premises=premises,
                scheme=None,
                strength=next((LEVELS[w] for w in rest if w in LEVELS), Strength.MODERATE),
                strict=strict,
                span=NOWHERE,
            )
        )

    def statement(self, id: str) -> Statement:
        base = self.bases.get(id)
        return Statement(
            id=id,
            kind=StatementKind.PREMISE if base else StatementKind.CLAIM,
            text=f"text of {id}",
            span=NOWHERE,
            file=0,
            section=None,
            citations=(CITATION,) if base and base != "assumed" else (),
            assumption=Assumption("for the test", NOWHERE) if base == "assumed" else None,
            strength=LEVELS.get(base or ""),
            standard=self.standards.get(id, Standard.PREPONDERANCE),
        )

    def attack(self, attacker: str, target: str) -> Attack:
        kind = AttackKind.UNDERMINE if target in self.bases else AttackKind.REBUT
        if target in self.named:
            kind = AttackKind.UNDERCUT
        else:
            self.name(target)
        return Attack(attacker=attacker, target=target, kind=kind, span=NOWHERE)

    def finished(self) -> ArgumentMap:
        self.named = {inference.id for inference in self.inferences}
        attacks = tuple(self.attack(*pair) for pair in self.attacks)
        return ArgumentMap(
            files=(MapFile(source=NOWHERE.source, prefix=""),),
            sections=(),
            parties=(),
            sources=(),
            statements=tuple(self.statement(id) for id in self.order),
            inferences=tuple(self.inferences),
            attacks=attacks,
            contradictions=tuple(self.contradictions),
            expectations=(),
        )


def words(labelling: Labelling) -> str:
    """Return a labelling as `a b | c | d`: what is accepted, rejected, undecided."""
    parts = [
        " ".join(sorted(id for id, label in labelling.statements.items() if label is wanted))
        for wanted in (Label.ACCEPTED, Label.REJECTED, Label.UNDECIDED)
    ]
    return " | ".join(parts)
