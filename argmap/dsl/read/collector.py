"""Lines to syntax nodes: what a line says, wherever in the text its pieces stand.

Lines are kept as they come, so that a fault in one line costs that line alone. A piece of
a line is a pair of offsets, its start and its end.
"""

from collections.abc import Callable, Sequence

from attrs import evolve

from argmap.diagnostic import Diagnostic
from argmap.dsl import syntax
from argmap.dsl.codes import REPEATED_CLAUSE, UNKNOWN_WORD
from argmap.dsl.read import values
from argmap.dsl.read.declarations import Gathering
from argmap.dsl.read.expression_reader import Built, ExpressionReader
from argmap.dsl.read.pieces import Piece
from argmap.dsl.vocabulary import AGREEMENT, CONFLICT, DEMANDING, OUTCOMES
from argmap.dsl.words import Word
from argmap.text import SourceText, Span


class Collector(Gathering):
    """Takes the lines of one text, each as the pieces that the readers found in it."""

    def __init__(self, source: SourceText) -> None:
        super().__init__(source)
        pieces = self.pieces
        self.expressions = ExpressionReader(pieces)
        self._word, self._quoted = pieces.word, pieces.quoted
        self._name, self._definition = pieces.name, pieces.definition
        self._content = source.content
        self._expected: dict[tuple[str, str], Word] = {}

    # headers: each opens a declaration, which its clauses then fill

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

    def party(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `party NAME "name"`."""
        self.open(
            syntax.PartyDeclaration,
            self._word(keyword),
            span=self._from(keyword, text[1]),
            name=self._definition(name),
            text=self._quoted(text),
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

    def issue(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `issue NAME "text"`."""
        self.open(
            syntax.IssueDeclaration,
            self._word(keyword),
            span=self._from(keyword, text[1]),
            name=self._choosable(name),
            text=self._quoted(text),
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

    def constraint(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `constraint NAME "text"`."""
        self.open(
            syntax.ConstraintDeclaration,
            self._word(keyword),
            span=self._from(keyword, text[1]),
            name=self._definition(name),
            text=self._quoted(text),
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

    # clauses

    def because(
        self,
        keyword: Piece,
        premises: Sequence[Piece],
        options: Sequence[tuple[str, Piece]] = (),
    ) -> None:
        """Read a reason. An option is `name`, `scheme`, `strength`, `strictly` or `verdict`.

        A verdict stands after the premise `agreement`, which is not among `premises`.
        """
        given: dict[str, Word] = {}
        end = max(piece[1] for piece in (*premises, *(piece for _, piece in options)))
        for role, piece in options:
            word = self._option(role, piece)
            if role in given:
                same = word.text == given[role].text
                notes = self.slips if same else self.diagnostics
                notes.append(values.repeated_option(word, given[role]))
            else:
                given[role] = word
        self.add(
            syntax.Because(
                keyword=self._word(keyword),
                premises=self.pieces.names(premises),
                name=given.get("name"),
                scheme=given.get("scheme"),
                strength=given.get("strength"),
                strictly=given.get("strictly"),
                verdict=given.get("verdict"),
                span=self._from(keyword, end),
            )
        )
        self._check_grounds(given)

    def verdict_of(self, name: Piece, verdict: Piece) -> None:
        """Note a verdict about something else than agreement."""
        word = self._word(name)
        if word.text != AGREEMENT:
            self.diagnostics.append(values.foreign_verdict(word, self._word(verdict)))

    def _check_grounds(self, given: dict[str, Word]) -> None:
        """Note what a reason says of itself that the grounds of a demand cannot say."""
        if self.open_keyword not in DEMANDING:
            return
        for role in ("name", "scheme", "strength", "strictly"):
            if role in given:
                self.diagnostics.append(values.option_of_grounds(given[role]))
                return

    def cite(self, keyword: Piece, source: Piece, first: Piece, last: Piece | None) -> None:
        """Read `cite SOURCE "first words" .. "last words"`."""
        advice = "write the first words of the passage between the quotes"
        noted = len(self.diagnostics)
        quoted = self.pieces.quoted(first, advice)
        span = self._from(keyword, first[1] if last is None else last[1])
        node = syntax.Cite(
            keyword=self._word(keyword),
            source=self._name(source),
            first=quoted,
            last=None if last is None else self.pieces.quoted(last, advice),
            span=span,
        )
        if quoted.value.strip():
            self.add(node)
        else:
            self.refuse(syntax.Refused(span=span, reason=self.diagnostics[noted]))

    def references(self, keyword: Piece, names: Sequence[Piece]) -> None:
        """Read a clause that lists names."""
        self.add(
            syntax.References(
                keyword=self._word(keyword),
                names=self.pieces.names(names),
                span=self._from(keyword, names[-1][1]),
            )
        )

    def property(self, keyword: Piece, value: Piece) -> None:
        """Read a clause with one value, a bare word or a text."""
        quoted = self._content[value[0]] == '"'
        node = syntax.Property(
            keyword=self._word(keyword),
            value=self._quoted(value) if quoted else self._word(value),
            span=self._from(keyword, value[1]),
        )
        faults = values.property_faults(node)
        if faults and isinstance(node.value, Word):
            node = evolve(node, value=self._as_meant(node.value, faults))
        else:
            self.diagnostics.extend(faults)
        self.add(node)

    def option(self, keyword: Piece, name: Piece, text: Piece) -> None:
        """Read `option NAME "text"`."""
        self.add(
            syntax.Option(
                keyword=self._word(keyword),
                name=self._choosable(name),
                text=self._quoted(text),
                span=self._from(keyword, text[1]),
            )
        )

    def demand(self, keyword: Piece, built: Built) -> None:
        """Read a clause with an expression."""
        span = self._from(keyword, built.end)
        fault = self.expressions.too_deep(built)
        if fault is None:
            word = self._word(keyword)
            self.add(syntax.Demand(keyword=word, expression=built.node, span=span))
        else:
            self.diagnostics.append(fault)
            self.refuse(syntax.Refused(span=span, reason=fault))

    # pieces

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

    def _choosable(self, piece: Piece) -> Word:
        word = self._definition(piece)
        self.expressions.name_to_choose(word)
        return word

    def _option(self, role: str, piece: Piece) -> Word:
        if role == "name":
            return self._definition(piece)
        return self._name(piece) if role == "scheme" else self._word(piece)
