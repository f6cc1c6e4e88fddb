"""The last line of a check."""

import pytest

from argmap.report.findings.summary import summary
from argmap.report.phrases import counted
from tests.report.made_findings import FINDINGS


def test_no_findings() -> None:
    assert summary((), files=3, statements=120) == (
        "Checked 3 files, 120 statements: no findings"
    )


def test_counts_of_each_kind() -> None:
    assert summary(FINDINGS, files=1, statements=1) == (
        "Checked 1 file, 1 statement: 3 errors, 2 warnings, 3 info"
    )


def test_one_of_a_kind() -> None:
    assert summary(FINDINGS[3:4], files=2, statements=5).endswith(": 1 warning")


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 openings"), (1, "1 opening"), (2, "2 openings")]
)
def test_one_is_no_plural(number: int, told: str) -> None:
    assert counted(number, "opening") == told
