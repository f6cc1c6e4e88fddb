"""An evaluation as a table for a terminal, one of each labelling, by section, with totals."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from argmap.model.about import About, CitationState
from argmap.model.argument_map import ArgumentMap
from argmap.model.labels import Label, Labelling
from argmap.model.statement import Statement
from argmap.report.phrases import counted, listed
from argmap.report.results.evaluation import Evaluation
from argmap.report.results.formats import EvaluationReport
from argmap.report.terminal import visible
from argmap.sources.bibliography.reference import Reference


def write(report: EvaluationReport) -> str:
    """Return an evaluation as tables."""
    asked = report.evaluation.sensitivity is not None
    references = report.read_references() if asked else {}
    return f"{evaluation_text(report.evaluation, report.map, report.about, references)}\n"


def evaluation_text(
    evaluation: Evaluation,
    map: ArgumentMap,
    about: Mapping[str, About],
    references: Mapping[str, Reference],
) -> str:
    """Return the tables, and what the expected labels hang on where that was asked for.

    Args: references: how each source is cited; nothing asks for it without a sensitivity.
    """
    parts = [_table(map, labels, about) for labels in evaluation.labellings]
    if len(parts) > 1:
        parts = [f"Extension {number}\n{part}" for number, part in enumerate(parts, 1)]
    if evaluation.sensitivity is not None:
        from argmap.report.results.sensitivity_text import sensitivity_text

        parts.append(sensitivity_text(evaluation.sensitivity, map, references))
    return "\n\n".join(parts)


def _table(map: ArgumentMap, labelling: Labelling, about: Mapping[str, About]) -> str:
    """Return the rows of every section under its title, and the totals."""
    labels = labelling.statements
    wide = max((len(labels[one.id].value) for one in map.statements), default=0)
    name = max((len(visible(one.id)) for one in map.statements), default=0)
    parts = []
    ordered = sorted(map.statements, key=_place)
    for _, group in groupby(ordered, key=lambda one: (_place(one), one.section)):
        members = tuple(group)
        lines = [
            f"{labels[one.id].value:<{wide}}  {visible(one.id):<{name}}"
            f"  {_text(one)}{_marks(map, about[one.id])}"
            for one in members
        ]
        title = _title(map, members[0])
        parts.append("\n".join((title, *lines) if title else lines))
    return "\n\n".join((*parts, _totals(labelling, about)))


def _place(statement: Statement) -> tuple[int, bool]:
    """Return where a statement is told: files in their order, what is computed at their end."""
    return statement.file, statement.computed is not None


def _text(statement: Statement) -> str:
    return visible(" ".join(statement.text.split()))


def _title(map: ArgumentMap, first: Statement) -> str:
    """Return what stands over a group of rows; nothing over those before any section."""
    file = map.files[first.file]
    title: str | None
    if first.computed is not None:
        title = "What the positions come to"
    elif first.section is not None:
        title = map.sections[first.section].title
    else:
        title = file.title if file.prefix else None
    name = file.prefix.removesuffix(".")
    return visible(" ".join(": ".join(part for part in (name, title) if part).split()))


def _marks(map: ArgumentMap, about: About) -> str:
    """Return what is told of a statement beside its label, in a few words in brackets."""
    marks = "; ".join(_told(map, about))
    return f"  [{marks}]" if marks else ""


def _told(map: ArgumentMap, about: About) -> Iterator[str]:
    if about.reported_of:
        parties = [visible(map.party_by_id[id].name) for id in about.reported_of]
        yield f"reported of {listed(parties)}"
    if about.likelihood:
        yield about.likelihood
    if about.is_ours:
        yield "ours"
    if about.citation is not CitationState.NONE:
        yield f"citation {about.citation.value}"


def _totals(labelling: Labelling, about: Mapping[str, About]) -> str:
    """Return how many statements have each label, and of how many something is told."""
    count = Counter(labelling.statements.values())
    labels = ", ".join(f"{count[label]} {label.value}" for label in Label if count[label])
    total = f"{counted(len(about), 'statement')}{': ' if labels else ''}{labels}"
    told = "; ".join(_counts(tuple(about.values())))
    return f"{total}\n{told}" if told else total


def _counts(told: tuple[About, ...]) -> Iterator[str]:
    """Return what is counted of the statements, as far as there is any of it."""
    if reported := sum(bool(one.reported_of) for one in told):
        yield f"{reported} reported"
    if words := Counter(one.likelihood for one in told if one.likelihood):
        yield ", ".join(f"{number} {word}" for word, number in words.items())
    if own := sum(one.is_ours for one in told):
        yield f"{own} ours"
    states = Counter(one.citation for one in told)
    cited = [
        state for state in CitationState if states[state] and state is not CitationState.NONE
    ]
    if cited:
        yield f"citations: {', '.join(f'{states[state]} {state.value}' for state in cited)}"
