"""Whatever a map says, the rules answer, and all reports can tell it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.diagnostic import Diagnostic
from argmap.dsl.parser import parse
from argmap.model.resolve.resolver import resolve
from argmap.model.resolve.scope import Unit
from argmap.report.findings.formats import FORMATS, Report
from argmap.rules.catalogue import RULES
from argmap.rules.engine import run
from argmap.rules.facts.facts import Facts
from argmap.rules.suppression import suppress
from argmap.semantics.evaluate.labelling import label
from argmap.text import SourceText
from argmap.workspace.fixing import fix_until_stable

NAMES = st.sampled_from(["a", "b", "c", "d", "s", "p", "step"])
CODES = st.sampled_from([rule.code.id for rule in RULES] + ["AM000"])
LIKELIHOODS = st.sampled_from(["likely", "unlikely", "remote", "maybe"])
LINES = st.one_of(
    st.builds('claim {} "A text"'.format, NAMES),
    st.builds('premise {} "A text"'.format, NAMES),
    st.builds('rebuttal {} "A text" against {}, {}'.format, NAMES, NAMES, NAMES),
    st.builds('party {} "P"\n part-of {}'.format, NAMES, NAMES),
    st.builds('source {} "S"'.format, NAMES),
    st.builds(" because {}, {} as {} strong".format, NAMES, NAMES, NAMES),
    st.builds(" because {} strictly".format, NAMES),
    st.builds(" despite {}".format, NAMES),
    st.builds(" contradicts {}".format, NAMES),
    st.builds(' cite {} "three words here" .. "and three more"'.format, NAMES),
    st.just(' assumed "so"'),
    st.builds(" likelihood {}".format, LIKELIHOODS),
    st.just(" confidence low"),
    st.builds("expect {} accepted".format, NAMES),
    st.builds("expect {} rejected".format, NAMES),
    st.builds("# argmap: ignore[{}, {}] why".format, CODES, CODES),
    st.just("clam x “text”"),
)
MAPS = st.lists(LINES, max_size=30).map("\n".join)


def findings(source: SourceText) -> tuple[Diagnostic, ...]:
    parsed = parse(source)
    faults = tuple(fault.span for fault in parsed.diagnostics)
    resolved = resolve((Unit(parsed.file, (), faults),))
    facts = Facts(map=resolved.map, labelling=label(resolved.map))
    found = (*parsed.diagnostics, *resolved.diagnostics, *run(facts))
    return suppress(parsed.file, found)


@given(MAPS)
@settings(max_examples=300)
def test_every_map_can_be_checked_and_reported(text: str) -> None:
    found = findings(SourceText("any.argmap", text))
    assert {rule.code for rule in RULES} >= {finding.code for finding in found}
    for format in FORMATS:
        assert isinstance(format.write(Report(diagnostics=found)), str)


@given(MAPS)
def test_safe_fixes_add_no_findings(text: str) -> None:
    source = SourceText("any.argmap", text)
    fixed = SourceText(source.name, fix_until_stable(source, findings).content)
    assert len(findings(fixed)) <= len(findings(source))
    assert not any(found.fix and found.fix.safe for found in findings(fixed))


@given(MAPS)
def test_nothing_is_found_that_sorting_would_move(text: str) -> None:
    source = SourceText("any.argmap", text)
    parsed = parse(source)
    resolved = resolve((Unit(parsed.file),))
    found = run(Facts(map=resolved.map, labelling=label(resolved.map)))
    assert list(found) == sorted(found, key=lambda finding: finding.sort_key)
