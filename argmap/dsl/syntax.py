"""What a file says, line by line, before anybody asks what its names mean.

A file is a tuple of declarations; a declaration is a header line and its clauses. Every
node knows its place: `span` goes from its keyword to its last word, so that of a
declaration is its header line's. Nothing is forgotten: what was refused stands in its place
among the clauses, with the reason. Importers make these nodes too, so that an imported map
passes the same checks as a written one.
"""

from attrs import frozen

from argmap.diagnostic import Diagnostic
from argmap.dsl.expression import Expression
from argmap.dsl.words import Quoted as Quoted
from argmap.dsl.words import Word as Word
from argmap.text import SourceText, Span


@frozen(kw_only=True)
class Because:
    """`because A, B as NAME by SCHEME STRENGTH strictly`: one inference to the statement.

    `agreement impossible` among the premises is kept apart, as its verdict.
    """

    keyword: Word
    premises: tuple[Word, ...]
    name: Word | None
    scheme: Word | None
    strength: Word | None
    strictly: Word | None
    span: Span
    verdict: Word | None = None  # possible or impossible


@frozen(kw_only=True)
class Cite:
    """`cite SOURCE "first words" .. "last words"`: a passage; one phrase names itself."""

    keyword: Word
    source: Word
    first: Quoted
    last: Quoted | None
    span: Span


@frozen(kw_only=True)
class NameList:
    """A clause that lists names: `despite`, `contradicts`, `gathers`, `held-by`, `tag`."""

    keyword: Word
    names: tuple[Word, ...]
    span: Span


@frozen(kw_only=True)
class Property:
    """A clause with one value, a bare word or a text: `likelihood likely`, `note "…"`."""

    keyword: Word
    value: Word | Quoted
    span: Span


@frozen(kw_only=True)
class Option:
    """`option NAME "text"`: one way to settle an issue."""

    keyword: Word
    name: Word
    text: Quoted
    span: Span


@frozen(kw_only=True)
class Demand:
    """A clause with an expression: `red-line …`, `ideal …`, `requires …`.

    `not …` and `if … then …` begin with a word of the expression itself: their `keyword` is
    that word, and `expression` the whole.
    """

    keyword: Word
    expression: Expression
    span: Span


@frozen(kw_only=True)
class Refused:
    """What could not be read, or may not stand where it does: it says nothing.

    One line as a rule; several if a mistake swallows them, from the first character that is
    not blank to the last. `name` is the name that a reason was to get there.
    """

    span: Span
    reason: Diagnostic
    name: Word | None = None


ReadClause = Because | Cite | NameList | Property | Option | Demand
Clause = ReadClause | Refused


@frozen(kw_only=True)
class MapDeclaration:
    """`map "title"`."""

    keyword: Word
    title: Quoted
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class SourceDeclaration:
    """`source NAME from "record.toml"`, or `source NAME "title"` with its own clauses."""

    keyword: Word
    name: Word
    record: Quoted | None
    title: Quoted | None
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class UseDeclaration:
    """`use "other.argmap" as NAME`."""

    keyword: Word
    path: Quoted
    name: Word
    span: Span
    clauses: tuple[Clause, ...] = ()


@frozen(kw_only=True)
class PartyDeclaration:
    """`party NAME "name"`."""

    keyword: Word
    name: Word
    text: Quoted
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class SectionDeclaration:
    """`section "title"`: groups what follows."""

    keyword: Word
    title: Quoted
    span: Span
    clauses: tuple[Clause, ...] = ()


@frozen(kw_only=True)
class StatementDeclaration:
    """`claim NAME "text"`, `premise NAME "text"` or `rebuttal NAME "text" against A, B`."""

    keyword: Word
    name: Word
    text: Quoted
    against: tuple[Word, ...]
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class ExpectDeclaration:
    """`expect NAME accepted`: a test of the map."""

    keyword: Word
    target: Word
    outcome: Word
    span: Span
    clauses: tuple[Clause, ...] = ()


@frozen(kw_only=True)
class IssueDeclaration:
    """`issue NAME "text"`."""

    keyword: Word
    name: Word
    text: Quoted
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class PositionDeclaration:
    """`position NAME of PARTY`."""

    keyword: Word
    name: Word
    party: Word
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class ConstraintDeclaration:
    """`constraint NAME "text"`."""

    keyword: Word
    name: Word
    text: Quoted
    span: Span
    clauses: tuple[Clause, ...]


@frozen(kw_only=True)
class ExpectAgreementDeclaration:
    """`expect agreement possible` or `expect agreement impossible`."""

    keyword: Word
    subject: Word  # `agreement`
    verdict: Word
    span: Span
    clauses: tuple[Clause, ...] = ()


@frozen(kw_only=True)
class ExpectConflictDeclaration:
    """`expect conflict A, B`: a position's rung is `NAME/RUNG`, a constraint its name."""

    keyword: Word
    subject: Word  # `conflict`
    members: tuple[Word, ...]
    span: Span
    clauses: tuple[Clause, ...] = ()


@frozen(kw_only=True)
class UnreadableDeclaration:
    """A header that was refused, with the reason.

    It keeps its name and clauses, so that one mistake gives one finding and not one for
    every line that refers to it.
    """

    keyword: Word
    name: Word | None
    reason: Diagnostic
    span: Span
    clauses: tuple[Clause, ...]


Declaration = (
    MapDeclaration
    | SourceDeclaration
    | UseDeclaration
    | PartyDeclaration
    | SectionDeclaration
    | StatementDeclaration
    | IssueDeclaration
    | PositionDeclaration
    | ConstraintDeclaration
    | ExpectDeclaration
    | ExpectAgreementDeclaration
    | ExpectConflictDeclaration
    | UnreadableDeclaration
)


@frozen(kw_only=True)
class SyntaxFile:
    """One file's declarations, in order, and its comments (`#` to the end of the line).

    `strays` were refused before the first declaration. `argmap.dsl.stretches` gives all of
    it in the order of the text.

    `losses` are the places of the mistakes that cost something: what stands there, or some
    of it, is in no node.
    """

    source: SourceText
    declarations: tuple[Declaration, ...]
    comments: tuple[Span, ...]
    strays: tuple[Refused, ...] = ()
    losses: tuple[Span, ...] = ()
