"""A check of maps imports what it needs and no more."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_check_pays_for_no_library_that_it_does_not_need() -> None:
    loaded = "import sys\nfrom argmap.cli import main\nmain(['check', 'maps'])\n"
    loaded += "print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded], cwd=ROOT, check=True, capture_output=True, text=True
    )
    modules = done.stdout.splitlines()[-1].split()
    assert "argmap.sources.library.library" in modules
    assert not {"tomlkit", "bibtexparser", "rapidfuzz", "secrets"} & set(modules)
