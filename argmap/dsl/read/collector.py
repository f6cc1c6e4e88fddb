"""Lines to syntax nodes: what a line says, wherever in the text its pieces stand.

Lines are kept as they come, so that a fault in one line costs that line alone. A piece of
a line is a pair of offsets, its start and its end.
"""

from collections.abc import Sequence

from attrs import evolve

from argmap.dsl import syntax
from argmap.dsl.read import values
from argmap.dsl.read.expression_reader import Built
from argmap.dsl.read.headers import Headers
from argmap.dsl.read.pieces import Piece
from argmap.dsl.vocabulary import AGREEMENT, DEMANDING
from argmap.dsl.words import Word


class Collector(Headers):
    """Takes the lines of one text, each as the pieces that the readers found in it."""

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
            syntax.NameList(
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
        given = self._definition(name)
        self.expressions.name_to_choose(given)
        self.add(
            syntax.Option(
                keyword=self._word(keyword),
                name=given,
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

    def _option(self, role: str, piece: Piece) -> Word:
        if role == "name":
            return self._definition(piece)
        return self._name(piece) if role == "scheme" else self._word(piece)
