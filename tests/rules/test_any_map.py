"""Whatever a map says, the rules answer, and all reports can tell it."""

from collections import Counter
from random import Random

import pytest
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
SLIPS = st.one_of(  # lines that are read as meant, and what a safe fix makes of them
    st.builds(" because {0}, {0}".format, NAMES),
    st.builds(" because {0}, {1}, {0} strong strong".format, NAMES, NAMES),
    st.builds('rebuttal {} "A" against {}, step, {}'.format, NAMES, NAMES, NAMES),
    st.builds(" contradicts {0}, {0}".format, NAMES),
    st.builds(" despite {0}, {0}".format, NAMES),
    st.builds(" held-by {0}, {0}".format, NAMES),
    st.builds("expect {} {}".format, NAMES, st.sampled_from(["Accepted", "REJECTED"])),
    st.builds("expect conflict {0}, {0}".format, NAMES),
    st.sampled_from([" tag t, t", " strength Strong", " strength weak\n strength weak"]),
    st.sampled_from([" standard Beyond_doubt", " likelihood Very_Likely", " confidence High"]),
)
HIDDEN = st.one_of(  # lines that cannot be read until a safe fix mends them
    st.builds("claim {} “text”".format, NAMES),
    st.builds('* premise {} "text"'.format, NAMES),
    st.builds('claim {}, "text"'.format, NAMES),
    st.builds('premise {} "text" assumed "x"'.format, NAMES),
    st.just(" likelihood very likely"),
)
MAPS = st.lists(st.one_of(LINES, SLIPS), max_size=30).map("\n".join)
ANY_MAPS = st.lists(st.one_of(LINES, SLIPS, HIDDEN), max_size=30).map("\n".join)


def findings(source: SourceText) -> tuple[Diagnostic, ...]:
    parsed = parse(source)
    resolved = resolve((Unit(parsed.file),))
    facts = Facts(map=resolved.map, labelling=label(resolved.map))
    found = (*parsed.diagnostics, *resolved.diagnostics, *run(facts))
    return suppress(parsed.file, found)


def fixed(text: str) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Return the findings about a text, before its safe fixes and after."""
    source = SourceText("any.argmap", text)
    mended = fix_until_stable(source, findings).content
    return findings(source), findings(SourceText(source.name, mended))


@given(ANY_MAPS)
@settings(max_examples=300, deadline=None)
def test_every_map_can_be_checked_and_reported(text: str) -> None:
    found = findings(SourceText("any.argmap", text))
    assert {rule.code for rule in RULES} >= {finding.code for finding in found}
    for format in FORMATS:
        assert isinstance(format.write(Report(diagnostics=found)), str)


@given(MAPS)
@settings(max_examples=300, deadline=None)
def test_safe_fixes_add_no_findings(text: str) -> None:
    before, after = (Counter(one.code.id for one in found) for found in fixed(text))
    assert not after - before


@pytest.mark.parametrize(
    "text",
    [
        'rebuttal a "A" against a, a\nexpect a accepted',
        'claim a "A"\n because b, b\npremise b "B"\nexpect a accepted',
        'claim a "A"\n because b strong strong\npremise b "B"\nexpect a accepted',
        'claim a "A"\n tag t, t',
        'party p "P"\nclaim a "A"\n held-by p\n held-by p',
        'claim a "A"\n strength weak\n strength weak',
        'premise a "A"\n strength Strong',
        'claim a "A"\nclaim b "B"\n contradicts a, a',
        'claim a "A"\nexpect a Accepted',
    ],
)
def test_what_is_read_as_meant_hides_nothing(text: str) -> None:
    """A slip is no damage: the rules find what they find once it is mended."""
    slips = {"AM007", "AM010"}
    before, after = (
        sorted((one.code.id, one.message) for one in found if one.code.id not in slips)
        for found in fixed(text)
    )
    assert before == after
    assert before


@given(ANY_MAPS)
@settings(deadline=None)
def test_safe_fixes_leave_no_safe_fix(text: str) -> None:
    assert not any(found.fix and found.fix.safe for found in fixed(text)[1])


@given(MAPS, st.integers(min_value=0))
@settings(deadline=None)
def test_the_order_of_findings_is_not_that_of_the_rules(text: str, seed: int) -> None:
    map = resolve((Unit(parse(SourceText("any.argmap", text)).file),)).map
    told = run(Facts(map=map, labelling=label(map)))
    shuffled = Random(seed).sample(RULES, len(RULES))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("argmap.rules.engine.RULES", shuffled)
        again = run(Facts(map=map, labelling=label(map)))
    assert again == told
