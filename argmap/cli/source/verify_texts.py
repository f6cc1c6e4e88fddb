"""`argmap source verify`: texts against seals, openings and anchors."""

from collections import Counter

from argmap.cli.inputs import add_output_format, add_paths, add_texts
from argmap.cli.source.cited_sources import CitedSource, RefusedSource, cited_sources
from argmap.cli.source.inputs import tell
from argmap.cli.usage import Parser
from argmap.diagnostic import Diagnostic
from argmap.report.terminal import json_text, visible_lines
from argmap.sources.library.changed_text import AnchorState, State, anchor_states


def run(words: list[str]) -> int:
    """Tell of each source whether its text is the sealed one, and how each anchor stands.

    Raises: UsageError, FileError.
    """
    values = _parser().read(words)
    reports: list[dict[str, object]] = []
    findings: list[Diagnostic] = []
    changed = False
    for cited in cited_sources(values.paths, values.texts):
        findings += cited.findings
        if isinstance(cited, RefusedSource):
            continue
        text = cited.match.text or cited.match.resembling
        states = () if text is None else anchor_states(cited.dossier, text, cited.citations)
        changed |= cited.match.text is None or any(
            one.state is not State.SAME for one in states
        )
        reports.append(_report(cited, states))
        if values.output_format == "text":
            print(visible_lines(_text(cited, states)))
    if values.output_format == "json":
        print(json_text({"version": 1, "sources": reports}))
    return tell(findings) or int(changed)


def _verdict(cited: CitedSource) -> str:
    """Return what the folder of texts has for a source, in one word."""
    if cited.match.text is not None:
        return "sealed"
    if cited.match.resembling is not None:
        return "changed" if cited.dossier.record.seal else "unsealed"
    return "absent"


_SENTENCES = {
    "sealed": "{name} is the text that was sealed ({words} words)",
    "changed": "{name} is not the text that was sealed: {words} words, {more:+d}",
    "unsealed": "{name} has its passages; the record has no seal",
    "absent": "no text here is that of this record",
}


def _text(cited: CitedSource, states: tuple[AnchorState, ...]) -> str:
    text = cited.match.text or cited.match.resembling
    words = len(text.words) if text else 0
    seal = cited.dossier.record.seal
    sentence = _SENTENCES[_verdict(cited)].format(
        name=text.source.name if text else "",
        words=words,
        more=words - (seal.words if seal else 0),
    )
    counts = Counter(one.state for one in states)
    told = ", ".join(f"{counts[state]} {state}" for state in State if counts[state])
    lines = [f"{cited.record}: {sentence}"]
    lines += [f"  {cited.map_name}: {told}"] if told else []
    lines += [f"  {_anchor(one)}" for one in states if one.state is not State.SAME]
    return "\n".join(lines)


def _anchor(one: AnchorState) -> str:
    span = one.citation.span
    detail = f" by {one.moved_by:+d} words" if one.state is State.MOVED else ""
    detail += f"; the text has: {one.nearest}" if one.nearest else ""
    return f"{span.source.name}:{span.line}: {one.state}{detail}"


def _report(cited: CitedSource, states: tuple[AnchorState, ...]) -> dict[str, object]:
    text = cited.match.text or cited.match.resembling
    seal = cited.dossier.record.seal
    return {
        "record": cited.record,
        "map": cited.map_name,
        "source": cited.source.id,
        "text": text.source.name if text else None,
        "verdict": _verdict(cited),
        "words": len(text.words) if text else None,
        "sealed_words": seal.words if seal else None,
        "anchors": [
            {
                "line": one.citation.span.line,
                "first": one.citation.first,
                "last": one.citation.last,
                "state": one.state.value,
                "moved_by": one.moved_by,
                "nearest": one.nearest,
            }
            for one in states
        ],
    }


def _parser() -> Parser:
    parser = Parser(
        "source verify",
        "Compare texts with seals, openings and anchors.",
        "argmap source verify maps --texts texts",
    )
    add_paths(parser)
    add_texts(parser)
    add_output_format(parser, "text", "json")
    return parser
