"""Header lines to declarations: each opens one, which its clauses then fill."""

from collections.abc import Callable, Mapping, Sequence

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax
from argmap.dsl.codes import REPEATED_CLAUSE, UNKNOWN_WORD
from argmap.dsl.read import values
from argmap.dsl.read.declarations import Gathering
from argmap.dsl.read.expression_reader import ExpressionReader
from argmap.dsl.read.pieces import Piece
from argmap.dsl.vocabulary import AGREEMENT, CONFLICT, OUTCOMES
from argmap.dsl.words import Word
from argmap.text import SourceText, Span

_NAMED: Mapping[str, Callable[..., syntax.Declaration]] = {
    "party": syntax.PartyDeclaration,
    "issue": syntax.IssueDeclaration,
    "constraint": syntax.ConstraintDeclaration,
}


class Headers(Gathering):
    """Takes the header lines of one text, each as the pieces that the readers found in it."""

    def __init__(self, source: SourceText) -> None:
        super().__init__(source)
        pieces = self.pieces
        self.expressions = ExpressionReader(pieces)
        self._word, self._quoted = pieces.word, pieces.quoted
        self._name, self._definition = pieces.name, pieces.definition
        self._content = source.content
        self._expected: dict[tuple[str, str], Word] = {}

    def title(self, keyword: Piece, text: Piece) -> None:
        """Read `map "title"` or `section "title"`."""
        word = self._word(keyword)
        is_map = word.text == "map"
        make = syntax.MapDeclaration if is_map else syntax.SectionDeclaration
        span = self._from(keyword, text[1])
        self.open(make, word, span=span, title=self._quoted(text))

    def source(self, keyword: Piece, name: Piece, text: Piece, *, is_record: bool) -> None:
        """Read `source NAME from "record.toml"` or `source NAME "title"`."""
        quoted = self._quoted(text)
        self.open(
            syntax.SourceDeclaration,
            self._word(keyword),
            span=self._from(keyword, text[1]),
            name=self._definition(name),
            record=quoted if is_record else None,
            title=None if is_record else quoted,
        )

    def use(self, keyword: Piece, path: Piece, name: Piece) -> None:
        """Read `use "other.argmap" as NAME`."""
        self.open(
            syntax.UseDeclaration,
            self._word(keyword),
            span=self._from(keyword, name[1]),
            path=self._quoted(path),
            name=self._definition(name),
        )

    def named(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `party NAME "name"`, `issue NAME "text"` or `constraint NAME "text"`."""
        word = self._word(keyword)
        make = _NAMED[word.text]
        given = self._definition(name)
        if make is syntax.IssueDeclaration:
            self.expressions.name_to_choose(given)
        self.open(
            make, word, span=self._from(keyword, text[1]), name=given, text=self._quoted(text)
        )

    def statement(
        self, keyword: Piece, name: Piece, text: Piece, against: Sequence[Piece] = ()
    ) -> None:
        """Read the header of a claim, premise or rebuttal."""
        self.open(
            syntax.StatementDeclaration,
            self._word(keyword),
            span=self._from(keyword, (against[-1] if against else text)[1]),
            name=self._definition(name),
            text=self._quoted(text),
            against=self.pieces.names(against),
        )

    def position(self, keyword: Piece, name: Piece, party: Piece) -> None:
        """Read `position NAME of PARTY`."""
        self.open(
            syntax.PositionDeclaration,
            self._word(keyword),
            span=self._from(keyword, party[1]),
            name=self._definition(name),
            party=self._name(party),
        )

    def expect(self, keyword: Piece, target: Piece, rest: Sequence[Piece]) -> None:
        """Read `expect NAME accepted`, `expect agreement …` or `expect conflict …`."""
        opening, subject = self._word(keyword), self._word(target)
        outcome = self._word(rest[0])
        span = self._from(keyword, rest[-1][1])
        if subject.text == CONFLICT and (len(rest) > 1 or outcome.text not in OUTCOMES):
            members = tuple([self.pieces.member(piece) for piece in rest])
            make: Callable[..., syntax.Declaration] = syntax.ExpectConflictDeclaration
            self.open(make, opening, span=span, subject=subject, members=members)
            return
        if len(rest) > 1:
            self.diagnostics.append(values.too_many(self._word(rest[1])))
        if subject.text == AGREEMENT and outcome.text not in OUTCOMES:
            verdict = self._as_meant(outcome, values.verdict_faults(outcome))
            make = syntax.ExpectAgreementDeclaration
            self.open(make, opening, span=span, subject=subject, verdict=verdict)
            return
        outcome = self._as_meant(outcome, values.outcome_faults(outcome))
        target_name = self._name(target)
        make = syntax.ExpectDeclaration
        self.open(make, opening, span=span, target=target_name, outcome=outcome)
        said = (target_name.text, outcome.text)
        earlier = self._expected.setdefault(said, opening)
        if earlier is not opening:
            self.slips.append(values.repeated(REPEATED_CLAUSE, opening, earlier))

    def _from(self, keyword: Piece, end: int) -> Span:
        return Span(self._source, keyword[0], end)

    def _as_meant(self, word: Word, faults: Sequence[Diagnostic]) -> Word:
        """Return a word of a choice in its one spelling, and note what is wrong with it.

        What a safe fix would write is what is read: so nothing is lost, and mending it
        changes nothing else.
        """
        for fault in faults:
            if fault.code is UNKNOWN_WORD and fault.fix is not None:
                self.slips.append(fault)
                return Word(fault.fix.edits[0].replacement, word.span)
        self.diagnostics.extend(faults)
        return word
