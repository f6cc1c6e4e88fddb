"""What a map depends on, in words."""

from collections.abc import Mapping
from textwrap import fill

from argmap.model.argument_map import ArgumentMap
from argmap.report.phrases import WIDTH, listed
from argmap.report.results.statement_names import StatementNames
from argmap.report.terminal import visible_lines
from argmap.semantics.change.sensitivity import Dependence, Sensitivity
from argmap.sources.bibliography.reference import Reference, short_name


def sensitivity_text(
    sensitivity: Sensitivity, map: ArgumentMap, references: Mapping[str, Reference]
) -> str:
    """Return a paragraph per expected statement, and one on claims without evidence."""
    names = StatementNames(map, references)
    paragraphs = [
        _dependence(dependence, names, references) for dependence in sensitivity.dependences
    ]
    if not paragraphs:
        paragraphs.append("The map expects nothing: add `expect ID accepted` lines.")
    if sensitivity.untouched:
        claims = names.all_of(sensitivity.untouched)
        paragraphs.append(f"No evidence touches {claims}.")
    told = "\n\n".join(fill(p, WIDTH, break_on_hyphens=False) for p in paragraphs)
    return visible_lines(told)


def _dependence(
    dependence: Dependence, names: StatementNames, references: Mapping[str, Reference]
) -> str:
    sentences = [f"{names.of(dependence.id)} is {dependence.label}."]
    if dependence.premises:
        sentences.append(f"It would not be without {_either(dependence.premises, names)}.")
    else:
        sentences.append("No premise decides that alone.")
    if dependence.sources:
        texts = [short_name(references, id) for id in dependence.sources]
        sentences.append(f"It hangs on a single source: {listed(texts)}.")
    if dependence.authors:
        sentences.append(f"It hangs on a single author: {listed(list(dependence.authors))}.")
    return " ".join(sentences)


def _either(ids: tuple[str, ...], names: StatementNames) -> str:
    named = [names.of(id) for id in ids]
    return named[0] if len(named) == 1 else f"any one of {listed(named)}"
